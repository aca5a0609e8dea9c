package nl.vliegwiel.monitor.indicator;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.toegang.Kennis;

/**
 * Facts that a peiling adds up once, because many definitions ask for the same sums. A definition reads it as any table of facts.
 *
 * @param naam of the table, and of its file in kennis/kubussen
 * @param sql  how it follows from the other facts, in the portable subset
 */
public record Kubus(String naam, String sql) {

    private static final Pattern EERSTE_DEEL = Pattern.compile("^WITH \\w+ AS \\(\n(.*?)\n\\)", Pattern.DOTALL);
    private static final Pattern KOLOM = Pattern.compile("\\bAS (\\w+)(?=,|\\n|$)");
    private static final List<Kubus> ALLE = List.of(read("leerlingmaand"));

    public static List<Kubus> alle() {
        return ALLE;
    }

    /** The statement that makes it in a database that has the other facts. */
    public String tabel() {
        return "CREATE TABLE " + naam + " AS " + sql;
    }

    /** How what this statement asks of it follows from the other facts: its first part alone when it asks no more, which has as many rows. */
    String sql(String statement) {
        var first = EERSTE_DEEL.matcher(sql);
        if (!first.find()) {
            return sql;
        }
        var more = columns(sql.substring(sql.lastIndexOf("\nSELECT ")));
        more.removeAll(columns(first.group(1)));
        return more.stream().anyMatch(c -> statement.matches("(?is).*\\b" + c + "\\b.*"))
                ? sql
                : first.group(1).strip();
    }

    private static Set<String> columns(String select) {
        return KOLOM.matcher(select).results().map(k -> k.group(1)).collect(Collectors.toSet());
    }

    /** Those that this statement reads. */
    static List<Kubus> in(String sql) {
        return ALLE.stream().filter(k -> leest(sql, k.naam)).toList();
    }

    /** Does this statement read this table. */
    public static boolean leest(String sql, String tabel) {
        return sql.matches("(?is).*\\b(from|join)\\s+" + tabel + "\\b.*");
    }

    /** The made-up facts on which a definition is tried, this table included: statements that DuckDB and PostgreSQL both know. */
    public static String proeffeiten() {
        var text = new StringBuilder(DatabankFile.of("/monitor/feiten.sql", Kubus.class));
        ALLE.forEach(k -> text.append(k.tabel()).append(";\n"));
        return text.toString();
    }

    /** A statement before which something gets a name. */
    public static String voorop(String name, String named, String sql) {
        String first = "WITH " + name + " AS (" + named + ")";
        return sql.regionMatches(true, 0, "WITH", 0, 4) ? first + "," + sql.substring(4) : first + " " + sql;
    }

    private static Kubus read(String name) {
        return new Kubus(name, Kennis.text("kubussen/" + name + ".sql").replaceFirst("^(--[^\n]*\n)+", "").strip());
    }
}

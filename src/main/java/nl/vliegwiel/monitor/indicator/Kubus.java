package nl.vliegwiel.monitor.indicator;

import java.util.List;

import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.toegang.Kennis;

/**
 * Facts that a peiling adds up once, because many definitions ask for the same sums. A definition reads it as any table of facts.
 *
 * @param naam of the table, and of its file in kennis/kubussen
 * @param sql  how it follows from the other facts, in the portable subset
 */
public record Kubus(String naam, String sql) {

    private static final List<Kubus> ALLE = List.of(read("leerlingmaand"));

    public static List<Kubus> alle() {
        return ALLE;
    }

    /** The statement that makes it in a database that has the other facts. */
    public String tabel() {
        return "CREATE TABLE " + naam + " AS " + sql;
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

package nl.vliegwiel.monitor.peiling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Dimensies.Dimensie;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/**
 * All tables of one indicator in one statement of the portable subset. Pupils are many: they are added up first, per school, month and
 * property of the unit, and all tables are made from those sums. A table by a property that no table by school has, such as where a
 * pupil lives, is made of sums without the school: with it there would be as many sums as pupils. Of casussen a school has a few in a
 * month: all tables are made from their rows. Nothing is kept between two statements.
 */
final class TableQuery {

    /** Name of the column that says to which table a row belongs. */
    static final String TABEL = "tabel";

    /** Name of the column that says whether a row is a sum without the school. */
    private static final String LOS = "los";
    private static final List<String> SUMS = List.of("n", "teller", "noemer");
    private static final List<String> SQUARES = List.of("teller2", "teller_noemer", "noemer2");

    private final Indicator indicator;
    private final List<Uitsplitsing> tables;
    /** Tables that are made of sums without the school. */
    private final List<Uitsplitsing> loose;
    private final List<Dimensie> dimensions;
    private final List<String> periods;

    TableQuery(Indicator indicator, List<Uitsplitsing> tables) {
        this.indicator = indicator;
        this.tables = List.copyOf(tables);
        this.dimensions = tables.stream().flatMap(t -> t.dimensies().stream()).distinct()
                .map(d -> Dimensies.find(d).orElseThrow()).toList();
        var ofSchool = tables.stream().filter(TableQuery::vanSchool).flatMap(t -> t.dimensies().stream()).toList();
        this.loose = !indicator.teltLeerlingen() || indicator.perGemeente() || ofSchool.isEmpty()
                ? List.of()
                : tables.stream().filter(t -> !vanSchool(t) && !ofSchool.containsAll(t.dimensies())).toList();
        this.periods = Uitsplitsing.PERIODES.stream().filter(p -> tables.stream().anyMatch(t -> t.periode().equals(p)))
                .toList();
    }

    private static boolean vanSchool(Uitsplitsing table) {
        return table.dimensies().stream().anyMatch(Dimensies.vanSchool()::contains);
    }

    /** Places and moments, in the order in which they count in the number of the table. */
    private List<String> columns() {
        return Stream.concat(dimensions.stream().map(Dimensie::code), periods.stream()).toList();
    }

    /** The number that GROUPING gives to the rows of this table: a bit for each column that it has not, the last column lowest. */
    int number(Uitsplitsing table) {
        int number = 0;
        for (String column : columns()) {
            number = number * 2 + (table.dimensies().contains(column) || table.periode().equals(column) ? 0 : 1);
        }
        return number;
    }

    /** The statement, for rows up to and including this month. */
    String sql(int totEnMetMaand) {
        var columns = String.join(", ", columns());
        String sets = tables.stream().map(t -> "(" + String.join(", ", keys(t)) + marked(", ") + ")")
                .collect(Collectors.joining(", "));
        return "SELECT GROUPING(" + columns + ") AS " + TABEL + ", " + columns + runs(", ", "") + ", "
                + join(sums().stream().map(s -> total(s, s) + " AS " + s))
                + " FROM (SELECT " + join(dimensions.stream().map(this::place)) + (dimensions.isEmpty() ? "" : ", ")
                + join(periods.stream().map(TableQuery::moment)) + runs(", ", "k.") + marked(", k.") + ", "
                + join(sums().stream().map(s -> "k." + s + " AS " + s))
                + " FROM (" + units(totEnMetMaand) + ") k"
                + (indicator.perGemeente()
                        ? ""
                        : (loose.isEmpty() ? "" : " LEFT") + " JOIN school s ON s.school = k.school")
                + ") p GROUP BY GROUPING SETS (" + sets + ")" + own(columns);
    }

    /** Each table from its own sums only. */
    private String own(String columns) {
        return loose.isEmpty()
                ? ""
                : " HAVING " + LOS + " = CASE WHEN GROUPING(" + columns + ") IN ("
                        + join(loose.stream().map(t -> String.valueOf(number(t)))) + ") THEN 1 ELSE 0 END";
    }

    private String marked(String before) {
        return loose.isEmpty() ? "" : before + LOS;
    }

    /** The rows of the definition, added up per school (or gemeente), month and whatever else is a property of the unit. */
    private String units(int totEnMetMaand) {
        var bound = Stream.concat(Stream.of(indicator.perGemeente() ? "woongemeente" : "school"),
                properties(tables.stream().filter(t -> !loose.contains(t))).stream()).distinct().toList();
        var free = properties(loose.stream());
        boolean many = indicator.teltLeerlingen();
        return "SELECT " + join(Stream.concat(bound.stream(), free.stream()).distinct().map(k -> "e." + k + " AS " + k))
                + (loose.isEmpty() ? "" : ", GROUPING(e.school) AS " + LOS) + ", "
                + join(sums().stream().map(s -> (many ? total(s, unit(s)) : unit(s)) + " AS " + s)) + " FROM ("
                + indicator.sql() + ") e WHERE e.maand <= " + totEnMetMaand + (loose.isEmpty()
                        ? many ? " GROUP BY " + each(bound) : ""
                        : " AND e.school IN (SELECT b.school FROM school b) GROUP BY GROUPING SETS ((" + each(bound)
                                + "), (" + each(free)
                                + "))");
    }

    /** What these tables need to know of a unit beside its school. */
    private List<String> properties(Stream<Uitsplitsing> of) {
        var keys = new ArrayList<>(List.of("maand"));
        of.flatMap(t -> t.dimensies().stream()).distinct().map(d -> Dimensies.find(d).orElseThrow())
                .filter(d -> !d.vanSchool()).map(Dimensie::code).forEach(keys::add);
        if (isDuur()) {
            keys.addAll(List.of("waarde", "afgelopen"));
        }
        return keys;
    }

    private static String each(List<String> keys) {
        return join(keys.stream().map(k -> "e." + k));
    }

    private List<String> keys(Uitsplitsing table) {
        var keys = new ArrayList<>(table.dimensies());
        keys.add(table.periode());
        if (isDuur()) {
            keys.addAll(List.of("waarde", "afgelopen"));
        }
        return keys;
    }

    private String place(Dimensie dimension) {
        return (dimension.vanSchool() ? "s." : "k.") + dimension.code() + " AS " + dimension.code();
    }

    private static String moment(String period) {
        return switch (period) {
            case Uitsplitsing.MAAND -> "k.maand AS maand";
            case Uitsplitsing.TRIMESTER -> "CAST(FLOOR(1.0E0 * (k.maand - 7) / 4) AS INTEGER) AS trimester";
            default -> "CAST(FLOOR(1.0E0 * (k.maand - 7) / 12) AS INTEGER) AS schooljaar";
        };
    }

    /** A duration is not added up: its rows stay apart by number of days, and by whether they ended. */
    private String runs(String before, String of) {
        return isDuur() ? before + of + "waarde, " + of + "afgelopen" : "";
    }

    private boolean isDuur() {
        return indicator.soort() == Soort.DUUR;
    }

    private List<String> sums() {
        return switch (indicator.soort()) {
            case DUUR -> List.of("n");
            case AANDEEL, AANTAL -> SUMS;
            case GEMIDDELDE -> Stream.concat(SUMS.stream(), SQUARES.stream()).toList();
            case VERHOUDING ->
                Stream.of(SUMS, SQUARES, List.of("betrokken", "grootste")).flatMap(List::stream).toList();
        };
    }

    /** What one unit adds to this sum. */
    private static String unit(String name) {
        return switch (name) {
            case "n" -> "1";
            case "teller", "grootste" -> number("teller");
            case "noemer" -> number("noemer");
            case "teller2" -> number("teller") + " * " + number("teller");
            case "teller_noemer" -> number("teller") + " * " + number("noemer");
            case "noemer2" -> number("noemer") + " * " + number("noemer");
            default -> "CASE WHEN e.teller > 0 THEN 1 ELSE 0 END";
        };
    }

    private static String number(String column) {
        return "CAST(e." + column + " AS DOUBLE PRECISION)";
    }

    private static String total(String name, String of) {
        return ("grootste".equals(name) ? "MAX(" : "SUM(") + of + ")";
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}

package nl.vliegwiel.monitor.catalogus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Dimensies.Dimensie;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Kubus;

/**
 * Does a definition count what it says? Runs it on facts under their own names and looks for what gives a wrong number: a column that is
 * not there, a share above one, nobody to divide by, a row that counts twice. Each fault is a sentence for whoever wrote the file.
 */
public final class Definitiecontrole {

    /**
     * Tables with more rows for one unit: doubling them must not change how many units a definition has. Answers to a questionnaire are not
     * among them: the key of that table is the questionnaire and the question, so that none can come twice.
     */
    private static final Set<String> GEBEURTENISSEN = Set.of("verzuim", "nazorg", "signaal", "adviesvraag",
            "activiteit",
            "traject", "doel", "contact", "kracht", "evaluatie", "eerste_verantwoordelijke", "toestemming", "teamlid",
            "jeugdhulp", "jeugdhulpwacht", "jeugdhulpkosten", "inverwijzing", "uitverwijzing", "overstap",
            "schoolafspraak", "uitgenodigde");

    private final Connection connection;

    public Definitiecontrole(Connection connection) {
        this.connection = connection;
    }

    /** Empty when all is well. */
    public List<String> fouten(Indicator indicator) {
        Map<String, Integer> columns;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT e.* FROM (" + indicator.sql() + ") e WHERE 1 = 0")) {
            columns = columns(rows.getMetaData());
        } catch (SQLException e) {
            return List.of("De SQL kan niet worden uitgevoerd: " + firstLine(e));
        }
        var faults = new ArrayList<>(missing(indicator, columns.keySet()));
        if (faults.isEmpty()) {
            try {
                faults.addAll(values(indicator));
                faults.addAll(doubled(indicator.uitFeiten()));
            } catch (SQLException e) {
                faults.add("De SQL kan niet worden uitgevoerd: " + firstLine(e));
            }
        }
        return List.copyOf(faults);
    }

    private static Map<String, Integer> columns(java.sql.ResultSetMetaData meta) throws SQLException {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), meta.getColumnType(i));
        }
        return columns;
    }

    private static List<String> missing(Indicator indicator, Set<String> columns) {
        var needed = new ArrayList<>(List.of(plaats(indicator), "maand"));
        needed.addAll(indicator.soort() == Soort.DUUR ? List.of("waarde", "afgelopen") : List.of("teller", "noemer"));
        indicator.uitsplitsingen().stream().flatMap(u -> u.dimensies().stream()).distinct()
                .map(d -> Dimensies.find(d).orElseThrow()).filter(d -> !d.vanSchool()).map(Dimensie::code)
                .forEach(needed::add);
        // what the methods beside the figure need: who the pairs are of, and the questions of a scale
        java.util.stream.Stream.of(indicator.tekst("paren"), indicator.tekst("schaal"))
                .flatMap(t -> java.util.Arrays.stream(t.split(","))).map(String::strip).filter(t -> !t.isEmpty())
                .forEach(needed::add);
        return needed.stream().distinct().filter(n -> !columns.contains(n))
                .map(n -> "noemer".equals(n)
                        ? "Er is geen kolom noemer: waarover gaat het deel?"
                        : "De kolom " + n + " ontbreekt. Een tabel of de rekenwijze vraagt die.")
                .toList();
    }

    /** The column that says where a unit belongs. */
    private static String plaats(Indicator indicator) {
        return indicator.perGemeente() ? "woongemeente" : "school";
    }

    private List<String> values(Indicator indicator) throws SQLException {
        var checks = new LinkedHashMap<String, String>();
        checks.put("e." + plaats(indicator) + " IS NULL OR e.maand IS NULL", indicator.perGemeente()
                ? "Een rij heeft geen gemeente of geen maand."
                : "Een rij heeft geen school of geen maand.");
        if (indicator.soort() == Soort.DUUR) {
            checks.put("e.waarde IS NULL OR e.waarde < 0", "Een duur is leeg of negatief.");
            checks.put("e.afgelopen IS NULL OR e.afgelopen NOT IN (0, 1)", "Afgelopen is iets anders dan 0 of 1.");
        } else {
            checks.put("e.teller IS NULL OR e.noemer IS NULL OR e.noemer < 0",
                    "Een teller of noemer is leeg of negatief.");
        }
        if (indicator.soort() == Soort.AANDEEL) {
            checks.put("e.teller < 0 OR e.teller > e.noemer OR e.noemer <> 1",
                    "Een deel telt elke eenheid een keer: de noemer is 1, en de teller 0 of 1.");
        }
        if (indicator.soort() == Soort.GEMIDDELDE) {
            checks.put("e.noemer <> 1", "Een gemiddelde telt elke eenheid een keer: de noemer is 1.");
        }
        var faults = new ArrayList<String>();
        for (var check : checks.entrySet()) {
            if (count(indicator.sql(), check.getKey()) > 0) {
                faults.add(check.getValue());
            }
        }
        return faults;
    }

    /** The very same definition with the events of others doubled: as many units, or a join counts them twice. */
    private List<String> doubled(Indicator indicator) throws SQLException {
        var faults = new ArrayList<String>();
        long units = count(indicator.sql(), "1 = 1");
        for (String table : GEBEURTENISSEN) {
            if (table.equals(indicator.telt())
                    || !indicator.leest(table)
                    || indicator.soort() == Soort.AANTAL || indicator.soort() == Soort.VERHOUDING) {
                continue;
            }
            String twice = "SELECT a.* FROM " + table + " a UNION ALL SELECT b.* FROM " + table + " b";
            String sql = indicator.sql().replaceAll("(?i)\\b(from|join)\\s+" + table + "\\b",
                    "$1 " + table + "_dubbel");
            if (count(Kubus.voorop(table + "_dubbel", twice, sql), "1 = 1") != units) {
                faults.add("Een rij telt dubbel als " + table
                        + " meer rijen heeft voor dezelfde eenheid. Tel eerst samen, koppel daarna.");
            }
        }
        return faults;
    }

    private long count(String sql, String where) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM (" + sql + ") e WHERE " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("onbekende fout");
    }
}

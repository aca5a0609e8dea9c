package nl.vliegwiel.monitor.peiling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StopWatch;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.invoer.Invoertoets;
import nl.vliegwiel.monitor.invoer.Schoolmaand;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.methode.Methoden;
import nl.vliegwiel.monitor.methode.Methodeuitkomst;

/** One peiling at work on its facts: each definition through the engine, the effect of the pilot and the small numbers. */
final class Berekening {

    private static final Logger LOG = LoggerFactory.getLogger(Berekening.class);

    private final Connection connection;
    private final Engine engine;
    private final int month;
    private final boolean publication;
    private final OutcomeTables tables;
    private final Pilotvergelijking pilot;
    private final Methoden methods;
    private final StopWatch watch;
    private final Drempel drempel;
    private final Map<Indicator, List<Cel>> cells = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private List<Uitkomst> outcomes = List.of();
    private List<Invoertoets.Vondst> odd = List.of();

    /** What it found; fouten: the figures that could not be made, and why. */
    record Gevonden(List<Uitkomst> uitkomsten, List<Pilotuitkomst> pilot, List<Methodeuitkomst> methoden,
            Map<String, String> fouten, List<Invoertoets.Vondst> invoer, PeilingControle.Uitslag controle) {
    }

    /** connection holds the facts under their own names; before: what earlier publications hid and showed. */
    Berekening(Connection connection, int month, Drempel drempel, Vorige before, boolean publication,
            StopWatch watch) throws SQLException {
        this.connection = connection;
        this.engine = new Engine(connection);
        this.month = month;
        this.publication = publication;
        this.drempel = drempel;
        this.tables = new OutcomeTables(drempel, schools(connection), before, publication);
        var starts = starts(connection);
        this.pilot = new Pilotvergelijking(starts);
        this.methods = new Methoden(connection, month, drempel,
                starts.values().stream().min(Integer::compare).orElse(null));
        this.watch = watch;
    }

    /** One broken definition must not take the others with it: its page says so. */
    void measure(Indicator indicator) throws SQLException {
        watch.start("rekenen " + indicator.code());
        try {
            cells.put(indicator,
                    publication ? engine.run(indicator, month) : engine.runPerSchool(indicator, month));
            if (publication) {
                methods.verzamel(indicator);
            }
        } catch (Definitiefout e) {
            LOG.error("De definitie {} klopt niet: {}", indicator.code(), e.getMessage());
            weiger(indicator, List.of(String.valueOf(e.getMessage())));
        } catch (SQLException e) {
            stillThere();
            LOG.error("De definitie {} kon niet worden uitgerekend", indicator.code(), e);
            faults.put(indicator.code(),
                    "De rekenmachine kon deze definitie bij de laatste peiling niet uitrekenen.");
        } finally {
            watch.stop();
        }
    }

    /** A definition that is not sound is not counted, and its page says why. */
    void weiger(Indicator indicator, List<String> waarom) {
        faults.put(indicator.code(),
                "Deze definitie klopt niet, dus we tellen er niet mee. " + String.join(" ", waarom));
    }

    /** An engine that went away is no broken definition: then there is no peiling. */
    private void stillThere() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /** What came in that does not look like itself. */
    void toetsInvoer() throws SQLException {
        odd = Invoertoets.of(Schoolmaand.van(connection));
    }

    /** Small numbers, over all that was measured together. */
    void protect() {
        watch.start("beschermen");
        outcomes = tables.of(cells);
        watch.stop();
    }

    /** A publication is attacked before anybody can see it; work figures are for who sees the cases anyway. */
    Gevonden gevonden() {
        if (!publication) {
            return new Gevonden(outcomes, List.of(), List.of(), faults, odd, PeilingControle.Uitslag.GEEN);
        }
        watch.start("controleren");
        var attack = new PeilingControle(tables.sums(), drempel, tables::known).of(cells, outcomes);
        watch.stop();
        LOG.info("Controle kleine aantallen: {} verborgen getallen aangevallen, {} te herleiden", attack.verborgen(),
                attack.herleid().size());
        if (!attack.herleid().isEmpty()) {
            throw new IllegalStateException("To be recomputed: " + attack.herleid().stream().limit(20).toList());
        }
        watch.start("pilot");
        var shown = outcomes.stream().collect(Collectors.groupingBy(Uitkomst::indicator));
        var effects = cells.keySet().parallelStream()
                .map(i -> pilot.van(i, shown.getOrDefault(i.code(), List.of()))).toList();
        watch.stop();
        watch.start("methoden");
        var said = methods.van(cells, outcomes, effects);
        watch.stop();
        return new Gevonden(outcomes, Pilotvergelijking.bekeken(effects), said, faults, odd, attack);
    }

    private static Map<String, Integer> starts(Connection connection) throws SQLException {
        var starts = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("SELECT school, start_maand FROM school WHERE start_maand IS NOT NULL")) {
            while (rows.next()) {
                starts.put(rows.getString("school"), rows.getInt("start_maand"));
            }
        }
        return starts;
    }

    private static Map<String, Map<String, String>> schools(Connection connection) throws SQLException {
        var schools = new HashMap<String, Map<String, String>>();
        var dimensions = Dimensies.vanSchool();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + String.join(", ", dimensions) + " FROM school")) {
            while (rows.next()) {
                var place = new HashMap<String, String>();
                for (String dimension : dimensions) {
                    String value = rows.getString(dimension);
                    place.put(dimension, value == null ? "onbekend" : value);
                }
                schools.put(rows.getString("school"), place);
            }
        }
        return schools;
    }
}

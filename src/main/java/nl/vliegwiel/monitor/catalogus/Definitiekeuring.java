package nl.vliegwiel.monitor.catalogus;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Kubus;

/**
 * Every definition tried on a few made-up facts before the server counts with it. What is not sound is not counted, and its page says
 * why: a wrong number is worse than none.
 */
@Component
public class Definitiekeuring {

    private final List<Indicator> definities;
    private @Nullable Map<String, List<String>> found;

    @org.springframework.beans.factory.annotation.Autowired
    Definitiekeuring(Indicatoren indicatoren) {
        this(indicatoren.alle());
    }

    Definitiekeuring(List<Indicator> definities) {
        this.definities = definities;
    }

    /** Per definition of the catalogue that is not sound: what is wrong, each in a sentence. Tried once, at the first question. */
    public synchronized Map<String, List<String>> fouten() {
        if (found == null) {
            found = tried(definities);
        }
        return found;
    }

    /** What is wrong with one definition; empty when all is well. */
    public List<String> fouten(Indicator definitie) {
        return tried(List.of(definitie)).getOrDefault(definitie.code(), List.of());
    }

    private static Map<String, List<String>> tried(List<Indicator> definitions) {
        var faults = new LinkedHashMap<String, List<String>>();
        try (var facts = DriverManager.getConnection("jdbc:duckdb:"); var statement = facts.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(Kubus.proeffeiten());
            var check = new Definitiecontrole(facts);
            for (var definition : definitions) {
                var wrong = check.fouten(definition);
                if (!wrong.isEmpty()) {
                    faults.put(definition.code(), wrong);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The made-up facts cannot be loaded", e);
        }
        return Map.copyOf(faults);
    }
}

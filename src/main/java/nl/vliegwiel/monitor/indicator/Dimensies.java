package nl.vliegwiel.monitor.indicator;

import java.util.List;
import java.util.Optional;

import nl.vliegwiel.toegang.Kennis;

/** What figures may be broken down by: kennis/uitsplitsingen.csv. A new line there is a new dimension, without Java. */
public final class Dimensies {

    private static final List<Dimensie> ALLE = Kennis.rows("uitsplitsingen.csv").stream()
            .map(r -> new Dimensie(r.getOrDefault("dimensie", ""), r.getOrDefault("naam", ""),
                    "school".equals(r.get("bron")), r.getOrDefault("soort", ""), r.getOrDefault("uitleg", "")))
            .toList();

    private Dimensies() {
    }

    /**
     * One way to break figures down.
     *
     * @param code     its column, in the view of schools or in the definition
     * @param vanSchool true: every school has one value, so figures of schools add up to it; false: a property of the unit
     * @param soort    how a value is named: organisatie, school, schoolsoort …
     */
    public record Dimensie(String code, String naam, boolean vanSchool, String soort, String uitleg) {
    }

    public static List<Dimensie> alle() {
        return ALLE;
    }

    public static Optional<Dimensie> find(String code) {
        return ALLE.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    /** Codes of what follows from the school: school itself first, then all that schools add up to. */
    public static List<String> vanSchool() {
        return ALLE.stream().filter(Dimensie::vanSchool).map(Dimensie::code).toList();
    }
}

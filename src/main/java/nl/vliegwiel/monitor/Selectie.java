package nl.vliegwiel.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/**
 * What the reader asked to see. Only tables that were computed can answer.
 *
 * @param groep       pilot, vergelijking, alle, school, or jeugd for figures that know no school
 * @param schoolsoort empty: all
 * @param gemeente    id as text; empty: all
 * @param school      id as text, with groep school
 * @param totEnMet    month number
 */
record Selectie(String groep, String schoolsoort, String gemeente, String school, int totEnMet) {

    static final String PILOT = "pilot";
    static final String VERGELIJKING = "vergelijking";
    static final String ALLE = "alle";
    static final String SCHOOL = "school";
    static final String JEUGD = "jeugd";

    boolean eenSchool() {
        return SCHOOL.equals(groep);
    }

    /** The same for a figure per gemeente: of all that was asked only the gemeente says something. */
    Selectie perGemeente() {
        return new Selectie(JEUGD, schoolsoort, gemeente, "", totEnMet);
    }

    /** The table of this indicator that answers, by month if there is one; empty when the combination was not computed. */
    Optional<Uitsplitsing> tabel(Indicator indicator) {
        return Stream.of("maand", "schooljaar").map(periode -> tabel(indicator, periode)).filter(Objects::nonNull)
                .findFirst();
    }

    /** The table with this period; null when it was not computed. */
    @Nullable
    Uitsplitsing tabel(Indicator indicator, String periode) {
        var dimensies = dimensies();
        if (dimensies.size() > 2) {
            return null;
        }
        var tabel = new Uitsplitsing(dimensies, periode);
        boolean whole = dimensies.isEmpty()
                && indicator.uitsplitsingen().stream().anyMatch(u -> u.periode().equals(periode));
        return whole || indicator.heeft(tabel) ? tabel : null;
    }

    /** The other group of the same selection; the whole region for one school; null when there is nothing to compare with. */
    @Nullable
    Selectie ander() {
        return switch (groep) {
            case PILOT -> new Selectie(VERGELIJKING, schoolsoort, gemeente, school, totEnMet);
            case VERGELIJKING -> new Selectie(PILOT, schoolsoort, gemeente, school, totEnMet);
            case SCHOOL -> new Selectie(ALLE, "", "", "", totEnMet);
            case JEUGD -> gemeente.isEmpty() ? null : new Selectie(JEUGD, schoolsoort, "", "", totEnMet);
            default -> null;
        };
    }

    /** All tables that may answer for one indicator or another. */
    List<String> tabellen() {
        var dimensies = dimensies();
        return dimensies.size() > 2
                ? List.of()
                : List.of(new Uitsplitsing(dimensies, "maand").naam(),
                        new Uitsplitsing(dimensies, "schooljaar").naam());
    }

    List<String> dimensies() {
        return List.copyOf(plek().keySet());
    }

    /** Dimension → the one value that is asked of it, in the order in which tables name them. */
    Map<String, String> plek() {
        var plek = new LinkedHashMap<String, String>();
        if (eenSchool()) {
            plek.put(SCHOOL, school);
        } else if (PILOT.equals(groep) || VERGELIJKING.equals(groep)) {
            plek.put("groep", groep);
        }
        if (!gemeente.isEmpty()) {
            plek.put(JEUGD.equals(groep) ? "woongemeente" : "gemeente", gemeente);
        }
        if (!schoolsoort.isEmpty()) {
            plek.put("schoolsoort", schoolsoort);
        }
        return plek;
    }
}

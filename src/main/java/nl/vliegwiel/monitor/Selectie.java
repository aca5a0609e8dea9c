package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;

/**
 * What the reader asked to see. Only tables that were computed can answer.
 *
 * @param groep       pilot, vergelijking, alle or school
 * @param schoolsoort empty: all
 * @param gemeente    id as text; empty: all
 * @param school      id as text, with groep school
 * @param totEnMet    month number
 */
record Selectie(String groep, String schoolsoort, String gemeente, String school, int totEnMet) {

    boolean eenSchool() {
        return "school".equals(groep);
    }

    /** The table of this indicator that answers, by month if there is one; empty when the combination was not computed. */
    Optional<Uitsplitsing> tabel(Indicator indicator) {
        var dimensies = dimensies();
        if (dimensies.size() > 2) {
            return Optional.empty();
        }
        for (String periode : List.of("maand", "schooljaar")) {
            var tabel = new Uitsplitsing(dimensies, periode);
            boolean whole = dimensies.isEmpty()
                    && indicator.uitsplitsingen().stream().anyMatch(u -> u.periode().equals(periode));
            if (whole || indicator.heeft(tabel)) {
                return Optional.of(tabel);
            }
        }
        return Optional.empty();
    }

    /** All tables that may answer for one indicator or another. */
    List<String> tabellen() {
        var dimensies = dimensies();
        return dimensies.size() > 2
                ? List.of()
                : List.of(new Uitsplitsing(dimensies, "maand").naam(),
                        new Uitsplitsing(dimensies, "schooljaar").naam());
    }

    private List<String> dimensies() {
        var dimensies = new ArrayList<String>();
        if (eenSchool()) {
            dimensies.add("school");
        } else if (!"alle".equals(groep)) {
            dimensies.add("groep");
        }
        if (!gemeente.isEmpty()) {
            dimensies.add("gemeente");
        }
        if (!schoolsoort.isEmpty()) {
            dimensies.add("schoolsoort");
        }
        return dimensies;
    }
}

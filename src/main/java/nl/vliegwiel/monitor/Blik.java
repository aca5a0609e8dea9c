package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Peiling;

/**
 * What a reader looks at: which selection, in which peiling.
 *
 * @param peiling    the peiling whose outcomes are shown: the newest publication, or the work figures of an own school
 * @param publicatie the newest publication, for what it is compared with
 * @param scholen    all schools that the monitor names, also those that closed
 * @param school     the one school that was chosen; null with a group
 * @param nieuwste   the newest month of the peiling
 */
record Blik(Peiling peiling, Peiling publicatie, Selectie selectie, List<Meetschool> scholen,
        @Nullable Meetschool school, int nieuwste, Filters filters) {

    /** How this figure is looked at: one per gemeente has no groups of schools, and no work figures of a school. */
    Blik voor(Indicator indicator) {
        return indicator.perGemeente() && !perGemeente()
                ? new Blik(publicatie, publicatie, selectie.perGemeente(), scholen, null, Blikken.month(publicatie),
                        filters)
                : this;
    }

    private boolean perGemeente() {
        return Selectie.JEUGD.equals(selectie.groep());
    }

    boolean werk() {
        return "werk".equals(peiling.soort());
    }

    int maand() {
        return selectie.totEnMet();
    }

    /** The last school year that counts: one that has ended, or the running one with the newest month. */
    int jaar() {
        return maand() >= nieuwste ? Math.floorDiv(nieuwste - 7, 12) : Math.floorDiv(maand() + 1 - 7, 12) - 1;
    }

    /** Month in which the pilot began: of this school, else the first of all. */
    int start() {
        if (school != null && school.startMaand() != null) {
            return school.startMaand();
        }
        return scholen.stream().map(Meetschool::startMaand).filter(m -> m != null).mapToInt(Integer::intValue).min()
                .orElse(Integer.MAX_VALUE);
    }

    boolean heeftPilot() {
        return start() != Integer.MAX_VALUE;
    }

    /** Schools of this selection that were there in the month that is shown. */
    List<Meetschool> gekozen() {
        return scholen.stream().filter(inGroep()).filter(s -> s.was(maand()))
                .filter(s -> selectie.gemeente().isEmpty()
                        || selectie.gemeente().equals(String.valueOf(s.gemeenteId())))
                .filter(s -> selectie.schoolsoort().isEmpty() || selectie.schoolsoort().equals(s.schoolsoort()))
                .toList();
    }

    private Predicate<Meetschool> inGroep() {
        return switch (selectie.groep()) {
            case Selectie.PILOT -> Meetschool::pilot;
            case Selectie.VERGELIJKING -> s -> !s.pilot();
            case Selectie.SCHOOL -> s -> s.plek().equals(selectie.school());
            default -> s -> true;
        };
    }

    /** Pilotscholen in Zandwijk, vmbo; or the name of the school. */
    String naam() {
        if (school != null) {
            return school.naam();
        }
        String gemeente = selectie.gemeente().isEmpty()
                ? ""
                : (perGemeente() ? "" : " in ") + scholen.stream()
                        .filter(s -> selectie.gemeente().equals(String.valueOf(s.gemeenteId())))
                        .map(Meetschool::gemeente)
                        .findFirst().orElse("deze gemeente");
        if (perGemeente()) {
            return gemeente.isEmpty() ? groepnaam() : gemeente;
        }
        return groepnaam() + gemeente
                + (selectie.schoolsoort().isEmpty()
                        ? ""
                        : ", " + Meetscholen.schoolsoort(selectie.schoolsoort()).toLowerCase(Locale.ROOT));
    }

    String groepnaam() {
        return switch (selectie.groep()) {
            case Selectie.PILOT -> "Pilotscholen";
            case Selectie.VERGELIJKING -> "Vergelijkingsscholen";
            case Selectie.SCHOOL -> school == null ? "Deze school" : school.naam();
            case Selectie.JEUGD -> selectie.gemeente().isEmpty() ? "Alle gemeenten" : "Gemeente";
            default -> "Alle scholen";
        };
    }

    /** What the other line and dot are. */
    Optional<String> andernaam() {
        return switch (selectie.groep()) {
            case Selectie.PILOT -> Optional.of("Vergelijkingsscholen");
            case Selectie.VERGELIJKING -> Optional.of("Pilotscholen");
            case Selectie.SCHOOL -> Optional.of("Alle scholen");
            case Selectie.JEUGD -> selectie.gemeente().isEmpty() ? Optional.empty() : Optional.of("Alle gemeenten");
            default -> Optional.empty();
        };
    }

    /** Short, for in a tile. */
    static String kort(String naam) {
        return naam.replace("scholen", "").replace("Vergelijkings", "Vergelijking").replace("Alle ", "Alle scholen")
                .strip();
    }

    String totEnMet() {
        return Maanden.lang(maand());
    }
}

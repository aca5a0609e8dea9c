package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.FunnelFigure;
import nl.vliegwiel.monitor.figuur.GroupsFigure;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Funnel;
import nl.vliegwiel.monitor.statistiek.Funnel.Plaats;
import nl.vliegwiel.monitor.statistiek.Proportion;
import nl.vliegwiel.web.Nederlands;

/**
 * Schools beside each other at one moment, by name and never by rank: shares in a funnel, all else as dots with intervals.
 *
 * @param trechter null when it is no share, or when too few schools can be shown
 * @param stippen  null with a funnel
 */
public record Scholenbeeld(String titel, String onder, @Nullable FunnelFigure trechter,
        @Nullable FunnelFigure trechterSmal, @Nullable GroupsFigure stippen, @Nullable GroupsFigure stippenSmal,
        String bijschrift, List<Rij> rijen) {

    private static final int FEWEST = 3;
    /** From this overdispersion on the schools as a whole differ more than chance gives, even when none stands out. */
    private static final double WIDE = 1.5;
    /** Less widening than this rounds to none. */
    private static final double VISIBLE = 1.05;

    /** A school in the table. plaats: in words where it lies in the funnel; empty without one. */
    public record Rij(String school, boolean pilot, boolean getoond, String waarde, String marge, String aantal,
            String plaats) {
    }

    /** cells: of the table per school at this moment. Null when no school can be shown. */
    static @Nullable Scholenbeeld of(Indicator indicator, List<Uitkomst> cells, String moment, Blik blik) {
        Map<String, Uitkomst> by = cells.stream().filter(u -> u.plek("school") != null)
                .collect(Collectors.toMap(u -> String.valueOf(u.plek("school")), u -> u, (a, b) -> a));
        var schools = blik.scholen().stream().filter(s -> by.containsKey(s.plek())).toList();
        if (by.values().stream().noneMatch(u -> u.waarde() != null)) {
            return null;
        }
        var units = indicator.soort() == Soort.AANDEEL ? units(schools, by) : List.<Deel>of();
        if (units.size() >= FEWEST) {
            return funnel(indicator, schools, by, units, moment);
        }
        var rows = schools.stream().map(s -> row(indicator, s, find(by, s), "")).toList();
        String label = "Scholen, " + moment + ": " + spoken(rows) + ".";
        var dots = schools.stream().map(s -> dot(indicator, s, find(by, s))).toList();
        return new Scholenbeeld("Scholen naast elkaar", Nederlands.hoofdletter(moment) + ", op alfabet.", null, null,
                GroupsFigure.of(label, dots, Cijfer.teken(indicator), "", GroupsFigure.Maat.SCHOLEN),
                GroupsFigure.of(label, dots, Cijfer.teken(indicator), "", GroupsFigure.Maat.SCHOLEN_SMAL),
                "Elke stip is een school, met 95%-marge. Dicht: pilot. Open: vergelijking. Geen ranglijst.", rows);
    }

    private record Deel(Meetschool school, Proportion deel) {
    }

    private static Uitkomst find(Map<String, Uitkomst> by, Meetschool school) {
        return Objects.requireNonNull(by.get(school.plek()));
    }

    private static List<Deel> units(List<Meetschool> schools, Map<String, Uitkomst> by) {
        var units = new ArrayList<Deel>();
        for (var school : schools) {
            var u = find(by, school);
            Double teller = u.teller();
            Double noemer = u.noemer();
            if (teller != null && noemer != null && noemer >= 1) {
                units.add(new Deel(school, new Proportion(Math.round(Math.min(teller, noemer)), Math.round(noemer))));
            }
        }
        return units;
    }

    private static Scholenbeeld funnel(Indicator indicator, List<Meetschool> schools, Map<String, Uitkomst> by,
            List<Deel> units, String moment) {
        var funnel = Funnel.of(units.stream().map(Deel::deel).toList());
        Map<Long, Plaats> places = units.stream()
                .collect(Collectors.toMap(u -> u.school().id(), u -> funnel.place(u.deel())));
        var drawn = units.stream().map(u -> new FunnelFigure.Eenheid(u.school().naam(), u.deel(), u.school().pilot(),
                Objects.requireNonNull(places.get(u.school().id())))).toList();
        var rows = schools.stream()
                .map(s -> row(indicator, s, find(by, s), places.containsKey(s.id()) ? plaats(places.get(s.id())) : ""))
                .toList();
        double factor = indicator.eenheid().factor();
        String description = Nederlands.hoofdletter(moment) + ". Gemiddeld "
                + Nederlands.getal(funnel.gemiddelde() * factor, 1) + Cijfer.teken(indicator) + ". " + spoken(rows)
                + ".";
        String axis = "aantal " + indicator.eenheden() + " op school";
        String sign = Cijfer.teken(indicator);
        return new Scholenbeeld(titel(places, funnel),
                "Elke stip is een school, " + moment + ". Kleine scholen schommelen meer.",
                FunnelFigure.of(titel(places, funnel), description, funnel, drawn, factor, sign, axis,
                        FunnelFigure.Maat.RUIM),
                FunnelFigure.of(titel(places, funnel), description, funnel, drawn, factor, sign, axis,
                        FunnelFigure.Maat.SMAL),
                null, null, "Dicht: pilot. Open: vergelijking. Streep 95%, doorgetrokken 99,8%. Geen ranglijst."
                        + wider(funnel),
                rows);
    }

    private static String wider(Funnel funnel) {
        return Math.sqrt(funnel.spreiding()) >= VISIBLE
                ? " De grenzen zijn " + Nederlands.getal(Math.sqrt(funnel.spreiding()), 1)
                        + " keer zo wijd, omdat scholen meer verschillen dan door toeval alleen."
                : "";
    }

    private static String titel(Map<Long, Plaats> places, Funnel funnel) {
        long high = places.values().stream().filter(p -> p == Plaats.HOGER_DAN_TOEVAL).count();
        long low = places.values().stream().filter(p -> p == Plaats.LAGER_DAN_TOEVAL).count();
        if (high + low == 0) {
            return funnel.spreiding() > WIDE
                    ? "Scholen verschillen meer dan door toeval, maar geen school springt eruit"
                    : "De verschillen tussen scholen passen bij toeval";
        }
        String above = high == 0 ? "" : Nederlands.aantal(high, "school ligt", "scholen liggen") + " hoger";
        String below = low == 0
                ? ""
                : (high == 0 ? Nederlands.aantal(low, "school ligt", "scholen liggen") : String.valueOf(low))
                        + " lager";
        return above + (high > 0 && low > 0 ? ", " : "") + below + " dan bij toeval past";
    }

    private static String plaats(@Nullable Plaats plaats) {
        return switch (plaats) {
            case HOGER_DAN_TOEVAL -> "boven";
            case LAGER_DAN_TOEVAL -> "onder";
            case HOOG, LAAG, PAST_BIJ_TOEVAL -> "in de trechter";
            case null -> "";
        };
    }

    private static Rij row(Indicator indicator, Meetschool school, Uitkomst u, String place) {
        return new Rij(school.naam(), school.pilot(), u.waarde() != null,
                u.waarde() == null ? Cijfer.waarom(u) : Cijfer.waarde(indicator, u), Cijfertabel.marge(indicator, u),
                Cijfertabel.aantal(indicator, u), place);
    }

    private static GroupsFigure.Groep dot(Indicator indicator, Meetschool school, Uitkomst u) {
        return new GroupsFigure.Groep(school.naam(), Cijfer.waarde(indicator, u),
                Tegel.scaled(indicator, u.waarde()), Tegel.scaled(indicator, u.laag()),
                Tegel.scaled(indicator, u.hoog()), null, !school.pilot());
    }

    private static String spoken(List<Rij> rows) {
        return Nederlands.hoofdletter(Nederlands.opsomming(rows.stream().filter(Rij::getoond)
                .map(r -> r.school() + " " + r.waarde()).toList()))
                + (rows.stream().allMatch(Rij::getoond)
                        ? ""
                        : ". Niet getoond: " + Nederlands.opsomming(
                                rows.stream().filter(r -> !r.getoond()).map(Rij::school).toList()));
    }
}

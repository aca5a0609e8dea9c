package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Manifesten;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.web.Nederlands;

/**
 * The deliveries behind a figure, for the schools and gemeenten that are looked at, in words.
 *
 * @param zin how many, or why there are none
 */
public record Bronlijst(String zin, List<Bron> rijen) {

    /** One delivery. wat: what it brought, with how many came before it when what they say adds up. */
    public record Bron(String van, String wat, String periode, String ontvangen, String regels, String fouten,
            String kenmerk) {
    }

    static Bronlijst of(Indicator indicator, Peiling peiling, List<Manifesten.Levering> manifest, Blik blik) {
        var facts = Feitbron.van(indicator);
        var schools = blik.gekozen().stream().map(Meetscholen.Meetschool::id).collect(Collectors.toSet());
        var gemeenten = blik.gekozen().stream().map(Meetscholen.Meetschool::gemeenteId).collect(Collectors.toSet());
        var rows = new ArrayList<Bron>();
        int all = 0;
        for (var l : manifest) {
            if (l.schoolId() != null && !schools.contains(l.schoolId())
                    || l.gemeenteId() != null && !gemeenten.contains(l.gemeenteId()))
                continue;
            all += l.samen();
            rows.add(new Bron(party(l, blik), what(l, facts), period(l), Nederlands.datum(l.ontvangenOp()),
                    Verantwoording.aantal(l.regels(), peiling), Verantwoording.aantal(l.fouten(), peiling),
                    Verantwoording.shorter(l.kenmerk())));
        }
        return new Bronlijst(sentence(facts, all, peiling), List.copyOf(rows));
    }

    private static String sentence(List<Feitbron> facts, int all, Peiling peiling) {
        if (all > 0)
            return Nederlands.aantal(all, "levering", "leveringen") + " achter dit cijfer";
        return facts.stream().noneMatch(Feitbron::geleverd)
                ? "Geen bestanden: dit komt uit het werk van de teams, tot en met "
                        + Nederlands.datum(peiling.totEnMet())
                : "Geen bestanden over deze periode";
    }

    private static String party(Manifesten.Levering l, Blik blik) {
        if (l.schoolId() != null) {
            long school = l.schoolId();
            return blik.scholen().stream().filter(s -> s.id() == school).map(Meetscholen.Meetschool::naam).findFirst()
                    .orElse("Een school die er niet meer is");
        }
        if (l.gemeenteId() != null) {
            long gemeente = l.gemeenteId();
            return blik.scholen().stream().filter(s -> s.gemeenteId() == gemeente).map(s -> "Gemeente " + s.gemeente())
                    .findFirst().orElse("Een gemeente");
        }
        return "De regio";
    }

    private static String what(Manifesten.Levering l, List<Feitbron> facts) {
        String name = facts.stream().filter(f -> f.soort().equals(l.soort())).map(Feitbron::naam).findFirst()
                .orElse(l.soort());
        return Nederlands.hoofdletter(name) + (l.samen() > 1 ? ", de nieuwste van " + l.samen() : "");
    }

    private static String period(Manifesten.Levering l) {
        if (l.van() == null || l.tot() == null)
            return "";
        return l.van().equals(l.tot())
                ? Nederlands.datum(l.van())
                : Nederlands.datum(l.van()) + " tot en met " + Nederlands.datum(l.tot());
    }
}

package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.web.Nederlands;

/** What somebody must know of a school to read its figures: facts of the partnership, and how it delivered. */
public record Schoolprofiel(List<Feit> feiten) {

    /** A name and what stands there. */
    public record Feit(String naam, String waarde) {
    }

    private static final int YEAR = 12;

    /** @param kwaliteit of all schools over at least the last twelve months */
    static Schoolprofiel of(Meetschool school, List<Reeks> series, List<Peilingen.Kwaliteit> kwaliteit, int maand,
            Map<String, String> partners) {
        var months = kwaliteit.stream().filter(k -> k.schoolId() == school.id() && k.maand() > maand - YEAR
                && Math.floorMod(k.maand(), YEAR) != 6 && Math.floorMod(k.maand(), YEAR) != 7).toList();
        long punctual = months.stream().filter(Peilingen.Kwaliteit::opTijd).count();
        var feiten = new java.util.ArrayList<Feit>();
        feiten.add(new Feit("Gemeente", school.gemeente()));
        partners.forEach((soort, naam) -> feiten.add(new Feit(soort, naam)));
        feiten.add(new Feit("Soort onderwijs", Meetscholen.schoolsoort(school.schoolsoort())));
        Integer start = school.startMaand();
        feiten.add(new Feit("Pilot", start == null ? "doet niet mee" : "sinds " + Maanden.lang(start)));
        series.stream().filter(r -> r.indicator().telt().equals("inschrijving") && r.perMaand())
                .flatMap(r -> r.laatste() == null
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.ofNullable(r.laatste().n()))
                .mapToLong(Long::longValue).max()
                .ifPresent(n -> feiten.add(new Feit("Leerlingen", "ongeveer " + Nederlands.getal((n + 2) / 5 * 5))));
        if (!months.isEmpty()) {
            feiten.add(new Feit("Verzuim op tijd geleverd", punctual + " van de " + months.size() + " maanden"));
        }
        return new Schoolprofiel(List.copyOf(feiten));
    }
}

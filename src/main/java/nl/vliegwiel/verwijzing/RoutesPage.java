package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.hulpaanbod.Keuzelijsten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Where referrals come from and where they go, per quarter.
 *
 * @param kwartalen first days, the oldest first
 */
public record RoutesPage(List<LocalDate> kwartalen, List<Rij> in, List<Rij> uit, List<Vragen> vragen)
        implements
            Page {
    private static final int LICHT_TOT = 3;
    /** Fewer referrals in a quarter say nothing about a change. */
    private static final int GENOEG = 10;

    /** One route with a count per quarter. dagen: median of the last quarter that has one. */
    public record Rij(String naam, String code, List<Integer> aantallen, int totaal, int geweigerd, int eerst,
            int gekoppeld, int wachten, @Nullable Double dagen) {
        public String dagenZin() {
            return dagen == null ? "" : Nederlands.dagen(Math.round(dagen));
        }
    }

    /** Questions of referrers in one quarter: how many, answered on time, waiting. dagen: median until the answer. */
    public record Vragen(LocalDate kwartaal, int gesteld, int opTijd, int wachten, @Nullable Double dagen) {
        public String dagenZin() {
            return dagen == null ? "" : Nederlands.dagen(Math.round(dagen));
        }
    }

    static RoutesPage van(List<Routes.Telling> tellingen, List<Vragen> vragen, List<LocalDate> kwartalen) {
        return new RoutesPage(kwartalen, rows(tellingen, "in", Redenen.VERWIJZERS, kwartalen),
                rows(tellingen, "uit", Keuzelijsten.SOORTEN, kwartalen), vragen);
    }

    private static List<Rij> rows(List<Routes.Telling> alle, String kant, List<Keuze> codes,
            List<LocalDate> kwartalen) {
        var rijen = new ArrayList<Rij>();
        for (var code : codes) {
            var eigen = alle.stream().filter(t -> t.kant().equals(kant) && t.wie().equals(code.waarde())).toList();
            if (eigen.isEmpty())
                continue;
            var per = new LinkedHashMap<LocalDate, Integer>();
            kwartalen.forEach(k -> per.put(k, 0));
            eigen.forEach(t -> per.computeIfPresent(t.kwartaal(), (k, n) -> n + t.aantal()));
            Double dagen = eigen.stream().map(Routes.Telling::dagen).filter(d -> d != null).reduce((a, b) -> b)
                    .orElse(null);
            rijen.add(new Rij(Nederlands.hoofdletter(code.tekst()), code.waarde(), List.copyOf(per.values()),
                    eigen.stream().mapToInt(Routes.Telling::aantal).sum(),
                    eigen.stream().mapToInt(Routes.Telling::geweigerd).sum(),
                    eigen.stream().mapToInt(Routes.Telling::eerst).sum(),
                    eigen.stream().mapToInt(Routes.Telling::gekoppeld).sum(),
                    eigen.stream().mapToInt(Routes.Telling::wachten).sum(), dagen));
        }
        return List.copyOf(rijen);
    }

    @Override
    public String titel() {
        return "Routes";
    }

    /** 2e kwartaal 2026 */
    public String kwartaal(LocalDate k) {
        return String.format(Locale.ROOT, "%de kw. %d", (k.getMonthValue() + 2) / 3, k.getYear());
    }

    /** Widest bar of both tables, so that they can be compared. */
    public int meest() {
        return java.util.stream.Stream.concat(in.stream(), uit.stream()).flatMap(r -> r.aantallen().stream())
                .mapToInt(Integer::intValue).max().orElse(1);
    }

    /** The message of the second table: how many of the first and the last quarter went to light help, if both have enough. */
    public String boodschap() {
        if (uit.isEmpty())
            return "Het team verwees nog niet.";
        int laatste = kwartalen.size() - 1;
        if (all(0) < GENOEG || all(laatste) < GENOEG)
            return "Waar het team heen verwees";
        return "Naar lichte hulp ging " + share(0) + " in het " + kwartaal(kwartalen.getFirst()) + " en "
                + share(laatste)
                + " in het " + kwartaal(kwartalen.get(laatste));
    }

    private int all(int kwartaal) {
        return uit.stream().mapToInt(r -> r.aantallen().get(kwartaal)).sum();
    }

    private String share(int kwartaal) {
        int licht = uit.stream().filter(r -> Uitverwijzing.zwaarte(r.code()) < LICHT_TOT)
                .mapToInt(r -> r.aantallen().get(kwartaal)).sum();
        return licht + " van de " + all(kwartaal);
    }
}

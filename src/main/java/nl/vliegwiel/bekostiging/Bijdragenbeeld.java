package nl.vliegwiel.bekostiging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.opzet.Berekening.Antwoord;
import nl.vliegwiel.bekostiging.toedeling.Bijdrage;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Toedeling;

/**
 * The contributions of one scenario beside now and beside the other scenarios, on one scale.
 *
 * @param streepjes grid: x and the amount in thousands
 * @param tekens the scenarios that are drawn, with their sign
 */
public record Bijdragenbeeld(String letter, List<Streep> streepjes, List<Teken> tekens, List<Groep> groepen,
        String totaal, String verschil, String perLeerling) {
    private static final double LINKS = 8;
    private static final double RECHTS = 412;
    private static final List<String> VORMEN = List.of("streep", "driehoek", "ruit", "vierkant", "kruis");

    /** A line of the grid. */
    public record Streep(String x, String tekst) {
    }

    /** A scenario and the sign it is drawn with. */
    public record Teken(String letter, String vorm) {
    }

    /** One sign in a row. */
    public record Punt(String vorm, String x) {
    }

    /** One party; label says the signs in words. */
    public record Rij(String code, String naam, boolean partner, boolean opGrens, @Nullable String nu, String gekozen,
            List<Punt> punten, String label, String bedrag, String verschil, String perLeerling) {
    }

    /** The rows of one kind. */
    public record Groep(String naam, String som, List<Rij> rijen) {
    }

    static Bijdragenbeeld van(Toedeling t, List<Antwoord> alle) {
        var anderen = alle.stream().filter(a -> !a.scenario().letter().equals(t.scenario().letter())
                && a.toedeling() != null).toList();
        long meest = t.bijdragen().stream().mapToLong(b -> most(b, anderen)).max().orElse(0);
        long stap = step(meest);
        long einde = Math.max(stap, (meest + stap - 1) / stap * stap);
        var strepen = new ArrayList<Streep>();
        for (long s = 0; s <= einde; s += stap)
            strepen.add(new Streep(px(s, einde), Bedrag.duizend(s)));
        var tekens = new ArrayList<Teken>();
        for (int i = 0; i < anderen.size(); i++)
            tekens.add(new Teken(anderen.get(i).scenario().letter(), VORMEN.get(i % VORMEN.size())));
        var groepen = new ArrayList<Groep>();
        for (var soort : Partijsoort.values()) {
            var rijen = t.van(soort).stream().map(b -> row(b, anderen, einde, t.scenario().letter())).toList();
            if (!rijen.isEmpty())
                groepen.add(new Groep(nl.vliegwiel.web.Nederlands.hoofdletter(soort.meervoud()),
                        Bedrag.duizend(t.perSoort().getOrDefault(soort, 0L)), rijen));
        }
        return new Bijdragenbeeld(t.scenario().letter(), strepen, tekens, groepen, Bedrag.duizend(t.cent()),
                Bedrag.verschil(difference(t)), perPupil(t));
    }

    private static Rij row(Bijdrage b, List<Antwoord> anderen, long einde, String letter) {
        var punten = new ArrayList<Punt>();
        Long nu = b.huidigCent();
        var label = new StringBuilder(nu == null ? "Nu onbekend" : "Nu " + Bedrag.duizend(nu));
        for (int i = 0; i < anderen.size(); i++) {
            long cent = cents(anderen.get(i), b.code());
            punten.add(new Punt(VORMEN.get(i % VORMEN.size()), px(cent, einde)));
            label.append(", scenario ").append(anderen.get(i).scenario().letter()).append(' ')
                    .append(Bedrag.duizend(cent));
        }
        label.append(", scenario ").append(letter).append(' ').append(Bedrag.duizend(b.cent()))
                .append(" duizend euro");
        return new Rij(b.code(), b.naam(), b.partner(), b.opGrens(), nu == null ? null : px(nu, einde),
                px(b.cent(), einde), punten, label.toString(), Bedrag.duizend(b.cent()),
                b.partner() ? Bedrag.verschil(b.verschilCent()) : "", Bedrag.perLeerling(b.perLeerlingCent()));
    }

    private static long cents(Antwoord a, String code) {
        var t = a.toedeling();
        return t == null ? 0 : t.perPartij().getOrDefault(code, 0L);
    }

    private static long most(Bijdrage b, List<Antwoord> anderen) {
        Long nu = b.huidigCent();
        long meest = Math.max(b.cent(), nu == null ? 0 : nu);
        for (var a : anderen)
            meest = Math.max(meest, cents(a, b.code()));
        return meest;
    }

    /** A round step, for at most five lines. */
    private static long step(long meest) {
        long macht = 100_000;
        while (true) {
            for (long factor : new long[]{1, 2, 5})
                if (factor * macht * 4 >= meest)
                    return factor * macht;
            macht *= 10;
        }
    }

    private static @Nullable Long difference(Toedeling t) {
        long som = 0;
        for (var b : t.bijdragen()) {
            Long nu = b.huidigCent();
            if (b.partner() && nu == null)
                return null;
            som += b.cent() - (nu == null ? 0 : nu);
        }
        return som;
    }

    private static String perPupil(Toedeling t) {
        long leerlingen = 0;
        for (var b : t.van(Partijsoort.SAMENWERKINGSVERBAND)) {
            Integer aantal = b.leerlingen();
            leerlingen += aantal == null ? 0 : aantal;
        }
        return leerlingen == 0 ? "–" : Bedrag.heel(t.cent() / leerlingen);
    }

    private static String px(long cent, long einde) {
        return String.format(Locale.ROOT, "%.1f", LINKS + (RECHTS - LINKS) * cent / einde);
    }
}

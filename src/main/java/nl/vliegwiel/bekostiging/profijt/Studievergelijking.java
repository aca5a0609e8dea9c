package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.formatie.Begroting;
import nl.vliegwiel.bekostiging.formatie.Schoolinzet;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.web.Nederlands;

/**
 * One thing in which a study and a funding should be alike, else their amounts do not belong side by side.
 *
 * @param teken goed, let-op or onbekend
 * @param zin what it means, in a sentence, and kort the same for beside the amounts
 */
public record Studievergelijking(String teken, String wat, String studie, String hier, String zin, String kort) {
    /** Up to this part of the larger one two sizes are called the same. */
    private static final BigDecimal SPELING = new BigDecimal("0.05");

    private Studievergelijking(String teken, String wat, String studie, String hier, String zin) {
        this(teken, wat, studie, hier, zin, zin);
    }

    /**
     * @param vast the budget in prices of the first year
     * @param jaar the year in which all schools of the funding work
     */
    public static List<Studievergelijking> van(Opzet o, Begroting vast, int jaar) {
        var baten = o.baten();
        var h = baten == null ? null : baten.herkomst();
        if (baten == null)
            return List.of();
        if (h == null)
            return List.of(new Studievergelijking("onbekend", "Grootte en prijspeil", "zelf ingevuld", "",
                    "Van baten die je zelf invult, weten we niet bij hoeveel scholen, kosten en welke prijzen zij horen."));
        var scholen = o.scholen().stream().filter(s -> s.maanden(jaar) > 0).toList();
        var uit = new ArrayList<Studievergelijking>();
        uit.add(size("Scholen", h.scholen(), scholen.size(), "scholen", true));
        uit.add(size("Leerlingen", h.leerlingen(), pupils(scholen), "leerlingen", false));
        uit.add(costs(h.teamCentPerJaar(), vast.totaal(jaar) - vast.verschoven(jaar), jaar));
        uit.add(new Studievergelijking(h.prijs().geraamd() ? "let-op" : "goed", "Prijspeil",
                "prijzen van " + h.prijs().van(), "prijzen van " + h.prijs().naar(), h.prijs().zin(),
                h.prijs().kort()));
        uit.add(start(baten, o));
        uit.add(years(h, o));
        return List.copyOf(uit);
    }

    private static int pupils(List<Schoolinzet> scholen) {
        int som = 0;
        for (var s : scholen) {
            Integer leerlingen = s.leerlingen();
            som += leerlingen == null ? 0 : leerlingen;
        }
        return som;
    }

    private static Studievergelijking size(String wat, @Nullable Integer studie, int hier, String woord,
            boolean precies) {
        if (studie == null)
            return new Studievergelijking("onbekend", wat, "staat er niet bij", Nederlands.getal(hier),
                    "De studie zegt niet om hoeveel " + woord
                            + " het gaat. Vul dat daar in bij Vraag en uitgangspunten.");
        boolean gelijk = precies ? studie == hier : near(studie, hier);
        return new Studievergelijking(gelijk ? "goed" : "let-op", wat, Nederlands.getal(studie),
                Nederlands.getal(hier), gelijk
                        ? "Even groot."
                        : "De studie gaat over " + Nederlands.getal(studie) + " " + woord + ", deze bekostiging over "
                                + Nederlands.getal(hier) + ". De baten horen dus bij een "
                                + (studie > hier ? "groter" : "kleiner") + " plan.");
    }

    private static Studievergelijking costs(long studie, long hier, int jaar) {
        boolean gelijk = near(studie, hier);
        return new Studievergelijking(gelijk ? "goed" : "let-op", "Kosten per jaar boven op de uren van nu",
                Bedrag.rond(studie), Bedrag.rond(hier), gelijk
                        ? "Ongeveer gelijk, in dezelfde prijzen."
                        : "De studie rekent met " + Bedrag.rond(studie) + " per jaar, deze bekostiging in " + jaar
                                + " met "
                                + Bedrag.rond(hier) + ". De baten horen bij dat andere bedrag.");
    }

    private static Studievergelijking start(Baten baten, Opzet o) {
        boolean gelijk = baten.beginjaar() == o.beginjaar();
        return new Studievergelijking(gelijk ? "goed" : "let-op", "Eerste jaar", String.valueOf(baten.beginjaar()),
                String.valueOf(o.beginjaar()), gelijk
                        ? "Hetzelfde jaar."
                        : "De studie begint in " + baten.beginjaar() + ", de bekostiging in " + o.beginjaar()
                                + ". We leggen de eerste jaren naast elkaar.");
    }

    private static Studievergelijking years(Baten.Herkomst h, Opzet o) {
        long studie = h.teamjaren();
        int hier = o.jaren();
        return new Studievergelijking(studie == hier ? "goed" : "let-op", "Jaren met een team",
                Nederlands.aantal(studie, "jaar", "jaar"), Nederlands.aantal(hier, "jaar", "jaar"), studie == hier
                        ? "Evenveel jaren."
                        : studie > hier
                                ? "De begroting loopt " + hier
                                        + " jaar. Voor de jaren daarna rekenen we met het laatste."
                                : "De studie telt " + studie
                                        + " jaar. Latere jaren van de begroting tellen hier niet mee.");
    }

    private static boolean near(long a, long b) {
        return BigDecimal.valueOf(Math.abs(a - b))
                .compareTo(SPELING.multiply(BigDecimal.valueOf(Math.max(Math.abs(a), Math.abs(b))))) <= 0;
    }

    /** Is there more to say than that both are alike? */
    public boolean metUitleg() {
        return !teken.equals("goed") || !zin.equals(kort);
    }

    public boolean letOp() {
        return teken.equals("let-op");
    }
}

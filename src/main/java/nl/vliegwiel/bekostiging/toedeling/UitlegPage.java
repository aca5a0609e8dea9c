package nl.vliegwiel.bekostiging.toedeling;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.formatie.Begrotingsregel;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** How the amount of one party comes about: source, key, formula, rounding, months. */
public record UitlegPage(Bekostigingkop kop, String naam, String letter, int jaar, String bedrag, List<Stap> stappen,
        List<String> maanden, List<Regel> regels) implements Page {

    /** One step: what is done and what comes out. */
    public record Stap(String wat, String formule, String uitkomst, String bron) {
    }

    /** A line of the budget with what this party pays of it, in proportion. */
    public record Regel(String naam, String bedrag, String uitleg) {
    }

    static UitlegPage van(Bekostigingkop kop, Berekening b, Toedeling t, Bijdrage d) {
        int jaar = b.vergelijkjaar();
        var s = t.scenario();
        long soort = t.perSoort().getOrDefault(d.soort(), 0L);
        var stappen = new ArrayList<Stap>();
        stappen.add(new Stap("De begroting van " + jaar, "som van " + b.begroting().jaar(jaar).size() + " regels",
                Bedrag.precies(t.cent()), "Begroting, versie " + kop.nummer()));
        stappen.add(new Stap("Het deel van de " + d.soort().meervoud(), (s.naarProfijt()
                ? "naar wat zij erbij winnen: ongeveer " + Getal.veld(t.procent(d.soort()))
                : Getal.veld(s.deel(d.soort()))) + "% van " + Bedrag.precies(t.cent()), Bedrag.precies(soort),
                s.naarProfijt() ? "Kosten en baten" : "Scenario " + s.letter() + ", stap 1"));
        for (var w : d.delen())
            stappen.add(new Stap("Sleutel: " + w.sleutel().zin(), w.telling() + " = "
                    + percent(w.aandeel()) + ", voor " + Getal.veld(w.procent()) + "% van het deel",
                    percent(w.aandeel().multiply(w.procent().movePointRight(6).toBigInteger())
                            .divide(100_000_000)),
                    source(w, b)));
        stappen.add(new Stap("Precies", "deel × aandeel",
                unrounded(d), "onafgerond"));
        stappen.add(new Stap("In hele centen", d.opGrens()
                ? "zijn ondergrens of bovengrens bepaalt het bedrag"
                : d.verschoven()
                        ? "een andere partij staat op een grens; dat verschil delen de anderen"
                        : "naar beneden; de centen die overblijven gaan naar de grootste resten",
                Bedrag.precies(d.cent()), "grootste rest, bij gelijke rest de eerste code"));
        var maanden = Maandbedragen.van(t.perPartij()).getOrDefault(d.code(), List.of());
        return new UitlegPage(kop, d.naam(), s.letter(), jaar, Bedrag.precies(d.cent()), stappen,
                maanden.stream().map(Bedrag::precies).toList(), b.begroting().jaar(jaar).stream()
                        .map(UitlegPage::line).toList());
    }

    /** € 876.193,504220 */
    private static String unrounded(Bijdrage d) {
        var euro = d.exact().bigDecimalValue(4, RoundingMode.HALF_UP).movePointLeft(2);
        var plat = euro.toPlainString();
        return "€ " + Nederlands.getal(euro.longValue()) + "," + plat.substring(plat.indexOf('.') + 1);
    }

    private static Regel line(Begrotingsregel r) {
        return new Regel(Nederlands.hoofdletter(r.naam()), Bedrag.precies(r.cent()), r.uitleg());
    }

    private static String source(nl.vliegwiel.bekostiging.toedeling.Weegdeel w, Berekening b) {
        var dag = b.opzet().teldatum();
        return switch (w.sleutel()) {
            case WOON, SCHOOL, VOET -> dag == null ? "zelf ingevuld" : "Telling van " + Nederlands.datum(dag);
            case CLIENTEN, CLIENTEN_DRIE -> "Telling van casussen, vanaf 10";
            case PROFIJT -> "Kosten en baten";
            case NU -> "Wat partijen nu betalen";
            case GELIJK, AFGESPROKEN -> "Scenario";
        };
    }

    private static String percent(org.apache.commons.numbers.fraction.BigFraction deel) {
        return deel.multiply(100).bigDecimalValue(6, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "%";
    }

    @Override
    public String titel() {
        return "Zo ontstaat het bedrag van " + naam;
    }
}

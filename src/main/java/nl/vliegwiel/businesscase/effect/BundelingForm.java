package nl.vliegwiel.businesscase.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.bundeling.Bundeling;
import nl.vliegwiel.businesscase.bundeling.Studieschatting;
import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Nederlands;

/** What the browser sends of studies that are pooled: each from the list, or typed with its interval of 95%. */
record BundelingForm(Modelvelden in, Kengetallen kengetallen) {
    static final int RIJEN = 8;
    /** All studies are in standard deviations. */
    static final String SD = "d";

    boolean gestandaardiseerd() {
        return in.tekst("maat").equals(SD);
    }

    /** Null with the faults at their fields. */
    @Nullable
    Bundeling bundeling() {
        var studies = new ArrayList<Studieschatting>();
        for (int i = 1; i <= RIJEN; i++) {
            var studie = row(i);
            if (studie != null)
                studies.add(studie);
        }
        if (!in.fouten().isLeeg())
            return null;
        if (studies.size() < 2) {
            in.meld("studie-1", "Noem ten minste twee onderzoeken");
            return null;
        }
        return Bundeling.of(studies);
    }

    private @Nullable Studieschatting row(int i) {
        String uitLijst = in.tekst("kengetal-" + i);
        if (!uitLijst.isEmpty())
            return listed(i, uitLijst);
        boolean leeg = List.of("studie-", "schatting-", "laag-", "hoog-").stream()
                .allMatch(v -> in.tekst(v + i).isEmpty());
        if (leeg)
            return null;
        String naam = in.verplicht("studie-" + i, 200, "Schrijf welk onderzoek dit is, met het jaar");
        var midden = in.getal("schatting-" + i, false);
        var laag = in.getal("laag-" + i, false);
        var hoog = in.getal("hoog-" + i, false);
        if (midden == null || laag == null || hoog == null)
            return null;
        if (!(laag < midden && midden < hoog)) {
            in.meld("schatting-" + i, "De schatting ligt tussen laag en hoog");
            return null;
        }
        return Studieschatting.tussen(naam, midden, laag, hoog);
    }

    private @Nullable Studieschatting listed(int i, String code) {
        var k = kengetallen.find(code).filter(x -> x.soort() == Kengetal.Soort.EFFECT).orElse(null);
        if (k == null || !(k.verdeling() instanceof Verdeling.Normaal n)) {
            in.meld("kengetal-" + i, "Van dit onderzoek is geen marge bekend. Zonder marge telt het niet mee");
            return null;
        }
        if (k.eenheid().contains("(d)") != gestandaardiseerd()) {
            in.meld("kengetal-" + i, "Dit onderzoek is in een andere maat: " + k.eenheid());
            return null;
        }
        return new Studieschatting(k.naam() + " (" + k.bron() + ")", n.gemiddelde(), n.spreiding());
    }

    /** What the case reckons with: the effect in one more place, or the mean of all places. */
    Verdeling verdeling(Bundeling b) {
        return new Verdeling.Normaal(b.gemiddelde(),
                in.tekst("verwachting").equals("gemiddeld") ? b.fout() : b.verwachteSpreiding(), null, null);
    }

    /** How large, how different, how sure: one sentence each. */
    static List<String> zinnen(Bundeling b) {
        double marge = b.verwachteMarge();
        return List.of(
                "Gemiddeld over de onderzoeken " + Bedragen.plain(b.gemiddelde()) + ", met een marge van 95% van "
                        + Bedragen.plain(b.laag()) + " tot " + Bedragen.plain(b.hoog()) + ".",
                "In een nieuwe regio ligt het effect naar verwachting tussen "
                        + Bedragen.plain(b.gemiddelde() - marge) + " en " + Bedragen.plain(b.gemiddelde() + marge)
                        + ", in 95 van de 100 keer.",
                "De onderzoeken verschillen "
                        + (b.p() < 0.1 ? "meer dan bij toeval past" : "niet meer dan bij toeval past")
                        + ": I² is " + Nederlands.procent(b.i2(), 0) + ", τ is " + Bedragen.plain(Math.sqrt(b.tau2()))
                        + ", Q is " + Nederlands.getal(b.q(), 1) + " bij " + (b.studies().size() - 1)
                        + " vrijheidsgraden (p " + (b.p() < 0.001 ? "< 0,001" : "= " + Nederlands.getal(b.p(), 3))
                        + ").");
    }

    static String bron(Bundeling b) {
        return "Bundeling van " + b.studies().size() + " onderzoeken: "
                + b.studies().stream().map(Studieschatting::naam).collect(Collectors.joining("; "));
    }

    static String toelichting(Bundeling b) {
        return "Willekeurige effecten, DerSimonian en Laird. " + String.join(" ", zinnen(b));
    }
}

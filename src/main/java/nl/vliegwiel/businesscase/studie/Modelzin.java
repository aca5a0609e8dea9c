package nl.vliegwiel.businesscase.studie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.web.Nederlands;

/** Parts of a model in a sentence, with the names that people gave. */
public final class Modelzin {

    private Modelzin() {
    }

    /** Extra fte coaches × kosten per fte, elk jaar van 0 tot en met 5. Gemeenten 55%, … */
    public static String kosten(Model m, Kostenregel k) {
        var zin = new StringBuilder();
        if (k.hoeveelheid() != null)
            zin.append(naam(m, k.hoeveelheid())).append(" × ");
        zin.append(naam(m, k.bedrag())).append(", ").append(jaren(k.eersteJaar(), k.laatsteJaar()));
        if (!k.ingroei().isEmpty())
            zin.append(", ingroei ").append(delen(k.ingroei()));
        if (k.btw() != 0)
            zin.append(", btw ").append(deel(k.btw())).append(k.terugvorderbaar() == 0
                    ? ""
                    : " waarvan " + deel(k.terugvorderbaar()) + " terugkomt");
        if (k.taakveld() != null)
            zin.append(", taakveld ").append(k.taakveld());
        return zin.append(". ").append(aandelen(m, k.aandelen())).toString();
    }

    /** Minder verzuim × prijs per schooldag, gemeten met vergelijkingsgroep, begint na 1 jaar. Gemeenten 60%, … */
    public static String effect(Model m, Effect e) {
        return naam(m, e.omvang()) + " × " + Nederlands.kleineLetter(naam(m, e.prijs())) + ", gemeten "
                + (e.meting() == Effect.Meting.VOOR_NA ? "voor en na" : "met een vergelijkingsgroep")
                + (e.vertraging() == 0 ? "" : ", begint na " + e.vertraging() + " jaar")
                + (e.overlapgroep() == null ? "" : ", telt mee met ‘" + e.overlapgroep() + "’") + ". "
                + aandelen(m, e.aandelen());
    }

    public static String overdracht(Model m, Geldoverdracht o) {
        return "Van " + Nederlands.kleineLetter(partij(m, o.van())) + " naar "
                + Nederlands.kleineLetter(partij(m, o.naar())) + ": " + naam(m, o.bedrag()) + ", "
                + jaren(o.eersteJaar(), o.laatsteJaar());
    }

    public static String partij(Partij p) {
        return (p.overheid() ? "telt mee bij de overheid" : "geen overheid") + ", kant van de " + switch (p
                .perspectief()) {
            case DEELNEMERS -> "deelnemers";
            case BELASTINGBETALERS -> "belastingbetalers";
            case ANDEREN -> "anderen";
        };
    }

    public static String samenhang(Model m, Samenhang s) {
        var paren = new ArrayList<String>();
        for (int i = 0; i < s.grootheden().size(); i++)
            for (int j = i + 1; j < s.grootheden().size() && i < s.correlaties().size()
                    && j < s.correlaties().get(i).size(); j++)
                paren.add(naam(m, s.grootheden().get(i)) + " met "
                        + Nederlands.kleineLetter(naam(m, s.grootheden().get(j))) + ": "
                        + Bedragen.invoer(s.correlaties().get(i).get(j), ""));
        return String.join("; ", paren);
    }

    /** Vanaf het tweede jaar op alle scholen. Leerlingen beginnen in jaar 0: 60%, … */
    public static String alternatief(Alternatief a) {
        return (a.omschrijving().isEmpty() ? "" : a.omschrijving() + " ") + "Leerlingen beginnen in "
                + (a.cohorten().isEmpty() ? "geen enkel jaar" : cohorten(a.cohorten())) + ".";
    }

    /** In welke jaren deelnemers beginnen, en welk deel. */
    public static String cohorten(List<Cohort> cohorten) {
        return cohorten.stream().map(c -> "jaar " + c.jaar() + ": " + deel(c.ingroei()))
                .collect(Collectors.joining(", "));
    }

    public static String aandelen(Model m, Map<String, Double> aandelen) {
        return m.partijen().stream().filter(p -> aandelen.containsKey(p.code()))
                .map(p -> p.naam() + " " + deel(aandelen.getOrDefault(p.code(), 0.0)))
                .collect(Collectors.joining(", "));
    }

    /** Parts as they are typed: 40% 70% 100%. */
    public static String delen(List<Double> delen) {
        return delen.stream().map(Modelzin::deel).collect(Collectors.joining(" "));
    }

    public static String deel(double deel) {
        return Bedragen.invoer(deel, "deel");
    }

    public static String naam(Model m, String grootheid) {
        return m.grootheid(grootheid).map(g -> g.naam()).orElse(grootheid);
    }

    public static String partij(Model m, String code) {
        return m.partij(code).map(Partij::naam).orElse(code);
    }

    private static String jaren(int eerste, int laatste) {
        return eerste == laatste ? "in jaar " + eerste : "elk jaar van " + eerste + " tot en met " + laatste;
    }
}

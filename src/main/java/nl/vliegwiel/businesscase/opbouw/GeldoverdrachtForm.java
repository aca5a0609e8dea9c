package nl.vliegwiel.businesscase.opbouw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.wijziging.Getalkeuze;
import nl.vliegwiel.businesscase.wijziging.Modelbouw;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of money that one party hands to another. */
public record GeldoverdrachtForm(Modelvelden in) {
    static final Getalkeuze BEDRAG = new Getalkeuze("bedrag", "Bedrag", true, null);

    static Map<String, String> start(Model m) {
        return new HashMap<>(Map.of("eersteJaar", "0", "laatsteJaar", String.valueOf(m.uitgangspunten().horizon()),
                "status", "AANNAME", "bedrag-prijsjaar", String.valueOf(m.uitgangspunten().prijsjaar())));
    }

    static Map<String, String> velden(Model m, Geldoverdracht o) {
        var v = new HashMap<>(start(m));
        v.put("naam", o.naam());
        v.put("van", o.van());
        v.put("naar", o.naar());
        v.putAll(BEDRAG.velden(o.bedrag()));
        v.put("eersteJaar", String.valueOf(o.eersteJaar()));
        v.put("laatsteJaar", String.valueOf(o.laatsteJaar()));
        return v;
    }

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("naam", "Naam");
        labels.put("van", "Van wie?");
        labels.put("naar", "Naar wie?");
        labels.put("bedrag", "Bedrag per jaar");
        labels.put("eersteJaar", "Eerste jaar");
        labels.put("laatsteJaar", "Laatste jaar");
        return labels;
    }

    static List<Keuze> partijen(Model m) {
        return m.partijen().stream().map(p -> new Keuze(p.code(), p.naam())).toList();
    }

    /** The model with this transfer in the place of the old one, or as a new one; null with the faults at their fields. */
    @Nullable
    Model model(Model m, Alternatief bij, @Nullable Geldoverdracht oud, List<Kengetal> prijzen) {
        var bouw = new Modelbouw(m);
        String naam = in.verplicht("naam", 100, "Geef de overdracht een naam van hoogstens 100 tekens");
        String van = in.keuze("van", partijen(m), "Kies wie het geld geeft");
        String naar = in.keuze("naar", partijen(m), "Kies wie het geld krijgt");
        String bedrag = BEDRAG.read(in, bouw, prijzen, BEDRAG.nieuw(in) ? in.bron(m) : null, naam);
        int verst = m.uitgangspunten().horizon();
        int eerste = in.geheel("eersteJaar", 0, verst, "Schrijf een jaar van 0 tot en met " + verst);
        int laatste = in.geheel("laatsteJaar", 0, 200, "Schrijf een jaar, bijvoorbeeld " + verst);
        if (laatste < eerste)
            in.meld("laatsteJaar", "Het laatste jaar ligt voor het eerste jaar");
        if (!in.fouten().isLeeg() || bedrag == null)
            return null;
        var nieuw = new Geldoverdracht(oud == null ? KostenregelForm.code(bij, naam) : oud.code(), naam, van, naar,
                bedrag, eerste, laatste);
        return bouw.model().with(bij.withOverdrachten(Modelbouw.met(bij.overdrachten(), oud, nieuw)));
    }

    /** The field that a place in the model comes from; that money runs in a circle is said at who gets it. */
    static String veld(Modelvelden in, String pad) {
        if (pad.startsWith("/grootheden/"))
            return !BEDRAG.nieuw(in)
                    ? "bedrag"
                    : pad.endsWith("/bron") ? "bron" : pad.endsWith("jaar") ? "bedrag-prijsjaar" : "bedrag-verwacht";
        String einde = pad.substring(pad.lastIndexOf('/') + 1);
        return labels().containsKey(einde) ? einde : "naar";
    }
}

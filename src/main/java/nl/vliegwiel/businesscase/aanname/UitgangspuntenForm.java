package nl.vliegwiel.businesscase.aanname;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Reikwijdte;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of the question, the null alternative and the settings. */
public record UitgangspuntenForm(Map<String, String> velden) {
    static final List<Keuze> MOMENTEN = List.of(new Keuze("EINDE", "Aan het einde van het jaar"),
            new Keuze("MIDDEN", "Halverwege het jaar"), new Keuze("BEGIN", "Aan het begin van het jaar"));

    static UitgangspuntenForm of(Model m) {
        var u = m.uitgangspunten();
        var velden = new HashMap<>(Map.of("vraag", m.vraag(), "nulalternatief", m.nulalternatief(), "horizon",
                String.valueOf(u.horizon()), "prijsjaar", String.valueOf(u.prijsjaar()), "basisjaar",
                String.valueOf(u.basisjaar()), "trekkingen", String.valueOf(u.trekkingen()), "moment",
                u.moment().name()));
        for (var a : m.alternatieven()) {
            var r = a.reikwijdte();
            velden.put("scholen-" + a.code(), r == null ? "" : String.valueOf(r.scholen()));
            velden.put("leerlingen-" + a.code(), r == null ? "" : String.valueOf(r.leerlingen()));
        }
        return new UitgangspuntenForm(velden);
    }

    public String tekst(String veld) {
        return Invoer.tekst(velden.get(veld));
    }

    /** The model with these settings; whether it may be computed is up to the engine. */
    Model model(Model m, Fouten fouten) {
        if (tekst("vraag").isEmpty() || tekst("vraag").length() > 500)
            fouten.meld("vraag", "Schrijf de vraag, in hoogstens 500 tekens");
        if (tekst("nulalternatief").length() < 20 || tekst("nulalternatief").length() > 2000)
            fouten.meld("nulalternatief",
                    "Het nulalternatief is niet ‘niets doen’. Schrijf hoe het verdergaat met het beleid dat er al is");
        var in = new Modelvelden(velden, fouten);
        int horizon = in.geheel("horizon", 1, 60, "Schrijf een horizon van 1 tot en met 60 jaar");
        int prijsjaar = in.geheel("prijsjaar", 2000, 2100, "Schrijf een jaar, bijvoorbeeld 2023");
        int basisjaar = in.geheel("basisjaar", 2000, 2100, "Schrijf een jaar, bijvoorbeeld 2026");
        int trekkingen = in.geheel("trekkingen", 1000, 1_000_000, "Kies 1.000 tot 1.000.000 berekeningen");
        var alternatieven = m.alternatieven().stream().map(a -> a.withReikwijdte(reach(a.code(), in))).toList();
        if (!fouten.isLeeg())
            return m;
        var u = m.uitgangspunten();
        var moment = MOMENTEN.stream()
                .filter(k -> k.waarde().equals(tekst("moment")) || k.tekst().equals(tekst("moment")))
                .findFirst().map(k -> Uitgangspunten.Moment.valueOf(k.waarde())).orElse(u.moment());
        var nieuw = new Model(m.naam(), tekst("vraag"), m.regio(), tekst("nulalternatief"), m.fictief(),
                new Uitgangspunten(prijsjaar, basisjaar, horizon, u.discontovoet(), u.gevoeligheid(), moment, u.zaad(),
                        trekkingen, u.totNauwkeurig()),
                m.prijsindex(), m.partijen(), m.bronnen(), m.grootheden(), m.samenhangen(), alternatieven);
        Modelwijzigingen.toets(m, nieuw, pad -> pad.endsWith("prijsjaar") ? "prijsjaar" : field(pad), fouten);
        return nieuw;
    }

    /** What no longer fits elsewhere, such as a lag, has lost its room by the horizon. */
    private static String field(String pad) {
        String einde = pad.substring(pad.lastIndexOf('/') + 1);
        return List.of("vraag", "nulalternatief", "basisjaar", "trekkingen").contains(einde) ? einde : "horizon";
    }

    static Map<String, String> labels(Model m) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("vraag", "Wat is de vraag?");
        labels.put("nulalternatief", "Nulalternatief");
        labels.put("horizon", "Hoeveel jaar vooruit?");
        labels.put("prijsjaar", "In prijzen van welk jaar?");
        labels.put("basisjaar", "Welk jaar is jaar nul?");
        labels.put("trekkingen", "Hoeveel berekeningen?");
        labels.put("moment", "Wanneer in het jaar valt het geld?");
        for (var a : m.alternatieven()) {
            labels.put("scholen-" + a.code(), "Scholen met een team: " + a.naam());
            labels.put("leerlingen-" + a.code(), "Leerlingen van die scholen: " + a.naam());
        }
        return labels;
    }

    /** What the form remembers of what it showed. */
    static long merk(Model m) {
        return ModelJson.merk(new TreeMap<>(of(m).velden()));
    }

    /** Null when both fields are empty: the study does not say. */
    private static @Nullable Reikwijdte reach(String code, Modelvelden in) {
        if (in.tekst("scholen-" + code).isEmpty() && in.tekst("leerlingen-" + code).isEmpty())
            return null;
        return new Reikwijdte(in.geheel("scholen-" + code, 1, 20_000, "Schrijf hoeveel scholen een team krijgen"),
                in.geheel("leerlingen-" + code, 1, 5_000_000, "Schrijf hoeveel leerlingen die scholen samen hebben"));
    }
}

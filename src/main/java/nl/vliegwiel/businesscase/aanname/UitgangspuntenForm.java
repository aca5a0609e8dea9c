package nl.vliegwiel.businesscase.aanname;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Reikwijdte;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of the question, the null alternative and the settings. */
public record UitgangspuntenForm(Map<String, String> velden) {

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
        int horizon = number("horizon", 1, 60, "Schrijf een horizon van 1 tot en met 60 jaar", fouten);
        int prijsjaar = number("prijsjaar", 2000, 2100, "Schrijf een jaar, bijvoorbeeld 2023", fouten);
        int basisjaar = number("basisjaar", 2000, 2100, "Schrijf een jaar, bijvoorbeeld 2026", fouten);
        int trekkingen = number("trekkingen", 1000, 1_000_000, "Kies 1.000 tot 1.000.000 berekeningen", fouten);
        var alternatieven = m.alternatieven().stream().map(a -> a.withReikwijdte(reach(a.code(), fouten))).toList();
        if (!fouten.isLeeg())
            return m;
        var u = m.uitgangspunten();
        var moment = java.util.Arrays.stream(Uitgangspunten.Moment.values())
                .filter(x -> x.name().equals(tekst("moment"))).findFirst().orElse(u.moment());
        return new Model(m.naam(), tekst("vraag"), m.regio(), tekst("nulalternatief"), m.fictief(),
                new Uitgangspunten(prijsjaar, basisjaar, horizon, u.discontovoet(), u.gevoeligheid(), moment, u.zaad(),
                        trekkingen, u.totNauwkeurig()),
                m.prijsindex(), m.partijen(), m.bronnen(), m.grootheden(), m.samenhangen(), alternatieven);
    }

    /** Null when both fields are empty: the study does not say. */
    private @Nullable Reikwijdte reach(String code, Fouten fouten) {
        if (tekst("scholen-" + code).isEmpty() && tekst("leerlingen-" + code).isEmpty())
            return null;
        return new Reikwijdte(number("scholen-" + code, 1, 20_000, "Schrijf hoeveel scholen een team krijgen", fouten),
                number("leerlingen-" + code, 1, 5_000_000, "Schrijf hoeveel leerlingen die scholen samen hebben",
                        fouten));
    }

    private int number(String veld, int van, int tot, String zin, Fouten fouten) {
        String t = tekst(veld).replace(".", "");
        int getal = t.matches("\\d{1,7}") ? Integer.parseInt(t) : Integer.MIN_VALUE;
        if (getal < van || getal > tot)
            fouten.meld(veld, zin);
        return getal;
    }
}

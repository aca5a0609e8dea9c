package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * A new version as the browser sends it: for each phase {@code naam-}, {@code oranje-} and {@code rood-} with its code.
 *
 * @param velden what was typed, by name of the field
 * @param momenten codes of the aftercare that is proposed
 */
public record WerkwijzeForm(Map<String, String> velden, List<String> momenten) {

    /** The version that holds, to change what changes. */
    static WerkwijzeForm van(Werkwijze w, LocalDate vandaag) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("geldigVan", Nederlands.datum(vandaag));
        velden.put("weken", String.valueOf(w.omDeWeken()));
        for (var f : w.fasen()) {
            velden.put("naam-" + f.fase(), f.naam());
            velden.put("oranje-" + f.fase(), f.oranjeDagen() == null ? "" : f.oranjeDagen().toString());
            velden.put("rood-" + f.fase(), f.roodDagen() == null ? "" : f.roodDagen().toString());
        }
        return new WerkwijzeForm(velden, w.momenten());
    }

    static WerkwijzeForm read(MultiValueMap<String, String> velden) {
        return new WerkwijzeForm(velden.toSingleValueMap(), velden.getOrDefault("moment", List.of()));
    }

    public String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    /** The version that it describes; null with what is wrong said in {@code fouten}. */
    @Nullable
    Werkwijze check(Werkwijze oud, LocalDate vandaag, Fouten fouten) {
        length("naam", 120, "Geef de versie een naam", fouten);
        length("besluit", 300, "Schrijf wie dit wanneer besloot", fouten);
        var van = Invoer.datumVanafVandaag(velden.get("geldigVan"), vandaag, "geldigVan", fouten);
        var weken = number("weken", Werkwijze.MEESTE_WEKEN, fouten);
        if (weken == null && fouten.van("weken") == null)
            fouten.meld("weken", "Kies een getal van 1 tot en met 52");
        var gekozen = WerkwijzenPage.MOMENTEN.alle().stream().map(k -> k.waarde()).filter(momenten::contains).toList();
        if (gekozen.isEmpty())
            fouten.meld("moment", "Kies minstens één moment");
        var fasen = new ArrayList<Werkwijze.Fase>();
        for (var f : oud.fasen())
            fasen.add(phase(f.fase(), weken, gekozen, fouten));
        return fouten.isLeeg() && van != null
                ? new Werkwijze(0, veld("naam"), van, veld("besluit"), fasen)
                : null;
    }

    private Werkwijze.Fase phase(String fase, @Nullable Integer weken, List<String> gekozen, Fouten fouten) {
        length("naam-" + fase, Werkwijze.LANGSTE_NAAM, "Geef de fase een naam", fouten);
        var f = new Werkwijze.Fase(fase, veld("naam-" + fase),
                number("oranje-" + fase, Werkwijze.MEESTE_DAGEN, fouten),
                number("rood-" + fase, Werkwijze.MEESTE_DAGEN, fouten), fase.equals("ondersteuning") ? weken : null,
                fase.equals("afronden") ? gekozen : List.of());
        if (!f.heel())
            fouten.meld((f.oranjeDagen() == null ? "oranje-" : "rood-") + fase,
                    "Vul oranje en rood allebei in, of geen van beide");
        else if (!f.opVolgorde())
            fouten.meld("rood-" + fase, "Rood komt na oranje: kies meer dagen");
        return f;
    }

    private void length(String naam, int hoogstens, String leeg, Fouten fouten) {
        if (veld(naam).isEmpty())
            fouten.meld(naam, leeg);
        else if (veld(naam).length() > hoogstens)
            fouten.meld(naam, "Maak het korter: hoogstens " + hoogstens + " tekens");
    }

    private @Nullable Integer number(String naam, int hoogstens, Fouten fouten) {
        if (veld(naam).isEmpty())
            return null;
        if (veld(naam).matches("[1-9]\\d{0,3}") && Integer.parseInt(veld(naam)) <= hoogstens)
            return Integer.valueOf(veld(naam));
        fouten.meld(naam, "Kies een getal van 1 tot en met " + hoogstens);
        return null;
    }
}

package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * How help ends, as the browser sends it: for each goal {@code c-} with its key, for each running help {@code r-} with its
 * key, and one choice for aftercare: a person of the casus or a reason why there is none.
 *
 * @param cijfers goal → 1 to 10, where it was rated
 * @param redenen help → CBS reason
 * @param nazorgDoor account that keeps in touch; null: nobody
 * @param geenNazorg why nobody does; null when somebody does
 */
public record AfrondingForm(Map<Long, Integer> cijfers, String watHielp, Map<Long, String> redenen,
        @Nullable Long nazorgDoor,
        @Nullable String geenNazorg, LocalDate nazorgOp) {
    public static final String VELD = "r-";
    private static final String GEEN = "geen-";
    private static final String WIE = "wie-";

    /** Presets: everything went after plan, the first responsible keeps in touch, after eight weeks. */
    static Map<String, String> gewoon(List<Traject> lopend, @Nullable Long eerste, boolean ingetrokken,
            String overWeken) {
        var velden = new LinkedHashMap<String, String>();
        // who withdraws, stops: CBS 03
        lopend.forEach(t -> velden.put(VELD + t.sleutel(), ingetrokken ? "03" : "01"));
        velden.put("nazorg", ingetrokken || eerste == null ? (ingetrokken ? GEEN + "wil_niet" : "") : WIE + eerste);
        velden.put("nazorgOp", overWeken);
        return velden;
    }

    static AfrondingForm read(Map<String, String> velden, List<Doel> doelen, List<Traject> lopend, List<Keuze> wie,
            Codelijst redenen, LocalDate vandaag, Fouten fouten) {
        var cijfers = CijfersForm.read(doelen, velden, fouten);
        String watHielp = Invoer.tekst(velden.get("watHielp"));
        if (watHielp.length() > 4000)
            fouten.meld("watHielp", "Maak je tekst korter");
        var gekozen = new LinkedHashMap<Long, String>();
        for (var t : lopend) {
            String reden = Invoer.tekst(velden.get(VELD + t.sleutel()));
            if (!redenen.bevat(reden))
                fouten.meld(VELD + t.sleutel(), "Kies waarom deze hulp stopt");
            gekozen.put(t.id(), reden);
        }
        String nazorg = Invoer.tekst(velden.get("nazorg"));
        if (wie.stream().noneMatch(k -> k.waarde().equals(nazorg)))
            fouten.meld("nazorg", "Kies wie contact houdt, of waarom niemand");
        boolean geen = nazorg.startsWith(GEEN);
        var op = geen ? vandaag : Invoer.datumVanafVandaag(velden.get("nazorgOp"), vandaag, "nazorgOp", fouten);
        return new AfrondingForm(cijfers, watHielp, gekozen,
                geen || !nazorg.matches(WIE + "\\d{1,18}") ? null : Long.valueOf(nazorg.substring(WIE.length())),
                geen ? nazorg.substring(GEEN.length()) : null, op == null ? vandaag : op);
    }

    /** The one choice: each person, then each reason for nobody. */
    static List<Keuze> nazorgkeuzes(List<Keuze> mensen, Codelijst geen) {
        return java.util.stream.Stream.concat(
                mensen.stream().map(m -> new Keuze(WIE + m.waarde(), m.tekst(), m.uitleg())),
                geen.keuzes().stream().map(k -> new Keuze(GEEN + k.waarde(), "Niemand", k.tekst()))).toList();
    }

    boolean metNazorg() {
        return nazorgDoor != null;
    }
}

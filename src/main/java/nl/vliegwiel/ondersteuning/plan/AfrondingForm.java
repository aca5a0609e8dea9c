package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * How help ends, as the browser sends it: for each goal {@code c-} with its key, for each running help {@code r-} with its
 * key, and one choice for aftercare: a person of the casus or a reason why there is none. For each moment of aftercare
 * {@code op-} with its code holds the day; empty leaves that moment out, and then there is one reason.
 *
 * @param cijfers goal → 1 to 10, where it was rated
 * @param redenen help → CBS reason
 * @param nazorgDoor account that keeps in touch; null: nobody
 * @param geenNazorg why nobody does; null when somebody does
 * @param momenten when it is asked how it goes, by day
 * @param weggelaten proposed and not wanted
 * @param wegReden code of kennis/codelijsten/nazorg-weglaten.csv; empty when nothing is left out
 */
public record AfrondingForm(Map<Long, Integer> cijfers, String watHielp, Map<Long, String> redenen,
        @Nullable Long nazorgDoor, @Nullable String geenNazorg, List<Nazorgmoment> momenten,
        List<Nazorgmoment> weggelaten, String wegReden) {
    public static final String VELD = "r-";
    /** Field of the day of a moment of aftercare. */
    public static final String OP = "op-";
    static final Codelijst WEGLATEN = Codelijst.load("nazorg-weglaten");
    private static final String GEEN = "geen-";
    private static final String WIE = "wie-";

    /** Presets: everything went after plan, the first responsible keeps in touch, at each moment that is proposed. */
    static Map<String, String> gewoon(List<Traject> lopend, @Nullable Long eerste, boolean ingetrokken,
            List<Nazorgmoment> voorstel) {
        var velden = new LinkedHashMap<String, String>();
        // who withdraws, stops: CBS 03
        lopend.forEach(t -> velden.put(VELD + t.sleutel(), ingetrokken ? "03" : "01"));
        velden.put("nazorg", ingetrokken || eerste == null ? (ingetrokken ? GEEN + "wil_niet" : "") : WIE + eerste);
        voorstel.forEach(m -> velden.put(OP + m.code(), Nederlands.datum(m.op())));
        return velden;
    }

    static AfrondingForm read(Map<String, String> velden, List<Doel> doelen, List<Traject> lopend, List<Keuze> wie,
            Codelijst redenen, List<Nazorgmoment> voorstel, LocalDate vandaag, Fouten fouten) {
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
        var momenten = new ArrayList<Nazorgmoment>();
        var weg = new ArrayList<Nazorgmoment>();
        String waarom = Invoer.tekst(velden.get("weglaten"));
        if (!geen)
            moments(velden, voorstel, waarom, vandaag, momenten, weg, fouten);
        return new AfrondingForm(cijfers, watHielp, gekozen,
                geen || !nazorg.matches(WIE + "\\d{1,18}") ? null : Long.valueOf(nazorg.substring(WIE.length())),
                geen ? nazorg.substring(GEEN.length()) : null,
                momenten.stream().sorted(Comparator.comparing(Nazorgmoment::op)).toList(), weg,
                weg.isEmpty() ? "" : waarom);
    }

    private static void moments(Map<String, String> velden, List<Nazorgmoment> voorstel, String waarom,
            LocalDate vandaag,
            List<Nazorgmoment> momenten, List<Nazorgmoment> weg, Fouten fouten) {
        for (var m : voorstel) {
            String veld = OP + m.code();
            if (Invoer.tekst(velden.get(veld)).isEmpty()) {
                weg.add(m);
                continue;
            }
            var dag = Invoer.datumVanafVandaag(velden.get(veld), vandaag, veld, fouten);
            if (dag != null && momenten.stream().anyMatch(a -> a.op().equals(dag)))
                fouten.meld(veld, "Kies voor elk moment een andere dag");
            momenten.add(m.op(dag == null ? vandaag : dag));
        }
        if (momenten.isEmpty())
            fouten.meld(OP + weg.getFirst().code(), "Kies een dag, of kies hierboven dat niemand contact houdt");
        else if (!weg.isEmpty() && !WEGLATEN.bevat(waarom))
            fouten.meld("weglaten", "Kies waarom je een moment weglaat");
    }

    /** The one choice: each person, then each reason for nobody. */
    static List<Keuze> nazorgkeuzes(List<Keuze> mensen, Codelijst geen) {
        return java.util.stream.Stream.concat(
                mensen.stream().map(m -> new Keuze(WIE + m.waarde(), m.tekst(), m.uitleg())),
                geen.keuzes().stream().map(k -> new Keuze(GEEN + k.waarde(), "Niemand", k.tekst()))).toList();
    }

    /** 12 januari, 2 maart en 8 juni. */
    String dagen(LocalDate vandaag) {
        return Nederlands.opsomming(momenten.stream().map(m -> Nederlands.datum(m.op(), vandaag)).toList());
    }

    /** na 6 maanden: het gaat goed, het is niet nodig. Empty when nothing is left out. */
    String zonder() {
        return weggelaten.isEmpty()
                ? ""
                : Nederlands.opsomming(weggelaten.stream().map(m -> Nederlands.kleineLetter(m.naam())).toList()) + ": "
                        + Nederlands.kleineLetter(WEGLATEN.naam(wegReden));
    }

    boolean metNazorg() {
        return nazorgDoor != null;
    }
}

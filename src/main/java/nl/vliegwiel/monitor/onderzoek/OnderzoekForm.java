package nl.vliegwiel.monitor.onderzoek;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoekskolom;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * What is asked for. All text is trimmed.
 *
 * @param kolommen column → what was typed at it, for the columns that were ticked and those at which something was typed
 */
public record OnderzoekForm(String eenheid, String naam, String vraag, String grondslag, String uitvoerders,
        String onderzoeker, String van, String totEnMet, String bewaarTot, Map<String, Kolomveld> kolommen) {

    /** One column of the form. */
    public record Kolomveld(boolean gekozen, String waarom, String gewicht) {
    }

    /** The dates that were meant. */
    record Dagen(LocalDate van, LocalDate totEnMet, LocalDate bewaarTot) {
    }

    static final List<String> EENHEDEN = List.of("leerling", "casus");
    private static final Map<String, String> DAGNAMEN = Map.of("van", "Begin van de periode", "tot",
            "Einde van de periode",
            "bewaar", "Laatste dag van het bestand");
    private static final Kolomveld LEEG = new Kolomveld(false, "", "2");

    static OnderzoekForm leeg(String eenheid) {
        return new OnderzoekForm(eenheid, "", "", "", "", "", "", "", "", Map.of());
    }

    /** From what a browser sends: fields of columns are named kolom, waarom-school, gewicht-school. */
    static OnderzoekForm of(Map<String, String> velden, List<String> gekozen) {
        String eenheid = text(velden, "eenheid");
        var kolommen = new java.util.LinkedHashMap<String, Kolomveld>();
        for (var kolom : Onderzoekskolom.keuze(eenheid)) {
            kolommen.put(kolom.kolom(), new Kolomveld(gekozen.contains(kolom.kolom()),
                    text(velden, "waarom-" + kolom.kolom()), text(velden, "gewicht-" + kolom.kolom())));
        }
        return new OnderzoekForm(eenheid, text(velden, "naam"), text(velden, "vraag"), text(velden, "grondslag"),
                text(velden, "uitvoerders"), text(velden, "onderzoeker"), text(velden, "van"), text(velden, "tot"),
                text(velden, "bewaar"), kolommen);
    }

    private static String text(Map<String, String> velden, String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    public Kolomveld veld(String kolom) {
        return kolommen.getOrDefault(kolom, LEEG);
    }

    List<Kolomkeuze> keuzes() {
        return kolommen.entrySet().stream().filter(k -> k.getValue().gekozen())
                .map(k -> new Kolomkeuze(k.getKey(), k.getValue().waarom(), weight(k.getValue().gewicht()))).toList();
    }

    private static int weight(String gewicht) {
        return gewicht.matches("[123]") ? Integer.parseInt(gewicht) : 2;
    }

    Fouten check(LocalDate vandaag, boolean kiestOnderzoeker) {
        var fouten = new Fouten();
        length(fouten, "naam", naam, 3, 120, "Geef het onderzoek een naam van 3 tot en met 120 tekens");
        length(fouten, "vraag", vraag, 10, 2000, "Schrijf de onderzoeksvraag op, in hoogstens 2000 tekens");
        if (grondslagen().stream().noneMatch(g -> grondslag.equals(g.get("code")))) {
            fouten.meld("grondslag", "Kies op welke grond dit mag");
        }
        length(fouten, "uitvoerders", uitvoerders, 3, 300, "Schrijf op welk bureau en wie het onderzoek doet");
        if (kiestOnderzoeker && onderzoeker.isEmpty()) {
            fouten.meld("onderzoeker", "Kies wie het bestand ophaalt");
        }
        dates(fouten, vandaag);
        if (keuzes().isEmpty()) {
            fouten.meld("kolom", "Kies minstens één kolom");
        }
        for (var keuze : keuzes()) {
            length(fouten, "waarom-" + keuze.kolom(), keuze.waarom(), 3, 400,
                    "Schrijf op waarom deze kolom nodig is: " + keuze.kolom().replace('_', ' '));
        }
        return fouten;
    }

    private void dates(Fouten fouten, LocalDate vandaag) {
        var own = new Fouten();
        var from = Invoer.datumTotVandaag(van, vandaag, "van", own);
        var until = Invoer.datumTotVandaag(totEnMet, vandaag, "tot", own);
        var keep = Invoer.datumVanafVandaag(bewaarTot, vandaag, "bewaar", own);
        // three dates on one form: the summary on top says which one is meant
        own.alle().forEach((veld, zin) -> fouten.meld(veld,
                DAGNAMEN.getOrDefault(veld, "") + ": " + Nederlands.kleineLetter(zin)));
        if (from != null && until != null && until.isBefore(from)) {
            fouten.meld("tot", "Kies een dag op of na het begin van de periode");
        }
        var last = laatste(vandaag);
        if (keep != null && keep.isAfter(last)) {
            fouten.meld("bewaar", "Kies een dag tot en met " + Nederlands.datum(last));
        }
    }

    /** The dates, after a check without faults. */
    Dagen dagen(LocalDate vandaag) {
        return new Dagen(day(van, vandaag), day(totEnMet, vandaag), day(bewaarTot, vandaag));
    }

    private static LocalDate day(String text, LocalDate vandaag) {
        return Invoer.datum(text, vandaag).orElseThrow();
    }

    private static void length(Fouten fouten, String veld, @Nullable String text, int least, int most, String zin) {
        int length = text == null ? 0 : text.length();
        if (length < least || length > most) {
            fouten.meld(veld, zin);
        }
    }

    static List<Map<String, String>> grondslagen() {
        return Kennis.rows("codelijsten/onderzoeksgrondslag.csv");
    }

    /** The ground in words. */
    static String grondslag(String code) {
        return grondslagen().stream().filter(g -> code.equals(g.get("code")))
                .map(g -> g.get("naam") + " (" + g.get("bron") + ")").findFirst().orElse(code);
    }

    /** The last day that may be chosen, when it is asked today. */
    static LocalDate laatste(LocalDate vandaag) {
        return vandaag.plus(Kennis.rows("bewaartermijnen.csv").stream()
                .filter(r -> "onderzoeksbestand".equals(r.get("wat"))).map(r -> Period.parse(r.get("termijn")))
                .findFirst().orElseThrow());
    }
}

package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of help on offer. Gemeenten and scholen are keys; houder is the key of who keeps it.
 */
public record VoorzieningForm(@Nullable String naam, @Nullable String houder, @Nullable String soort,
        @Nullable String omschrijving, @Nullable String voorWie, @Nullable String leeftijdVan,
        @Nullable String leeftijdTot, @Nullable List<String> thema, @Nullable List<String> gemeente,
        @Nullable List<String> school, @Nullable String verwijzing, @Nullable String aanmelden,
        @Nullable String telefoon, @Nullable String website, @Nullable String kosten, @Nullable String wachtweken,
        @Nullable String wachtOp, @Nullable String geldigVan, @Nullable String geldigTot,
        @Nullable Integer _versie) {
    private static final int LANGST = 2000;

    static VoorzieningForm leeg(String houder) {
        return new VoorzieningForm("", houder, "", "", "", "", "", List.of(), List.of(), List.of(), "nee", "", "", "",
                "", "", "", "vandaag", "", null);
    }

    /** As it stands, with the keys of gemeenten and schools. */
    static VoorzieningForm of(Voorziening v, String houder, List<String> gemeenten, List<String> scholen) {
        return new VoorzieningForm(v.naam(), houder, v.soort(), v.omschrijving(), v.voorWie(),
                String.valueOf(v.leeftijdVan()), String.valueOf(v.leeftijdTot()), v.themas(), gemeenten, scholen,
                v.verwijzing(), v.aanmelden(), v.telefoon(), v.website(), v.kosten(),
                v.wachtweken() == null ? "" : String.valueOf(v.wachtweken()),
                Objects.toString(v.wachtOp(), ""), v.geldigVan().toString(), Objects.toString(v.geldigTot(), ""),
                v.versie());
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        filled(fouten, "naam", naam, "Schrijf hoe het heet", 120);
        if (!Keuzelijsten.bevat(Keuzelijsten.SOORTEN, Invoer.tekst(soort)))
            fouten.meld("soort", "Kies wat voor hulp het is");
        filled(fouten, "omschrijving", omschrijving, "Schrijf in één of twee zinnen wat het is", LANGST);
        if (Invoer.tekst(voorWie).length() > LANGST)
            fouten.meld("voorWie", "Maak het korter");
        Integer van = age(leeftijdVan, 0);
        Integer tot = age(leeftijdTot, Voorziening.OUDST);
        if (van == null)
            fouten.meld("leeftijdVan", "Schrijf een leeftijd van 0 tot en met 27");
        if (tot == null)
            fouten.meld("leeftijdTot", "Schrijf een leeftijd van 0 tot en met 27");
        if (van != null && tot != null && van > tot)
            fouten.meld("leeftijdTot", "Deze leeftijd is lager dan de eerste. Draai ze om.");
        if (!themas().stream().allMatch(t -> Keuzelijsten.bevat(Keuzelijsten.THEMAS, t)))
            fouten.meld("thema", "Kies uit de lijst");
        if (!Keuzelijsten.bevat(Keuzelijsten.BEWIJZEN, Invoer.tekst(verwijzing)))
            fouten.meld("verwijzing", "Kies of er eerst een verwijzing nodig is");
        filled(fouten, "aanmelden", aanmelden, "Schrijf hoe iemand zich meldt", LANGST);
        checkContact(fouten);
        checkDates(fouten, vandaag);
        return fouten;
    }

    private void checkContact(Fouten fouten) {
        if (!Invoer.tekst(telefoon).matches("[0-9 +()-]{0,20}"))
            fouten.meld("telefoon", "Schrijf alleen cijfers, spaties en streepjes");
        if (!Invoer.tekst(website).isEmpty() && !Invoer.tekst(website).matches("https?://[^\\s\"<>]{3,300}"))
            fouten.meld("website", "Begin met https:// en laat spaties weg");
        if (Invoer.tekst(kosten).length() > 200)
            fouten.meld("kosten", "Maak het korter");
    }

    private void checkDates(Fouten fouten, LocalDate vandaag) {
        if (!Invoer.tekst(wachtweken).isEmpty() && weeks() == null)
            fouten.meld("wachtweken", "Schrijf het aantal weken als getal, van 0 tot en met 104");
        if (weeks() != null && !Invoer.tekst(wachtOp).isEmpty())
            Invoer.datumTotVandaag(wachtOp, vandaag, "wachtOp", fouten);
        var begin = Invoer.datum(geldigVan, vandaag).orElse(null);
        if (begin == null)
            fouten.meld("geldigVan", Invoer.DATUM_ONLEESBAAR);
        if (!Invoer.tekst(geldigTot).isEmpty()) {
            var einde = Invoer.datum(geldigTot, vandaag).orElse(null);
            if (einde == null)
                fouten.meld("geldigTot", Invoer.DATUM_ONLEESBAAR);
            else if (begin != null && !einde.isAfter(begin))
                fouten.meld("geldigTot", "Kies een dag na het begin");
        }
    }

    private static void filled(Fouten fouten, String veld, @Nullable String waarde, String leeg, int hoogstens) {
        if (Invoer.tekst(waarde).isEmpty())
            fouten.meld(veld, leeg);
        else if (Invoer.tekst(waarde).length() > hoogstens)
            fouten.meld(veld, "Maak het korter");
    }

    /** The checked form as what it describes, kept by this organisation. */
    Voorziening voorziening(Voorziening oud, List<Long> gemeenteIds, List<Long> schoolIds, LocalDate vandaag) {
        var weken = weeks();
        var begin = Invoer.datum(geldigVan, vandaag).orElse(vandaag);
        return new Voorziening(oud.id(), oud.sleutel(), oud.houderId(), oud.houder(), Invoer.tekst(naam),
                Invoer.tekst(soort), Invoer.tekst(omschrijving), Invoer.tekst(voorWie),
                Objects.requireNonNullElse(age(leeftijdVan, 0), 0),
                Objects.requireNonNullElse(age(leeftijdTot, Voorziening.OUDST), Voorziening.OUDST), themas(),
                gemeenteIds, schoolIds, Invoer.tekst(verwijzing), Invoer.tekst(aanmelden), Invoer.tekst(telefoon),
                Invoer.tekst(website), Invoer.tekst(kosten), weken,
                weken == null ? null : Invoer.datum(wachtOp, vandaag).orElse(vandaag), begin,
                Invoer.datum(geldigTot, vandaag).orElse(null), vandaag,
                _versie == null ? oud.versie() : _versie);
    }

    /** What is not yet stored, kept by this organisation. */
    static Voorziening nieuw(long houder, LocalDate vandaag) {
        return new Voorziening(0, "", houder, "", "", "", "", "", 0, Voorziening.OUDST, List.of(), List.of(),
                List.of(), "nee", "", "", "", "", null, null, vandaag, null, vandaag, 1);
    }

    boolean naamGelijk(VoorzieningForm ander) {
        return Invoer.tekst(naam).equalsIgnoreCase(Invoer.tekst(ander.naam));
    }

    public List<String> themas() {
        return values(thema);
    }

    public List<String> gemeenten() {
        return values(gemeente);
    }

    public List<String> scholen() {
        return values(school);
    }

    private static List<String> values(@Nullable List<String> waarden) {
        return waarden == null ? List.of() : waarden.stream().filter(w -> !w.isBlank()).distinct().toList();
    }

    private @Nullable Integer weeks() {
        return Invoer.tekst(wachtweken).matches("\\d{1,3}") && Integer.parseInt(Invoer.tekst(wachtweken)) <= 104
                ? Integer.valueOf(Invoer.tekst(wachtweken))
                : null;
    }

    private static @Nullable Integer age(@Nullable String tekst, int leeg) {
        String t = Invoer.tekst(tekst);
        if (t.isEmpty())
            return leeg;
        return t.matches("\\d{1,2}") && Integer.parseInt(t) <= Voorziening.OUDST ? Integer.valueOf(t) : null;
    }
}

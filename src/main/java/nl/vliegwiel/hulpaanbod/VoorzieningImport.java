package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.web.CsvBestand;
import nl.vliegwiel.web.Keuze;

/**
 * A list of help on offer as a CSV with semicolons and the columns of {@link #KOLOMMEN}, of which naam, soort,
 * omschrijving and aanmelden must be there. Each line is checked as the form is; several values in one field have a comma
 * between them.
 */
public final class VoorzieningImport {
    static final List<String> KOLOMMEN = List.of("naam", "soort", "omschrijving", "voor_wie", "leeftijd_van",
            "leeftijd_tot", "themas", "gemeenten", "verwijzing", "aanmelden", "telefoon", "website", "kosten",
            "wachtweken", "wacht_op", "geldig_van", "geldig_tot");
    static final List<String> VERPLICHT = List.of("naam", "soort", "omschrijving", "aanmelden");
    private static final CsvBestand CSV = new CsvBestand(KOLOMMEN, VERPLICHT, 500, kop -> kop.replace(' ', '_'));

    /** A line that can be taken, as the form that somebody could have filled in. */
    record Regel(long regel, VoorzieningForm form) {
    }

    /** A line that cannot be taken, and what to do about it. */
    public record Fout(long regel, String kolom, String zin) {
    }

    /** What a file gave. zin: why nothing of it can be used; empty when something can. */
    record Uitkomst(List<Regel> regels, List<Fout> fouten, String zin) {
        static Uitkomst onbruikbaar(String zin) {
            return new Uitkomst(List.of(), List.of(), zin);
        }
    }

    private final List<Keuze> gemeenten;
    private final LocalDate vandaag;

    /** @param gemeenten key → name of the gemeenten of today */
    VoorzieningImport(List<Keuze> gemeenten, LocalDate vandaag) {
        this.gemeenten = gemeenten;
        this.vandaag = vandaag;
    }

    Uitkomst read(String inhoud) {
        var regels = new ArrayList<Regel>();
        var fouten = new ArrayList<Fout>();
        String zin = CSV.read(inhoud, (nummer, w) -> row(nummer, w, regels, fouten));
        return zin.isEmpty() ? new Uitkomst(regels, fouten, "") : Uitkomst.onbruikbaar(zin);
    }

    private void row(long nummer, List<String> w, List<Regel> regels, List<Fout> fouten) {
        var themas = codes(w.get(6), Keuzelijsten.THEMAS);
        var waar = codes(w.get(7), gemeenten);
        var form = new VoorzieningForm(w.get(0), "", code(w.get(1), Keuzelijsten.SOORTEN), w.get(2), w.get(3), w.get(4),
                w.get(5), themas, waar, List.of(), w.get(8).isEmpty() ? "nee" : code(w.get(8), Keuzelijsten.BEWIJZEN),
                w.get(9), w.get(10), w.get(11), w.get(12), w.get(13), w.get(14),
                w.get(15).isEmpty() ? "vandaag" : w.get(15), w.get(16), null);
        var fout = form.check(vandaag).alle().entrySet().stream().findFirst();
        if (fout.isPresent())
            fouten.add(new Fout(nummer, column(fout.get().getKey()), fout.get().getValue() + "."));
        else if (!waar.stream().allMatch(g -> Keuzelijsten.bevat(gemeenten, g)))
            fouten.add(new Fout(nummer, "gemeenten", "Deze gemeente doet niet mee. Kies een gemeente van de regio."));
        else if (regels.stream().anyMatch(r -> form.naamGelijk(r.form())))
            fouten.add(new Fout(nummer, "naam", "Deze naam staat al eerder in het bestand."));
        else
            regels.add(new Regel(nummer, form));
    }

    /** The column that a field of the form is called in the file. */
    private static String column(String veld) {
        return switch (veld) {
            case "voorWie" -> "voor_wie";
            case "leeftijdVan" -> "leeftijd_van";
            case "leeftijdTot" -> "leeftijd_tot";
            case "thema" -> "themas";
            case "wachtOp" -> "wacht_op";
            case "geldigVan" -> "geldig_van";
            case "geldigTot" -> "geldig_tot";
            default -> veld;
        };
    }

    /** The code of a code or a name; what nobody knows stays as it is, so that the check can name it. */
    private static String code(String tekst, List<Keuze> keuzes) {
        return keuzes.stream().filter(k -> k.waarde().equalsIgnoreCase(tekst) || k.tekst().equalsIgnoreCase(tekst))
                .map(Keuze::waarde).findFirst().orElse(tekst);
    }

    private static List<String> codes(String tekst, List<Keuze> keuzes) {
        return List.of(tekst.split(",")).stream().map(String::strip).filter(t -> !t.isEmpty())
                .map(t -> code(t, keuzes)).toList();
    }
}

package nl.vliegwiel.ondersteuning.stuk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * A file on a casus, without what it holds.
 *
 * @param soort pdf, jpeg, png, odt or docx
 * @param verwijderdOm why it was removed; empty when it was not
 * @param geslotenOm why the family, or for ouders the parents, may not read it; null: it may
 * @param geslotenTot the day to look at that again
 */
public record Stuk(long id, String sleutel, long casusId, String titel, String bestandsnaam, String soort, int bytes,
        OffsetDateTime vastgelegdOp, String doorNaam, @Nullable OffsetDateTime verwijderdOp,
        @Nullable String verwijderdDoorNaam, String verwijderdOm, String regime, @Nullable String geslotenOm,
        @Nullable LocalDate geslotenTot) {
    /** The largest file that is taken: 10 MB. */
    static final int HOOGSTENS = 10 << 20;
    /** After how many months somebody looks again whether the family may read it. */
    static final int MAANDEN_GESLOTEN = 6;
    /**
     * May the family read it. No for somebody else's privacy (Jeugdwet 7.3.10) or while a report is considered (Meldcode); not by the
     * parents when a young person of 12 or older keeps it from them.
     */
    public static final List<Keuze> GEZIN = List.of(new Keuze("ja", "Ja"),
            new Keuze("ouders", "Alleen de leerling: die wil niet dat ouders dit lezen"),
            new Keuze("ander", "Nee: er staat iets in over iemand anders, die dat niet wil"),
            new Keuze("meldcode", "Nee: we denken na over een melding (Meldcode)"));

    public boolean weg() {
        return verwijderdOp != null;
    }

    /** Niet voor het gezin: er staat iets in over iemand anders, die dat niet wil. Kijk voor 3 mei opnieuw. */
    public String gesloten(LocalDate vandaag) {
        if (geslotenOm == null || geslotenTot == null)
            return "";
        String waarom = GEZIN.stream().filter(k -> k.waarde().equals(geslotenOm)).map(Keuze::tekst).findFirst()
                .orElse("").replaceFirst("^Nee: ", "Niet voor het gezin: ");
        return waarom + ". Kijk "
                + (geslotenTot.isAfter(vandaag) ? "voor " + Nederlands.datum(geslotenTot, vandaag) : "nu")
                + " opnieuw.";
    }

    /** Refuses what is not there any more. */
    void mustBeThere() {
        if (weg())
            throw new Geweigerd("Dit stuk is verwijderd. De inhoud is er niet meer.");
    }

    /** PDF, Foto or Tekst. */
    public String soortnaam() {
        return Stuksoort.van(soort).naam();
    }

    /** 1,2 MB. */
    public String maat() {
        return bytes < 100_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(java.util.Locale.ROOT, "%.1f", bytes / 1_000_000.0).replace('.', ',') + " MB";
    }

    /** 3 mei, door Noor Hendriks. */
    public String wanneer(LocalDate vandaag) {
        return Nederlands.datum(Nederlands.dagVan(vastgelegdOp), vandaag) + ", door " + doorNaam;
    }

    /** Verwijderd op 4 mei door Noor Hendriks: verkeerd bestand. */
    public String eind(LocalDate vandaag) {
        return verwijderdOp == null
                ? ""
                : "Verwijderd op " + Nederlands.datum(Nederlands.dagVan(verwijderdOp), vandaag) + " door "
                        + verwijderdDoorNaam + ": " + Nederlands.kleineLetter(verwijderdOm);
    }
}

package nl.vliegwiel.ondersteuning.stuk;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A file on a casus, without what it holds.
 *
 * @param soort pdf, jpeg, png, odt or docx
 * @param verwijderdOm why it was removed; empty when it was not
 */
public record Stuk(long id, String sleutel, long casusId, String titel, String bestandsnaam, String soort, int bytes,
        OffsetDateTime vastgelegdOp, String doorNaam, @Nullable OffsetDateTime verwijderdOp,
        @Nullable String verwijderdDoorNaam, String verwijderdOm, String regime) {
    /** The largest file that is taken: 10 MB. */
    static final int HOOGSTENS = 10 << 20;

    public boolean weg() {
        return verwijderdOp != null;
    }

    /** Refuses what is not there any more. */
    void mustBeThere() {
        if (weg())
            throw new Geweigerd("Dit stuk is verwijderd. De inhoud is er niet meer.");
    }

    /** PDF, 1,2 MB. */
    public String maat() {
        String mb = bytes < 100_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(java.util.Locale.ROOT, "%.1f", bytes / 1_000_000.0).replace('.', ',') + " MB";
        return Stuksoort.van(soort).naam() + ", " + mb;
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

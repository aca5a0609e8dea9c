package nl.vliegwiel.beleidsinformatie;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A file that was made for CBS. The file itself is nowhere here; this is who made it when, and how to know it again.
 *
 * @param nummer 1 for the first of a period; a later one replaces it whole
 * @param zonderBsn people of whom there is no BSN
 * @param vingerafdruk SHA-256 of the file, 64 hexadecimal digits
 */
public record Halfjaarbestand(long id, String sleutel, int nummer, OffsetDateTime gemaaktOp, String gemaaktDoor,
        int records, int jeugdigen, int zonderBsn, String vingerafdruk, @Nullable OffsetDateTime verzondenOp,
        @Nullable String verzondenDoor) {
    private static final List<Map<String, String>> VELDEN = Kennis.rows("beleidsinformatie.csv");

    /** The columns in their order: veld, kolom, bron. */
    static List<Map<String, String>> velden() {
        return VELDEN;
    }

    /** Refuses when it was said before. */
    void verzonden() {
        if (verzondenOp != null)
            throw new Geweigerd("Dit bestand is al verstuurd op " + Nederlands.datum(Nederlands.dagVan(verzondenOp))
                    + ". Is er iets veranderd? Maak een nieuw bestand; dat vervangt het vorige.");
    }
}

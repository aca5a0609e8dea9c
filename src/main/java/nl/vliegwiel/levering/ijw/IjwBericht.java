package nl.vliegwiel.levering.ijw;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One message as it was read: only the values that the table lets through, so no name and no address.
 *
 * @param soort jw301, jw305 …; empty when it was none of ours
 * @param kop what stands outside the rows: Header/Afzender, Declaratie/DeclaratieDagtekening …
 * @param heel its build is sound outside the rows; else none of its rows can be taken
 */
record IjwBericht(String soort, Map<String, Waarde> kop, List<Regel> regels, boolean heel) {

    /** A text and the line of the file where it stands. */
    record Waarde(String tekst, int regel) {
    }

    /**
     * One row: a product that was assigned, started, stopped or asked for, or a performance that is claimed.
     *
     * @param nummer the how manieth row of this message, from 1
     * @param goed nothing is wrong with its build
     */
    record Regel(int nummer, int regel, String naam, Map<String, Waarde> waarden, boolean goed) {
        String get(String sleutel) {
            var waarde = waarden.get(sleutel);
            return waarde == null ? "" : waarde.tekst();
        }

        int regel(String sleutel) {
            var waarde = waarden.get(sleutel);
            return waarde == null ? regel : waarde.regel();
        }
    }

    String kop(String sleutel) {
        @Nullable
        Waarde waarde = kop.get(sleutel);
        return waarde == null ? "" : waarde.tekst();
    }

    int kopregel(String sleutel) {
        @Nullable
        Waarde waarde = kop.get(sleutel);
        return waarde == null ? 1 : waarde.regel();
    }
}

package nl.vliegwiel.levering.bestand;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A file that was received and waits until somebody takes it in or throws it away; gone after a day and at a restart.
 *
 * @param sleutel random, for the URL
 * @param schoolId of which school it is; 0 when it is of a gemeente or of the region
 * @param gemeenteId of which gemeente it is; 0 when it is of a school or of the region
 * @param soort a code of {@link nl.vliegwiel.levering.Leveringsoort}
 * @param sha256 of the bytes as they came
 */
public record Klaarzetting(String sleutel, long accountId, long schoolId, long gemeenteId, String soort,
        String bestandsnaam,
        byte[] sha256, long bytes, Bestandsvorm vorm, Instant op) {
    /** Of nobody in particular: what DUO or CBS published. */
    public boolean isVanRegio() {
        return schoolId == 0 && gemeenteId == 0;
    }

    /** Where it is looked at. */
    public String url() {
        return "/leveringen/klaargezet/" + sleutel + (isVanRegio() ? "/uitgave" : "");
    }

    /** The list that it belongs in. */
    public String lijst() {
        return isVanRegio() ? "/leveringen/uitgaven" : "/leveringen";
    }

    public String hash() {
        return HexFormat.of().formatHex(sha256);
    }
}

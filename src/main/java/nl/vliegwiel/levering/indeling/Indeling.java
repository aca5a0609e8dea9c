package nl.vliegwiel.levering.indeling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How the files of one school with this header row are read.
 *
 * @param kop hash of the header row
 * @param kolommen field → name of the column
 * @param codes code of the school, lower case → what it means: afwezig:nee, overslaan; of pupils a schoolsoort
 * @param lesminuten length of a lesson hour
 * @param dagminuten length of a day of lessons, of which a part of the day is half
 * @param telaatminuten what being late counts where the file gives no minutes
 */
public record Indeling(long schoolId, String soort, String kop, Map<String, String> kolommen, Map<String, String> codes,
        Datumvorm datumvorm, int lesminuten, int dagminuten, int telaatminuten) {
    /** Meaning of a code whose rows are no absence. */
    public static final String OVERSLAAN = "overslaan";

    public Indeling {
        kolommen = Map.copyOf(kolommen);
        codes = Map.copyOf(codes);
    }

    /** The hash by which the same header row is known again. */
    public static String hash(List<String> kop) {
        return sha256(String.join("\u001F", kop).toLowerCase(Locale.ROOT)).substring(0, 32);
    }

    /** Index of the column of this field; -1 when the file has none. */
    public int kolom(String veld, List<String> kop) {
        String naam = kolommen.get(veld);
        return naam == null ? -1 : kop.indexOf(naam);
    }

    /** What this code means; null when nobody said it yet. An empty code means what the person chose for empty. */
    public @Nullable String betekenis(String code) {
        return codes.get(key(code));
    }

    /** A code as it is compared: lower case, single spaces, at most 40 characters. */
    public static String key(String code) {
        String k = code.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return k.length() > 40 ? k.substring(0, 40) : k;
    }

    public Indeling metCodes(Map<String, String> nieuw) {
        var alle = new TreeMap<>(codes);
        nieuw.forEach((code, betekenis) -> alle.put(key(code), betekenis));
        return new Indeling(schoolId, soort, kop, kolommen, alle, datumvorm, lesminuten, dagminuten, telaatminuten);
    }

    /** Two readings with the same fingerprint give the same rows from the same bytes. */
    public String vingerafdruk() {
        return sha256(new TreeMap<>(kolommen) + "|" + new TreeMap<>(codes) + "|" + datumvorm + "|" + lesminuten + "|"
                + dagminuten + "|" + telaatminuten).substring(0, 32);
    }

    private static String sha256(String tekst) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * What the young person wants to be different, in own words, with the first and the latest rating.
 *
 * @param kort two or three words, for a chip
 * @param vanWie whose goal it is, in words: Mila en mentor
 * @param uitOpp it came from the development perspective of the school
 * @param wieHelpt who helps with it, also from the own network; empty is fine
 * @param afspraken what was agreed; empty is fine
 * @param vervallenReden code of kennis/codelijsten/doel-vervallen.csv; null as long as it is open
 * @param schrijver name of who last wrote the words
 * @param begin first rating, 1 to 10; null: none yet
 * @param nu latest rating
 * @param nuVan jeugdige, ouder or professional
 */
public record Doel(long id, String sleutel, long casusId, String tekst, String kort, String vanWie, boolean uitOpp,
        String wieHelpt, String afspraken, LocalDate gesteldOp, @Nullable LocalDate vervallenOp,
        @Nullable String vervallenReden, @Nullable String schrijver, int versie, @Nullable Integer begin,
        @Nullable LocalDate beginOp, @Nullable Integer nu, @Nullable LocalDate nuOp, @Nullable String nuVan) {

    /** More goals at a time help nobody (ux, decision 16). */
    public static final int HOOGSTENS = 3;

    public boolean open() {
        return vervallenOp == null;
    }

    /**
     * The same goal in other words.
     *
     * @param versie that the form began with
     */
    public Doel aangepast(String tekst, String kort, String vanWie, boolean uitOpp, String wieHelpt, String afspraken,
            int versie) {
        mustBeOpen();
        return new Doel(id, sleutel, casusId, tekst, kort, vanWie, uitOpp, wieHelpt, afspraken, gesteldOp, null, null,
                schrijver, versie, begin, beginOp, nu, nuOp, nuVan);
    }

    /** It was reached, or dropped: it stays in the history. */
    public Doel vervallen(LocalDate op, String reden) {
        mustBeOpen();
        return new Doel(id, sleutel, casusId, tekst, kort, vanWie, uitOpp, wieHelpt, afspraken, gesteldOp, op, reden,
                schrijver, versie, begin, beginOp, nu, nuOp, nuVan);
    }

    /** Open again: it was ended by mistake. */
    public Doel heropend() {
        if (vervallenOp == null)
            throw new Geweigerd("Dit doel loopt nog.");
        return new Doel(id, sleutel, casusId, tekst, kort, vanWie, uitOpp, wieHelpt, afspraken, gesteldOp, null, null,
                schrijver, versie, begin, beginOp, nu, nuOp, nuVan);
    }

    /** Refuses a rating or other words on a goal that ended. */
    public void mustBeOpen() {
        if (vervallenOp != null)
            throw new Geweigerd("Dit doel is gestopt op " + Nederlands.datum(vervallenOp) + ".");
    }

    /** How many steps it went up since the beginning; null without two ratings. */
    public @Nullable Integer erbij() {
        return begin == null || nu == null ? null : nu - begin;
    }

    /** A few words out of the sentence, where nobody gave a short name: Neem zelf pauze. */
    public static String verkort(String tekst) {
        var woorden = tekst.replaceFirst("(?i)^ik\\s+", "").replaceAll("[.,;:!?].*$", "")
                .replaceFirst(" (als|om|omdat|zodat|wanneer) .*$", "").split("\\s+");
        var kort = new StringBuilder();
        for (var woord : woorden) {
            if (kort.length() + woord.length() > 22 && !kort.isEmpty())
                break;
            kort.append(kort.isEmpty() ? "" : " ").append(woord);
        }
        String heel = kort.toString().replaceFirst("( (op|in|van|met|bij|naar|de|het|een|te|en|mijn))+$", "");
        return Nederlands.hoofdletter(heel.length() > 40 ? heel.substring(0, 40) : heel);
    }
}

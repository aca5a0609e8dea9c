package nl.vliegwiel.businesscase.voorbeeld;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happens in a year of a timeline.
 *
 * @param tijdlijn met or zonder the team
 * @param kengetal code of the price; null when the workshop gave one of its own, with its source in {@code bron}
 * @param prijsCent per unit, in prices of the casus; null when nobody knows it, which is not nothing
 * @param partij code of kennis/codelijsten/kostenpartij.csv
 */
public record Voorbeeldstap(long id, String sleutel, long voorbeeldcasusId, String tijdlijn, int jaar, int volgorde,
        String wat, @Nullable String kengetal, String bron, BigDecimal aantal, @Nullable Long prijsCent,
        String partij) {
    public static final String MET = "met";
    public static final String ZONDER = "zonder";
    static final int LAATSTE_JAAR = 20;

    /** Number times price in whole cents; null when the price is not known. */
    public @Nullable Long cent() {
        return prijsCent == null
                ? null
                : aantal.multiply(BigDecimal.valueOf(prijsCent)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The same step elsewhere: a year earlier or later, or in the other timeline; itself at the edge. */
    public Voorbeeldstap verplaatst(String naar) {
        return switch (naar) {
            case "eerder" -> at(tijdlijn, Math.max(1, jaar - 1));
            case "later" -> at(tijdlijn, Math.min(LAATSTE_JAAR, jaar + 1));
            case "andere" -> at(tijdlijn.equals(MET) ? ZONDER : MET, jaar);
            default -> this;
        };
    }

    private Voorbeeldstap at(String lijn, int anderJaar) {
        return new Voorbeeldstap(id, sleutel, voorbeeldcasusId, lijn, anderJaar, volgorde, wat, kengetal, bron, aantal,
                prijsCent, partij);
    }
}

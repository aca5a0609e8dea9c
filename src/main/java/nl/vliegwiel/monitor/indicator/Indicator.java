package nl.vliegwiel.monitor.indicator;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.Richting;

/**
 * One definition, as its file gives it.
 *
 * @param code           name of the file, and of the page
 * @param norm           the value to reach, in the unit of the screen; null: only a direction
 * @param noemerBekend   everybody knows the noemer of a hidden cell, such as the number of pupils
 * @param uitsplitsingen the published tables; any other combination is refused
 * @param teksten        the other front matter: teller, noemer, gegevens, zegt_niets_over, omlaag, omhoog, bron, citaat, eigenaar, versie …
 * @param uitleg         what counts and what does not, in plain Dutch, paragraph by paragraph
 * @param sql            one row per unit, in the portable subset
 * @param hash           SHA-256 of the file, in hex
 */
public record Indicator(String code, String naam, String doel, Soort soort, Eenheid eenheid, Richting richting,
        @Nullable Double norm,
        boolean noemerBekend, List<Uitsplitsing> uitsplitsingen, Map<String, String> teksten, List<String> uitleg,
        String sql, String hash) {

    /** What is counted: a share of units, a ratio of sums, or a duration of which running cases are censored. */
    public enum Soort {
        AANDEEL, VERHOUDING, DUUR
    }

    /** How the number is written, and the factor from the stored value to the number on the screen. */
    public enum Eenheid {
        PROCENT(100), PER_1000(1000), DAGEN(1), WEKEN(1 / 7.0);

        private final double factor;

        Eenheid(double factor) {
            this.factor = factor;
        }

        public double factor() {
            return factor;
        }
    }

    public String tekst(String naam) {
        return teksten.getOrDefault(naam, "");
    }

    /** What the noemer counts: everybody knows how many pupils there are, nobody how many casussen. */
    public String eenheden() {
        return noemerBekend ? "leerlingen" : "casussen";
    }

    /** Does it rest on files that schools deliver, so that a school without one is left out. */
    public boolean opLeveringen() {
        return sql.contains("geleverd");
    }

    public boolean heeft(Uitsplitsing tabel) {
        return uitsplitsingen.contains(tabel);
    }
}

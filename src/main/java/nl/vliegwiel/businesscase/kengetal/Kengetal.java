package nl.vliegwiel.businesscase.kengetal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A number with its source that many studies can use.
 *
 * @param waarde null when no published source was found: that is not zero
 * @param prijsjaar year of the prices; null for what is not money
 * @param partijen who pays by law or by the source, with its part; empty when the study must say so
 */
public record Kengetal(String code, String naam, Soort soort, String eenheid, @Nullable BigDecimal waarde,
        @Nullable BigDecimal laag, @Nullable BigDecimal hoog, @Nullable Integer prijsjaar,
        Map<String, BigDecimal> partijen, Status status, String sterkte, String bron, String vindplaats,
        @Nullable Integer bronjaar, String toelichting) {

    /** A price, the size of an effect, or a part of something. */
    public enum Soort {
        PRIJS, EFFECT, AANDEEL;

        public String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the number was found; VOORBEELD is nobody's fact and waits for somebody who confirms it. */
    public enum Status {
        GEMETEN, LITERATUUR, EXPERT, AANNAME, VOORBEELD;

        public String woord() {
            return this == VOORBEELD ? "voorbeeld, te bevestigen" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Older than five years: prices and practice have changed since. */
    public boolean verouderd(int ditJaar) {
        var jaar = prijsjaar != null ? prijsjaar : bronjaar;
        return jaar != null && ditJaar - jaar > 5;
    }
}

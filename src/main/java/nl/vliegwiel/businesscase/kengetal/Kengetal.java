package nl.vliegwiel.businesscase.kengetal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

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

    private static final double Z95 = 1.959963984540054;

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

    /** Its value with its margin as a distribution: of an effect the 95% interval, of a price the lowest and the highest; null when it is not known. */
    public @Nullable Verdeling verdeling() {
        if (waarde == null)
            return null;
        double w = waarde.doubleValue();
        if (laag == null || hoog == null || laag.compareTo(hoog) == 0)
            return new Verdeling.Vast(w);
        return soort == Soort.EFFECT
                ? new Verdeling.Normaal(w, (hoog.doubleValue() - laag.doubleValue()) / (2 * Z95), null, null)
                : new Verdeling.Pert(laag.doubleValue(), w, hoog.doubleValue(), 4);
    }

    /** Its source, as a model names it. */
    public Bron alsBron() {
        return new Bron("kengetal-" + code, bron, vindplaats, prijsjaar != null ? prijsjaar : bronjaar,
                Bron.Sterkte.valueOf(sterkte.toUpperCase(Locale.ROOT)));
    }

    /** A price as a number of a model. */
    public Grootheid alsGrootheid(String onderCode) {
        return new Grootheid(onderCode, naam, eenheid.replace("euro per ", ""), verdeling(), prijsjaar,
                Grootheid.Status.LITERATUUR, alsBron().code(), null, toelichting);
    }
}

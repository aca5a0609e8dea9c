package nl.vliegwiel.bekostiging.formatie;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * A line of costs beside the functions at the schools: J-GGZ, research, process guidance, the start.
 *
 * @param centPerJaar in prices of the first year, before VAT; null: not known, and then nothing can be computed
 * @param vanJaar first year and
 * @param totEnMetJaar last year with this line
 * @param bron where the amount comes from, or that it is an example
 */
public record Post(String code, String naam, @Nullable Long centPerJaar, int vanJaar, int totEnMetJaar, Domein domein,
        String taakveld, Btw btw, String bron) {

    public Post {
        if (centPerJaar != null && centPerJaar < 0)
            throw new Geweigerd("Het bedrag van " + naam + " kan niet onder nul zijn.");
        if (totEnMetJaar < vanJaar)
            throw new Geweigerd("Het laatste jaar van " + naam + " ligt voor het eerste.");
    }

    /** The amount; refuses when it is not known. */
    public long bedrag() {
        if (centPerJaar == null)
            throw new Geweigerd(
                    "Het bedrag van " + naam + " is nog niet bekend. Vul het in bij de begroting, of haal de"
                            + " regel weg.");
        return centPerJaar;
    }

    public boolean in(int jaar) {
        return jaar >= vanJaar && jaar <= totEnMetJaar;
    }
}

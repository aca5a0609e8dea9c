package nl.vliegwiel.businesscase.rekenen.trekking;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Gunstig;

/**
 * An effect, a line of costs or a transfer as present value per draw: a fixed factor times columns of drawn numbers. Numbers are places in the {@link Trekplan}.
 *
 * @param factoren numbers to multiply with, and {@code resten} those of which 1 minus the number counts
 * @param odds start chance and effect size on odds when the effect is of that kind
 * @param tijd fade-out or duration that is drawn
 * @param traag the whole formula year by year, when nothing shorter is exact
 * @param gewichten what each party gets (above 0) or pays (below 0)
 */
record Planpost(Soort soort, double vast, int[] factoren, int[] resten, @Nullable Odds odds, @Nullable Tijd tijd,
        @Nullable Traag traag, double[] gewichten) {

    /** On which side of the balance it stands; a transfer on neither. */
    enum Soort {
        BATEN, KOSTEN, OVERDRACHT
    }

    /** Places of the two numbers, or -1 with a fixed value. */
    record Odds(int uitgangswaarde, double vasteUitgangswaarde, int omvang, double vasteOmvang, Gunstig gunstig) {
    }

    /** Places of fade-out and duration, or -1 with a fixed value; discounted weight of each year of the effect. */
    record Tijd(int uitdoving, double vasteUitdoving, int duur, double vasteDuur, double[] gewichten) {
    }

    /** Places of all thirteen numbers of the formula, or -1 with a fixed value, and the discount factors. */
    record Traag(Effectformule formule, int[] plekken, double[] vasten, double[] discontofactoren) {
    }
}

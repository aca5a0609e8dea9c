package nl.vliegwiel.bron;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * How many pupils DUO counts at a location, of one kind of education and year. What is masked is not known: it lies between two bounds.
 *
 * @param vestiging BRIN and two digits
 * @param onderwijs vmbo, havo, vwo, pro, brugjaar, bao …; empty: all together
 * @param leerjaar 1 to 8; 0: all together
 * @param hoogstens null: not known
 */
public record Duotelling(String vestiging, String onderwijs, int leerjaar, int minstens,
        @Nullable Integer hoogstens) {

    public Duotelling plus(Duotelling ander) {
        return new Duotelling(vestiging, onderwijs, leerjaar, minstens + ander.minstens,
                hoogstens == null || ander.hoogstens == null ? null : Integer.valueOf(hoogstens + ander.hoogstens));
    }

    /** The same number, wherever it stands. */
    public static String zin(int minstens, @Nullable Integer hoogstens) {
        if (hoogstens == null)
            return "niet bekend";
        return minstens == hoogstens
                ? Nederlands.getal(minstens)
                : Nederlands.getal(minstens) + " tot " + Nederlands.getal(hoogstens);
    }
}

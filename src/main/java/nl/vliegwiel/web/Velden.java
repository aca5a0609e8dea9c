package nl.vliegwiel.web;

import org.jspecify.annotations.Nullable;

/** The attributes that tie a field to its hint and its fault, the same for each kind of field. */
public final class Velden {

    private Velden() {
    }

    public static String klasse(@Nullable Fouten fouten, String naam) {
        return isWrong(fouten, naam) ? "field fout" : "field";
    }

    /** Value of aria-invalid; null leaves the attribute out. */
    public static @Nullable String invalid(@Nullable Fouten fouten, String naam) {
        return isWrong(fouten, naam) ? "true" : null;
    }

    /** Ids of hint and fault, in the order in which they are read; null leaves the attribute out. */
    public static @Nullable String describedBy(@Nullable Fouten fouten, String naam, @Nullable String hint) {
        boolean wrong = isWrong(fouten, naam);
        if (hint == null)
            return wrong ? naam + "-fout" : null;
        return wrong ? naam + "-hint " + naam + "-fout" : naam + "-hint";
    }

    private static boolean isWrong(@Nullable Fouten fouten, String naam) {
        return fouten != null && fouten.van(naam) != null;
    }
}

package nl.vliegwiel.businesscase.rekenen.toets;

/** A Dutch sentence about one place in a model. {@code pad} is a JSON pointer in the file, such as {@code /grootheden/3/verdeling/laag}. */
public record Bevinding(Ernst ernst, String pad, String zin) {

    /** A fault refuses the model; a warning travels with the result. */
    public enum Ernst {
        FOUT, WAARSCHUWING
    }

    public static Bevinding fout(String pad, String zin) {
        return new Bevinding(Ernst.FOUT, pad, zin);
    }

    public static Bevinding waarschuwing(String pad, String zin) {
        return new Bevinding(Ernst.WAARSCHUWING, pad, zin);
    }

    public boolean fout() {
        return ernst == Ernst.FOUT;
    }
}

package nl.vliegwiel.monitor.peiling;

/** A definition gave what cannot be, such as more of a part than of the whole. Its message is the sentence that the page shows. */
final class Definitiefout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Definitiefout(String zin) {
        super(zin);
    }
}

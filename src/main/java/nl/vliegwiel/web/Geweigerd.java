package nl.vliegwiel.web;

/** A rule says no. The person reads the sentence, in plain Dutch, and what was typed stays (422). */
public class Geweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param zin the whole message: what is so, and what to do; without names of people */
    public Geweigerd(String zin) {
        super(zin);
    }

    public String zin() {
        return String.valueOf(getMessage());
    }
}

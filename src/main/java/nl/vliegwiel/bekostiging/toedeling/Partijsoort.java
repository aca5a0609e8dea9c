package nl.vliegwiel.bekostiging.toedeling;

/** The kinds of parties that pay: the first stage of the distribution. */
public enum Partijsoort {
    GEMEENTE("gemeenten", "g"), SAMENWERKINGSVERBAND("swv’en", "s"), SCHOOLBESTUUR("schoolbesturen", "b");

    private final String meervoud;
    private final String letter;

    Partijsoort(String meervoud, String letter) {
        this.meervoud = meervoud;
        this.letter = letter;
    }

    /** gemeenten, swv’en, schoolbesturen */
    public String meervoud() {
        return meervoud;
    }

    /** The code of a party: its kind and its own number, as g-9001. */
    public String code(String nummer) {
        return letter + "-" + nummer;
    }

    /** The kind as samenwerking.organisatie names it. */
    public String organisatiesoort() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package nl.vliegwiel.bekostiging.toedeling;

/** Who pays for pupils who go to school here and live outside the region; plays where the key is where pupils live. */
public enum BuitenRegio {
    OMSLAAN("alle partijen samen"), SCHOOLLOCATIE("de partij waar de school staat"), FACTUUR(
            "hun eigen gemeente, met een rekening"), OPEN("nog niemand: het blijft een open post");

    /** Code of the line that is not of a partner: after all codes of parties. */
    public static final String CODE = "z-buiten";

    private final String zin;

    BuitenRegio(String zin) {
        this.zin = zin;
    }

    public String zin() {
        return zin;
    }

    /** Do their costs stand on a line of their own? */
    public boolean eigenRegel() {
        return this == FACTUUR || this == OPEN;
    }
}

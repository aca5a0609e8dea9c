package nl.vliegwiel.bekostiging.toedeling;

/** How the first stage shares the costs over the kinds of parties. */
public enum Deelwijze {
    AFGESPROKEN("deze percentages"), PROFIJT("naar wat zij erbij winnen");

    private final String zin;

    Deelwijze(String zin) {
        this.zin = zin;
    }

    /** As a choice. */
    public String zin() {
        return zin;
    }
}

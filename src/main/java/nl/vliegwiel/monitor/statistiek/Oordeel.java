package nl.vliegwiel.monitor.statistiek;

/** What a series of measurements says, in the words of the screen. */
public enum Oordeel {
    GEWONE_SCHOMMELING("Gewone schommeling"), VERBETERING("Verbetering"), LET_OP("Let op"), VERANDERING(
            "Verandering, geen oordeel"), TE_WEINIG_METINGEN("Te weinig metingen");

    private final String woorden;

    Oordeel(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }
}

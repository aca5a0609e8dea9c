package nl.vliegwiel.monitor.methode;

/** The methods beside the figure itself. */
public enum Methode {
    /** Indirect standardisation of a school for the make-up of its years. */
    STANDAARD,
    /** Direct standardisation of pilot and comparison for the make-up of both together. */
    OPBOUW,
    /** Kaplan and Meier: the share that still waits, week by week. */
    WACHTLIJN,
    /** The log-rank test between pilot and comparison, or between all groups of one kind. */
    LIJNTOETS,
    /** The change of level of a broken line at the start of the pilot. */
    SPRONG,
    /** The change of slope of that line. */
    KNIK,
    /** The middle of the measurements, with limits by rank. */
    MEDIAAN,
    /** The mean change of the same persons. */
    PAREN,
    /** Cronbach's alpha of the questions that make a scale. */
    SCHAAL
}

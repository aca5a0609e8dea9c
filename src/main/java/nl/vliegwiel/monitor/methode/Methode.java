package nl.vliegwiel.monitor.methode;

/** The methods beside the figure itself. */
public enum Methode {
    /** Indirect standardisation of a school for the make-up of its years. */
    STANDAARD,
    /** Kaplan and Meier: the share that still waits, week by week. */
    WACHTLIJN,
    /** The log-rank test between the two groups. */
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

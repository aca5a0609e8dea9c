package nl.vliegwiel.monitor.statistiek;

/** Which way an indicator should go; GEEN: a change is a change, without a verdict. */
public enum Richting {
    OMLAAG, OMHOOG, GEEN
}

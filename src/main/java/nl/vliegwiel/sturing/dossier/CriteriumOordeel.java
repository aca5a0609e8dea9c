package nl.vliegwiel.sturing.dossier;

/** What is said of a criterium. A value that may lie on either side says nothing: then it is not reached, and not missed either. */
public enum CriteriumOordeel {
    BEREIKT("Bereikt", "vinkje"), DEELS("Deels", "klok"), NIET("Niet bereikt", "kruis"), ONBEKEND("Niet te zeggen",
            "info");

    private final String woorden;
    private final String icoon;

    CriteriumOordeel(String woorden, String icoon) {
        this.woorden = woorden;
        this.icoon = icoon;
    }

    public String woorden() {
        return woorden;
    }

    public String icoon() {
        return icoon;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static CriteriumOordeel of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    /** Of a value with its margin, all in one unit. */
    static CriteriumOordeel of(boolean hoogstens, double grens, double laag, double hoog) {
        boolean reached = hoogstens ? hoog <= grens : laag >= grens;
        boolean missed = hoogstens ? laag > grens : hoog < grens;
        return reached ? BEREIKT : missed ? NIET : ONBEKEND;
    }

    /** Of parties: so many must say yes, so many did, so many said no, of all that there are. */
    static CriteriumOordeel ofPartijen(double nodig, int ja, int nee, int alle) {
        if (ja >= nodig) {
            return BEREIKT;
        }
        if (alle - nee < nodig) {
            return NIET;
        }
        return ja > 0 ? DEELS : ONBEKEND;
    }
}

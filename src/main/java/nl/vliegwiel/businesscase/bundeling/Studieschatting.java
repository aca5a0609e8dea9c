package nl.vliegwiel.businesscase.bundeling;

/** What one study found: an estimate with its standard error, in a unit that all studies share. */
public record Studieschatting(String naam, double schatting, double fout) {
    private static final double Z95 = 1.959963984540054;

    /** From an interval of 95%. */
    public static Studieschatting tussen(String naam, double schatting, double laag, double hoog) {
        return new Studieschatting(naam, schatting, (hoog - laag) / (2 * Z95));
    }

    /** One over its variance, when studies differ this much among each other. */
    double gewicht(double tau2) {
        return 1 / (fout * fout + tau2);
    }

    public double laag() {
        return schatting - Z95 * fout;
    }

    public double hoog() {
        return schatting + Z95 * fout;
    }
}

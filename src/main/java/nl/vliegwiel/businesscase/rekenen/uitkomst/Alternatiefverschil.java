package nl.vliegwiel.businesscase.rekenen.uitkomst;

/** The balance of the first alternative minus that of the second, on the same draws. */
public record Alternatiefverschil(String eerste, String tweede, double gemiddelde, double spreiding, double laag,
        double hoog,
        double kansEersteBeter) {
}

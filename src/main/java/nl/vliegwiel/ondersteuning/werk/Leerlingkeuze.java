package nl.vliegwiel.ondersteuning.werk;

/**
 * A pupil of the reader's own casussen, to choose from.
 *
 * @param sleutel key of the casus
 * @param klas empty when unknown
 */
public record Leerlingkeuze(String sleutel, long casusId, long jeugdigeId, String roepnaam, String naam, String klas) {

    /** Mila Donkers, 2B */
    public String tekst() {
        return klas.isEmpty() ? naam : naam + ", " + klas;
    }
}

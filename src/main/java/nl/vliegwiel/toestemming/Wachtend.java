package nl.vliegwiel.toestemming;

/**
 * What waits for this reader outside the tasks.
 *
 * @param berichten notices that were not put away
 * @param teBeoordelen break-glass of others that this reader judges
 * @param eigen break-glass of the reader's own that is still open
 */
public record Wachtend(int berichten, int teBeoordelen, int eigen) {

    public int noodtoegang() {
        return teBeoordelen + eigen;
    }
}

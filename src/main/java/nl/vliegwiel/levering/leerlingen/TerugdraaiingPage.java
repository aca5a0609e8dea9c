package nl.vliegwiel.levering.leerlingen;

import java.util.List;

import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.web.Page;

/**
 * What taking back a delivery of pupils would do, before anything happens.
 *
 * @param getallen how many of each
 * @param redenen why pupils stay, and how many for each reason
 * @param blijven the first who stay
 * @param meer how many more stay
 */
public record TerugdraaiingPage(String url, String levering, List<Kerngetal> getallen, long terug,
        List<Reden> redenen, List<Rij> blijven, int meer) implements Page {

    public record Reden(String waarom, String aantal) {
    }

    /** A pupil who stays, and why. */
    public record Rij(String naam, String klas, String waarom) {
    }

    @Override
    public String titel() {
        return "Levering intrekken";
    }

    public boolean isLeeg() {
        return terug == 0;
    }
}

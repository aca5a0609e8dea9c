package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Page;

/**
 * Who looked in a casus, per day and person: the same list as the family can read.
 *
 * @param zien who else can see this list, as a sentence
 * @param eerder where earlier days are; null when there are none
 * @param nieuwste these are not the latest days
 */
public record WieKeekMeePage(Casuskop kop, List<Dag> dagen, String zien, @Nullable String eerder,
        boolean nieuwste) implements Page {

    /** One day: donderdag 13 april 2023. */
    public record Dag(String naam, List<Rij> rijen) {
    }

    /**
     * One person on one day, for one reason.
     *
     * @param wie name; Vliegwiel for a job
     * @param functie role and organisation
     * @param nood by break-glass
     */
    public record Rij(String wie, String functie, String waarom, String wat, boolean nood) {
    }

    @Override
    public String titel() {
        return "Wie keek mee, " + kop.naam();
    }
}

package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import nl.vliegwiel.leerling.Betrokkene;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.AfgedekteNotities.Opening;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Who works on a casus now, who did, and who can join.
 *
 * @param nu the first responsible on top
 * @param eerder who stopped, the latest first
 * @param keuzes colleagues of the team who do not yet work on it
 * @param meelezers who may see it and why; empty for who does not work in it
 * @param openingen who opened a covered note, the latest first
 * @param gezin brothers and sisters whose casus this reader may see
 * @param stopt key of whom the faults are about; empty: who joins
 */
public record BetrokkenenPage(Casuskop kop, List<Rij> nu, List<Rij> eerder, List<Keuze> keuzes, BetrokkeneForm form,
        Fouten fouten, List<Lezing> meelezers, List<Opening> openingen, List<Meelezers.Gezinslid> gezin, String stopt,
        String inzending)
        implements
            Page {

    /** Somebody who may see it, with every ground on which. */
    public record Lezing(String naam, List<String> functies, String mag, List<String> waarom) {
    }

    /**
     * One line.
     *
     * @param sinds sinds 19 januari 2023; for who stopped from when until when
     */
    public record Rij(Betrokkene wie, String functie, String sinds, String reden) {
    }

    @Override
    public String titel() {
        return "Wie is erbij, " + kop.naam();
    }
}

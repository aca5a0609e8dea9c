package nl.vliegwiel.sturing.dossier;

import java.util.List;

/**
 * What a question rests on at one moment; kept with the decision, byte for byte.
 *
 * @param publicatie which figures, until when
 * @param studie     which version of which study with its verdict; empty: none
 * @param besluiten  what was decided about that version elsewhere
 * @param bekostiging which version of which funding, and how many agree; empty: none
 */
public record DossierStand(String publicatie, String studie, List<String> besluiten, String bekostiging,
        List<CriteriumUitkomst> criteria) {

    public DossierStand {
        besluiten = List.copyOf(besluiten);
        criteria = List.copyOf(criteria);
    }

    public long aantal(CriteriumOordeel oordeel) {
        return criteria.stream().filter(c -> c.oordeel() == oordeel).count();
    }
}

package nl.vliegwiel.ondersteuning.mijnplan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.dossier.WieKeekMeePage;
import nl.vliegwiel.web.Page;

/**
 * All looks, for the family: the same list as the team sees.
 *
 * @param wie whom to ask why
 * @param eerder where earlier days are; null when there are none
 */
public record MijnKijkersPage(String url, String wie, List<WieKeekMeePage.Dag> dagen, @Nullable String eerder)
        implements
            Page {

    @Override
    public String titel() {
        return "Wie heeft meegekeken?";
    }
}

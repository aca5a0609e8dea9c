package nl.vliegwiel.sturing.besluit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.dossier.Besluitdossier;
import nl.vliegwiel.sturing.dossier.DossierStand;
import nl.vliegwiel.web.Page;

/**
 * Asks once whether this is what was decided: it cannot be undone.
 *
 * @param zonderStandpunt parties that said nothing beforehand
 */
public record BesluitControlePage(Besluitdossier dossier, DossierStand stand, @Nullable Bestuursbesluit vorige,
        BesluitForm form, BesluitForm.Waarden waarden, List<String> zonderStandpunt) implements Page {

    @Override
    public String titel() {
        return "Klopt dit besluit?";
    }

    public String woord() {
        return nl.vliegwiel.sturing.dossier.Standpunt.woord(waarden.uitkomst());
    }

    public String etiket() {
        return nl.vliegwiel.sturing.dossier.Standpunt.etiket(waarden.uitkomst());
    }

    /** A go while something was not reached. */
    public boolean ondanks() {
        return waarden.uitkomst().startsWith("go")
                && stand.criteria().stream()
                        .anyMatch(c -> c.oordeel() != nl.vliegwiel.sturing.dossier.CriteriumOordeel.BEREIKT);
    }
}

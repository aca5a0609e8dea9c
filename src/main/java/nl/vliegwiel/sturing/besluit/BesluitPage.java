package nl.vliegwiel.sturing.besluit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.dossier.Besluitdossier;
import nl.vliegwiel.sturing.dossier.DossierStand;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Writing down a decision.
 *
 * @param vorige the decision that it takes the place of; null: none
 * @param namen  of who may do a condition
 */
public record BesluitPage(Besluitdossier dossier, DossierStand stand, @Nullable Bestuursbesluit vorige,
        BesluitForm form, List<String> namen, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Besluit vastleggen";
    }

    public List<Keuze> uitkomsten() {
        return Bestuursbesluit.UITKOMSTEN;
    }
}

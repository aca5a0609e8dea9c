package nl.vliegwiel.overleg.voorbereiding;

import java.util.List;

import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The meetings: to come, past, and one to plan.
 *
 * @param scholen where this reader may plan one; empty: nowhere
 */
public record OverleggenPage(List<Overleg> open, List<Overleg> afgerond, List<Keuze> scholen, String school, String op,
        String tijd, String inzending, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Overleg";
    }

    public boolean magPlannen() {
        return !scholen.isEmpty();
    }

    /** With one school its name stands above every meeting already. */
    public boolean meerScholen() {
        return scholen.size() != 1;
    }
}

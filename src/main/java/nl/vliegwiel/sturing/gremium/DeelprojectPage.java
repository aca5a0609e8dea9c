package nl.vliegwiel.sturing.gremium;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** Writing down who leads a deelproject and when it is due. */
public record DeelprojectPage(Deelproject project, DeelprojectForm form, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Deelproject " + project.nummer() + ": " + project.naam();
    }
}

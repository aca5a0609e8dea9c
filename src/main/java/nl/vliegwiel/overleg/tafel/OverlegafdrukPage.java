package nl.vliegwiel.overleg.tafel;

import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.web.Page;

/** A meeting on one sheet, without the name of any pupil. */
public record OverlegafdrukPage(TeambesluitenPage blad) implements Page {
    @Override
    public String titel() {
        return blad.overleg().titel();
    }

    /** Leerling uit leerjaar 2, or the subject. */
    public String wie(Agendapunt punt) {
        if (!punt.overLeerling())
            return punt.wie();
        return punt.leerjaar() == null ? "Leerling" : "Leerling uit leerjaar " + punt.leerjaar();
    }

    /** The sentence, where it is about nobody. */
    public String zin(Agendapunt punt) {
        var b = blad.besluit(punt);
        return b == null || b.casusId() != null ? "" : b.zin();
    }
}

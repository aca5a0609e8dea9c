package nl.vliegwiel.businesscase.aanname;

import java.util.List;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The question, the null alternative and the settings of a draft. */
public record UitgangspuntenPage(Studiekop kop, UitgangspuntenForm form, Fouten fouten) implements Page {

    public List<Keuze> momenten() {
        return UitgangspuntenForm.MOMENTEN;
    }

    /** What the form remembers of what it showed. */
    public long merk() {
        return UitgangspuntenForm.merk(kop.model());
    }

    @Override
    public String titel() {
        return "Vraag en uitgangspunten";
    }
}

package nl.vliegwiel.koppeling;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The linkings and, for the beheerder, the way to record one. ik: account of the reader. */
public record KoppelingenPage(List<Koppeling> koppelingen, LocalDate vandaag, List<Keuze> scholen, KoppelingForm form,
        boolean magVastleggen, boolean magAkkoord, long ik, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Koppelingen";
    }

    /** What was typed. */
    public String school() {
        return Invoer.tekst(form.school());
    }

    public String grondslag() {
        return Invoer.tekst(form.grondslag());
    }

    public String besluit() {
        return Invoer.tekst(form.besluit());
    }

    public String beslotenOp() {
        return Invoer.tekst(form.beslotenOp());
    }

    public String van() {
        return Invoer.tekst(form.van());
    }

    public String tot() {
        return Invoer.tekst(form.tot());
    }
}

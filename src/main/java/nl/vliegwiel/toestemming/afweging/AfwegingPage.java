package nl.vliegwiel.toestemming.afweging;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The weighings of one casus, and a form for a new one. */
public record AfwegingPage(Casuskop kop, List<Afweging> afwegingen, AfwegingForm form, Fouten fouten,
        List<Keuze> doelen, List<Keuze> collegas, boolean mag, String inzending,
        LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Afweging zonder toestemming";
    }

    public String url() {
        return kop.url() + "/toestemming/afweging";
    }

    public List<Keuze> gronden() {
        return AfwegingForm.GRONDEN;
    }

    public List<Keuze> gezin() {
        return AfwegingForm.GEZIN;
    }

    public List<Keuze> duur() {
        return AfwegingForm.DUUR;
    }
}

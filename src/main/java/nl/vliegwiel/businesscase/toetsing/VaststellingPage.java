package nl.vliegwiel.businesscase.toetsing;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Page;

/** Asks once whether a draft is to be fixed: that cannot be undone. */
public record VaststellingPage(Studiekop kop, String zin, String saldo, String marge, int openOpmerkingen,
        int waarschuwingen) implements Page {

    @Override
    public String titel() {
        return kop.versie().label() + " vaststellen";
    }
}

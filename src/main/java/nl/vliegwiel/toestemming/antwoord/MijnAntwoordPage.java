package nl.vliegwiel.toestemming.antwoord;

import java.util.List;

import nl.vliegwiel.toestemming.tekst.Toestemmingstekst;
import nl.vliegwiel.web.Page;

/**
 * One purpose: to say yes or no, or, after a yes, what stopping does.
 *
 * @param tekst what this reader gets to read at this age
 * @param kijkers who reads along now, and what they saw
 */
public record MijnAntwoordPage(MijnToestemmingPage mijn, MijnToestemmingPage.Rij rij, Toestemmingstekst tekst,
        List<IntrekkingPage.Kijker> kijkers, String inzending) implements Page {

    @Override
    public String titel() {
        return rij.ja() ? "Stoppen met " + rij.stand().doel().inZin() : tekst.kop();
    }

    public String url() {
        return mijn.plan() + "/toestemming/" + rij.url();
    }
}

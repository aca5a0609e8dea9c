package nl.vliegwiel.verwijzing;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * A referrer asks the team something about one own referral.
 *
 * @param kenmerk of the referral; nobody's name
 * @param bellen whom to call when it cannot wait
 */
public record DeurvraagPage(String url, String kenmerk, String school, List<Deur.Teamlid> bellen, String tekst,
        Fouten fouten, String inzending) implements Page {

    @Override
    public String titel() {
        return "Stel een vraag";
    }
}

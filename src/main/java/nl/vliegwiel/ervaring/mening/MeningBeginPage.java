package nl.vliegwiel.ervaring.mening;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.web.Page;

/** Before the first question: what is asked, and what happens with it. */
public record MeningBeginPage(String url, Vragenlijst lijst, String school, String invulling) implements Page {

    @Override
    public String titel() {
        return lijst.naam();
    }

    public String privacy() {
        return MeningPage.privacy(lijst.doelgroep());
    }
}

package nl.vliegwiel.ervaring.verhaal;

import nl.vliegwiel.web.Page;

/** The end of telling: sent, with the code that takes it away; gone; or a link that works no more. code: empty when there is none. */
public record VertellingKlaarPage(String titel, String zin, String code) implements Page {

    static VertellingKlaarPage verstuurd(String code) {
        return new VertellingKlaarPage("Dank je wel", "Je verhaal is verstuurd.", code);
    }

    static VertellingKlaarPage weg() {
        return new VertellingKlaarPage("Je verhaal is weg", "Niemand kan het nog lezen.", "");
    }

    static VertellingKlaarPage dicht() {
        return new VertellingKlaarPage("Deze link werkt niet meer",
                "Vraag een nieuwe aan degene van wie je de link kreeg. Er is niets bewaard.", "");
    }

    static VertellingKlaarPage vol() {
        return new VertellingKlaarPage("Er zijn nu te veel verhalen",
                "Er wachten er al 200. Probeer het later nog eens. Er is niets bewaard.", "");
    }
}

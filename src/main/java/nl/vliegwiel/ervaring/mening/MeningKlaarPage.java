package nl.vliegwiel.ervaring.mening;

import nl.vliegwiel.web.Page;

/** The end: kept, not kept, or a link that works no more. */
public record MeningKlaarPage(String kop, String titel, String zin) implements Page {

    static MeningKlaarPage bewaard() {
        return new MeningKlaarPage("Bewaard", "Dank voor het meedoen",
                "De antwoorden zijn bewaard, zonder naam. Dit scherm kan dicht.");
    }

    static MeningKlaarPage nietBewaard() {
        return new MeningKlaarPage("Gestopt", "Er is niets bewaard", "Dit scherm kan dicht.");
    }

    static MeningKlaarPage dicht() {
        return new MeningKlaarPage("Vragenlijst", "Deze link werkt niet meer",
                "De vragenlijst is gestopt, of de link klopt niet. Vraag het aan degene van wie je de link kreeg.");
    }

    static MeningKlaarPage vol() {
        return new MeningKlaarPage("Vragenlijst", "Er zijn al genoeg antwoorden",
                "Iedereen die gevraagd is, heeft al geantwoord. Daarom is er nu niets bewaard. Klopt dat niet? Vraag het aan degene van wie je de link kreeg.");
    }
}

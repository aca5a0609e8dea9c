package nl.vliegwiel.ondersteuning.plan;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Geweigerd;

/** Says in words what the database will allow in a plan, and logs each look and change of it. */
@Component
class Planrecht {
    static final String GESLOTEN = "Dit dossier is gesloten. Je kunt lezen, niet meer schrijven.";
    static final String GEEN_TOESTEMMING = "Er is nu geen toestemming om hier iets vast te leggen. Je tekst is niet vastgelegd.";

    private final Casuskoppen koppen;
    private final Rollen rollen;
    private final Logboek logboek;

    Planrecht(Casuskoppen koppen, Rollen rollen, Logboek logboek) {
        this.koppen = koppen;
        this.rollen = rollen;
        this.logboek = logboek;
    }

    /** The top of the page; not there and not yours are the same. */
    Casuskop kop(String casus) {
        return koppen.get(casus, "plan");
    }

    /** The same, to change something; refuses a closed file and one without consent. */
    Casuskop writable(String casus) {
        var kop = open(casus);
        if (!kop.magSchrijven())
            throw new Geweigerd(GEEN_TOESTEMMING);
        return kop;
    }

    /** The same, to round off: the holder may, also after consent was withdrawn. */
    Casuskop open(String casus) {
        var kop = kop(casus);
        mustBeOpen(kop);
        return kop;
    }

    void mustBeOpen(Casuskop kop) {
        if (kop.gesloten())
            throw new Geweigerd(GESLOTEN);
    }

    boolean bewerken() {
        return rollen.magBewerken(Lezer.nu().rol(), "casus");
    }

    void log(Regel.Gebeurtenis gebeurtenis, String object, Casuskop kop) {
        logboek.write(Regel.casus(gebeurtenis, object, null, kop.casusId(), kop.jeugdigeId()));
    }
}

package nl.vliegwiel.ondersteuning.dossier;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;

/** What a contact changes beside itself: the log, and the phase when the help begins with it. */
@Component
public class Contactgevolgen {
    private final Casussen casussen;
    private final Contacten contacten;
    private final Gebeurtenissen gebeurtenissen;
    private final Logboek logboek;

    Contactgevolgen(Casussen casussen, Contacten contacten, Gebeurtenissen gebeurtenissen,
            Logboek logboek) {
        this.casussen = casussen;
        this.contacten = contacten;
        this.gebeurtenissen = gebeurtenissen;
        this.logboek = logboek;
    }

    /** After a contact was recorded, wherever that was, in this casus as it stood then. */
    public void vastgelegd(Contact c, Casus casus) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.VASTLEGGEN, "contact", c.id(), casus.id(), casus.jeugdigeId()));
        if (c.begint(casus) && casussen.save(casus.ondersteund(c.op())))
            gebeurtenissen.add(c.casusId(), "fase", "Ondersteuning begonnen", "");
    }

    void ongedaan(Casuskop kop, Contact c) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.VERWIJDEREN, "contact", c.id(), kop.casusId(), kop.jeugdigeId()));
        if (contacten.begonAlleenMet(c) && casussen.save(kop.casus().teruggezet()))
            gebeurtenissen.add(kop.casusId(), "fase", "Terug naar plan", "Het eerste contact is ongedaan gemaakt.");
    }
}

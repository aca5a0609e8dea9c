package nl.vliegwiel.ondersteuning.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taken;

/** What a contact changes beside itself: the log, the task it was, and the phase when the help begins with it. */
@Component
class Contactgevolgen {
    private final Casussen casussen;
    private final Contacten contacten;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Logboek logboek;

    Contactgevolgen(Casussen casussen, Contacten contacten, Taken taken, Gebeurtenissen gebeurtenissen,
            Logboek logboek) {
        this.casussen = casussen;
        this.contacten = contacten;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.logboek = logboek;
    }

    /** @param taak key of the task that this contact was */
    void vastgelegd(Casuskop kop, Contact c, @Nullable String taak) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.VASTLEGGEN, "contact", c.id(), kop.casusId(), kop.jeugdigeId()));
        if (taak != null)
            taken.find(taak).filter(t -> Long.valueOf(kop.casusId()).equals(t.casusId()) && t.klaarOp() == null
                    && t.afTeVinken()).ifPresent(t -> taken.klaar(t.id()));
        var casus = casussen.get(kop.casusId());
        if (c.begint(casus) && casussen.save(casus.ondersteund(c.op())))
            gebeurtenissen.add(kop.casusId(), "fase", "Ondersteuning begonnen", "");
    }

    void ongedaan(Casuskop kop, Contact c) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.VERWIJDEREN, "contact", c.id(), kop.casusId(), kop.jeugdigeId()));
        if (contacten.begonAlleenMet(c) && casussen.save(casussen.get(kop.casusId()).teruggezet()))
            gebeurtenissen.add(kop.casusId(), "fase", "Terug naar plan", "Het eerste contact is ongedaan gemaakt.");
    }
}

package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.AfgedekteNotities.Opening;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One covered note.
 *
 * @param tekst null: closed
 * @param openingen who opened it, the latest first
 * @param magOpenen this reader works in the file, or is the one the family counts on; others ask the writer
 */
public record AfgedektPage(Casuskop kop, Contact contact, @Nullable String tekst, List<Opening> openingen,
        boolean magOpenen)
        implements
            Page {
    @Override
    public String titel() {
        return "Afgedekte notitie, " + kop.naam();
    }

    public String url() {
        return kop.url() + "/contacten/" + contact.sleutel() + "/opening";
    }

    /** Gesprek met Mila, 3 mei, door Noor Hendriks. */
    public String zin() {
        return Contactkeuzes.titel(contact.met(), kop.roepnaam()) + ", "
                + Nederlands.datum(contact.op(), kop.vandaag()) + ", door " + contact.doorNaam() + ".";
    }
}

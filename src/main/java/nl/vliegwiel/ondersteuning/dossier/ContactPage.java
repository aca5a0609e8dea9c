package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.ondersteuning.Contactversie;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One contact, to change it afterwards.
 *
 * @param wat Gesprek met Mila
 * @param vastgelegd when and by whom it was recorded
 * @param werknotitie the writer's alone: that never changes
 * @param versies what it said before
 * @param leesbaar who can read the note, as a sentence
 */
public record ContactPage(Casuskop kop, String sleutel, String wat, String vastgelegd, boolean werknotitie,
        List<Keuze> wie, String leesbaar, List<Keuze> doelen, List<Contactversie> versies, ContactForm form,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return wat;
    }

    public String url() {
        return kop.url() + "/contacten/" + sleutel;
    }

    /** Both versions beside each other. */
    static IntussenGewijzigd verschil(Casuskop kop, Contact nu, List<Keuze> wie) {
        return new IntussenGewijzigd(nu.laatsteSchrijver(), (long) nu.versie(),
                kop.url() + "/contacten/" + nu.sleutel()).lang("notitie", "Notitie", nu.notitie())
                .keuze("met", "Met wie?", nu.met(), wie).veld("op", "Datum", Nederlands.datum(nu.op()));
    }

    /** Leerling, moeder …: with whom it was, before. */
    public static String naam(String met) {
        return Contactkeuzes.NAMEN.getOrDefault(met, met);
    }
}

package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.attendering.Attenderingen;
import nl.vliegwiel.levering.Inname;
import nl.vliegwiel.levering.Innames;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Geweigerd;

/**
 * A file that comes without a person, taken in whole or refused whole, with the same reading as on the screen. Nobody is there to choose: one
 * fault refuses the whole, and nobody who misses in a file of pupils leaves.
 */
@Component
public class Aanlevering {
    private final Klaarzettingen klaarzettingen;
    private final Leveringssleutels sleutels;
    private final Innames innames;
    private final Attenderingen attenderingen;

    Aanlevering(Klaarzettingen klaarzettingen, Leveringssleutels sleutels, Innames innames,
            Attenderingen attenderingen) {
        this.klaarzettingen = klaarzettingen;
        this.sleutels = sleutels;
        this.innames = innames;
        this.attenderingen = attenderingen;
    }

    /**
     * In the name of the actor of now, for a school where that actor works.
     *
     * @param soort verzuim, leerlingen, afspraken or koppeling
     * @param van first day that a file of absence is about; null: the first day in it
     */
    @Transactional
    public Inname deliver(InputStream in, long school, String soort, String naam, @Nullable LocalDate van,
            @Nullable LocalDate tot) throws IOException {
        if (!Lezer.nu().scholen().contains(school))
            throw new Geweigerd("Deze sleutel is niet van deze school.");
        var velden = new HashMap<String, String>();
        if (van != null)
            velden.put("van", van.toString());
        if (tot != null)
            velden.put("tot", tot.toString());
        return take(klaarzettingen.receive(in, Lezer.nu().accountId(), school, soort, naam), velden);
    }

    /** Messages about youth care, for a gemeente where the actor of now works. */
    @Transactional
    public Inname deliverOfGemeente(InputStream in, long gemeente, String naam) throws IOException {
        if (!Lezer.nu().organisaties().contains(gemeente))
            throw new Geweigerd("Deze sleutel is niet van deze gemeente.");
        return take(klaarzettingen.receiveOfGemeente(in, Lezer.nu().accountId(), gemeente, "jeugdhulp", naam),
                Map.of());
    }

    private Inname take(Klaarzetting k, Map<String, String> velden) throws IOException {
        try {
            if (!sleutels.may(k.soort()))
                throw new Geweigerd("Met deze sleutel kun je dit niet aanleveren: " + k.soort()
                        + ". De beheerder kan een sleutel maken die dat wel mag.");
            var inname = innames.take(k, velden);
            if (inname.levering() != null && !inname.gelijk())
                attenderingen.levering(inname.levering());
            return inname;
        } finally {
            klaarzettingen.delete(k.sleutel());
        }
    }
}

package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.attendering.Attenderingen;
import nl.vliegwiel.levering.Inname;
import nl.vliegwiel.levering.Innames;
import nl.vliegwiel.levering.Leveringsoort;
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
     * In the name of the actor of now, for a school or gemeente where that actor works, or for the region.
     *
     * @param partij key of the school or gemeente; 0 for the region
     * @param velden what a person would choose: van and tot of absence (left out: the days in the file), jaar of DUO (left out: as the name says)
     */
    @Transactional
    public Inname deliver(InputStream in, Leveringsoort soort, long partij, String naam, Map<String, String> velden)
            throws IOException {
        var k = received(in, soort, partij, naam);
        try {
            if (!sleutels.may(soort.code()))
                throw new Geweigerd("Met deze sleutel kun je dit niet aanleveren: " + soort.code()
                        + ". De beheerder kan een sleutel maken die dat wel mag.");
            var inname = innames.take(k, velden);
            if (inname.levering() != null && !inname.gelijk())
                attenderingen.levering(inname.levering());
            return inname;
        } finally {
            klaarzettingen.delete(k.sleutel());
        }
    }

    private Klaarzetting received(InputStream in, Leveringsoort soort, long partij, String naam) throws IOException {
        var lezer = Lezer.nu();
        switch (soort.van()) {
            case "school" -> {
                if (!lezer.scholen().contains(partij))
                    throw new Geweigerd("Deze sleutel is niet van deze school.");
                return klaarzettingen.receive(in, lezer.accountId(), partij, soort.code(), naam);
            }
            case "gemeente" -> {
                if (!lezer.organisaties().contains(partij))
                    throw new Geweigerd("Deze sleutel is niet van deze gemeente.");
                return klaarzettingen.receiveOfGemeente(in, lezer.accountId(), partij, soort.code(), naam);
            }
            default -> {
                if (!sleutels.isOfRegio())
                    throw new Geweigerd("Deze sleutel is niet van de regio.");
                return klaarzettingen.receiveOfRegio(in, lezer.accountId(), soort.code(), naam);
            }
        }
    }
}

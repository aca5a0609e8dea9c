package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.levering.Aanname;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Geweigerd;

/** A file of absence that comes without a person, taken in whole or refused whole, with the same reading as on the screen. */
@Component
public class Aanlevering {
    private final Klaarzettingen klaarzettingen;
    private final Aanname aanname;

    Aanlevering(Klaarzettingen klaarzettingen, Aanname aanname) {
        this.klaarzettingen = klaarzettingen;
        this.aanname = aanname;
    }

    /**
     * In the name of the actor of now, for a school where that actor works.
     *
     * @param van first day that the file is about; null: the first day in it
     */
    @Transactional
    public Aanname.Uitkomst deliver(InputStream in, long school, String naam, @Nullable LocalDate van,
            @Nullable LocalDate tot)
            throws IOException {
        if (!Lezer.nu().scholen().contains(school))
            throw new Geweigerd("Deze sleutel is niet van deze school.");
        var k = klaarzettingen.receive(in, Lezer.nu().accountId(), school, "verzuim", naam);
        try {
            return aanname.take(k, van, tot);
        } finally {
            klaarzettingen.delete(k.sleutel());
        }
    }
}

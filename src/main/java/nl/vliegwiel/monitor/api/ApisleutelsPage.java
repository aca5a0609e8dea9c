package nl.vliegwiel.monitor.api;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The keys of the reader, the form for a new one, and once: the key that was just made.
 *
 * @param programma what was typed as the subject at the identity provider; null where programs cannot come from there
 */
public record ApisleutelsPage(List<Rij> rijen, String naam, String dagen, @Nullable String programma, Fouten fouten,
        String nieuw) implements Page {

    public static final List<Keuze> TERMIJNEN = List.of(new Keuze("30", "30 dagen"), new Keuze("90", "90 dagen"),
            new Keuze("365", "een jaar"));

    /** One key: does it still work, until when. */
    public record Rij(String sleutel, String naam, String gemaakt, String tot, boolean werkt, String stand) {

        static Rij of(Apisleutels.Apisleutel s, OffsetDateTime nu) {
            boolean over = s.verlooptOp().isBefore(nu);
            return new Rij(s.sleutel(), s.naam() + (s.programma() == null ? "" : " (" + s.programma() + ")"),
                    Nederlands.moment(s.gemaaktOp()), Nederlands.moment(s.verlooptOp()),
                    s.ingetrokkenOp() == null && !over,
                    s.ingetrokkenOp() != null ? "Ingetrokken" : over ? "Verlopen" : "Werkt");
        }
    }

    @Override
    public String titel() {
        return "Sleutels voor programma's";
    }
}

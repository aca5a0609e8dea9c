package nl.vliegwiel.leren.gesprek;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * People read the figures of one publication together.
 *
 * @param publicatie key of that publication; it never changes
 * @param cijfers    codes of the figures in the order in which they are read
 */
public record Duidingsgesprek(long id, String sleutel, String naam, LocalDate datum, String publicatie,
        List<String> cijfers, @Nullable OffsetDateTime afgerondOp, Deelnemers deelnemers) {

    public String url() {
        return GesprekController.URL + "/" + sleutel;
    }

    /** Duidingsgesprek van 20 april 2026: as who speaks beside a figure. */
    String namens() {
        return "Duidingsgesprek van " + Nederlands.datum(datum);
    }

    /** The figure after this one; empty after the last. */
    Optional<String> volgende(String code) {
        int at = cijfers.indexOf(code);
        return at < 0 || at == cijfers.size() - 1 ? Optional.empty() : Optional.of(cijfers.get(at + 1));
    }

    /** Gesprek op 20 april 2026 met 4 leerlingen en 3 ouders. */
    public String zin() {
        String who = deelnemers.zin();
        return "Gesprek op " + Nederlands.datum(datum) + (who.isEmpty() ? "." : " met " + who + ".");
    }
}

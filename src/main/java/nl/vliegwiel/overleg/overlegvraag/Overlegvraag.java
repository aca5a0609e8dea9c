package nl.vliegwiel.overleg.overlegvraag;

import java.time.LocalDate;
import java.time.LocalTime;

import nl.vliegwiel.web.Nederlands;

/**
 * The question about one pupil of this mentor, who knows the name from the register.
 *
 * @param afgerond it was spoken of already
 * @param metNaam consent holds, so the question may name the pupil
 */
public record Overlegvraag(String sleutel, String naam, String klas, LocalDate op, LocalTime tijd, boolean afgerond,
        String vraag, boolean metNaam, long casusId, long jeugdigeId) {

    public String url() {
        return "/overlegvragen/" + sleutel;
    }

    public String wanneer() {
        return Nederlands.weekdag(op) + ", " + Nederlands.uur(tijd);
    }
}

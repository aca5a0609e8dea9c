package nl.vliegwiel.ervaring.verhaal;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * One story, without names from the moment that it was proposed.
 *
 * @param school    empty for who does not work there
 * @param indicator the figure that it stands beside; empty mostly
 * @param eigen     did the reader propose these words
 */
public record Verhaal(long id, String sleutel, String school, String rol, String thema, String gevoel, String invloed,
        String mag, LocalDate maand, String titel, String tekst, String indicator, @Nullable LocalDate voorgesteldOp,
        boolean eigen, @Nullable LocalDate vrijgegevenOp, int versie) {

    public String url() {
        return VerhaalController.URL + "/" + sleutel;
    }

    /** Leerling, mei 2026, Duinwaard. */
    public String wie() {
        return Verhaalvragen.naam("rol", rol) + ", " + Nederlands.maand(YearMonth.from(maand))
                + (school.isEmpty() ? "" : ", " + school);
    }

    public String naam(String vraag) {
        return Verhaalvragen.naam(vraag, switch (vraag) {
            case "thema" -> thema;
            case "gevoel" -> gevoel;
            case "invloed" -> invloed;
            case "mag" -> mag;
            default -> rol;
        });
    }
}

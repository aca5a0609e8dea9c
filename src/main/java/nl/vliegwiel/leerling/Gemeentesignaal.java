package nl.vliegwiel.leerling;

import java.time.LocalDate;

/**
 * Something that a gemeente must do, such as a delivery that is late. It names nobody.
 *
 * @see Schoolsignaal
 */
public record Gemeentesignaal(long gemeenteId, String titel, String waarom, LocalDate op, String adres,
        String sleutel) {
}

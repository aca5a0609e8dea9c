package nl.vliegwiel.leerling;

import java.time.LocalDate;

/**
 * Something that a school must know and do: a threshold of absence, a delivery that is late. It names nobody.
 *
 * @param op until when
 * @param adres the page where it is seen
 * @param sleutel the same thing has the same key, so that the school hears it once
 */
public record Schoolsignaal(long schoolId, String titel, String waarom, LocalDate op, String adres, String sleutel) {
}

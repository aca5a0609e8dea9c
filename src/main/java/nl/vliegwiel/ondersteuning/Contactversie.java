package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a contact said before somebody changed it.
 *
 * @param doorNaam who wrote these words
 * @param tot when other words took their place
 */
public record Contactversie(LocalDate op, String met, String notitie, @Nullable String doorNaam, OffsetDateTime tot) {
}

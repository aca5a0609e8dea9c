package nl.vliegwiel.businesscase.voorbeeld;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** A young person who does not exist, in the prices of one year; {@code verzonnenDoor} is who said so. */
public record Voorbeeldcasus(long id, String sleutel, String naam, int leeftijd, String vraag, int prijspeil,
        OffsetDateTime gemaaktOp, long verzonnenDoor, @Nullable OffsetDateTime geslotenOp) {
}

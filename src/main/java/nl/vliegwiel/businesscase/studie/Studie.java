package nl.vliegwiel.businesscase.studie;

import java.time.OffsetDateTime;

/** One question about costs and gains; its answers are its versions. */
public record Studie(long id, String sleutel, String naam, OffsetDateTime gemaaktOp, long gemaaktDoor) {
}

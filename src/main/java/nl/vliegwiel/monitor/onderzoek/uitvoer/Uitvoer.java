package nl.vliegwiel.monitor.onderzoek.uitvoer;

import java.time.OffsetDateTime;

/** Something that a researcher wants to publish. aanwezig: false once the project was destroyed. */
public record Uitvoer(long id, String sleutel, long onderzoekId, String titel, String bestandsnaam, boolean aanwezig,
        String sha256, OffsetDateTime ingediendOp, long ingediendDoor) {
}

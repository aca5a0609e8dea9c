package nl.vliegwiel.monitor.onderzoek.bestand;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** One version of the file of a project, and what was found about it; the file itself stands apart. */
public record Onderzoeksbestand(long id, String sleutel, long onderzoekId, int nummer, LocalDate peildag,
        OffsetDateTime gemaaktOp, long gemaaktDoor, @Nullable OffsetDateTime klaarOp,
        @Nullable OffsetDateTime misluktOp,
        String reden, String verslag, @Nullable String sha256, @Nullable Long omvang,
        @Nullable OffsetDateTime vrijgegevenOp, @Nullable Long vrijgegevenDoor) {

    private static final JsonMapper JSON = new JsonMapper();

    public boolean bezig() {
        return klaarOp == null && misluktOp == null;
    }

    public boolean vrijgegeven() {
        return vrijgegevenOp != null;
    }

    /** Null until it is ready. */
    public @Nullable Bestandscijfers cijfers() {
        return klaarOp == null ? null : JSON.readValue(verslag, Bestandscijfers.class);
    }
}

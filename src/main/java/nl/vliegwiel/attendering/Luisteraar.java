package nl.vliegwiel.attendering;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** A program that wants to be called. soorten: codes of news, with spaces between. */
record Luisteraar(String sleutel, String naam, String adres, String soorten, OffsetDateTime gemaaktOp,
        @Nullable OffsetDateTime ingetrokkenOp) {
}

package nl.vliegwiel.businesscase.rekenen.uitkomst;

import org.jspecify.annotations.Nullable;

/** With which factor an effect, or all benefits together, must be multiplied for a balance of 0; null when no factor does that. */
public record Omslagpunt(String code, String naam, @Nullable Double factor) {
}

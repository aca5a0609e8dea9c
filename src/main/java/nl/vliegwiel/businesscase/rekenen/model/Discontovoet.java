package nl.vliegwiel.businesscase.rekenen.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A discount rate by its name, such as NL-2021, as a fraction per year in real terms, from which date it holds and who set it. */
public record Discontovoet(String code, double voet, @Nullable LocalDate geldigVan, @Nullable String bron) {
}

package nl.vliegwiel.leren.leerpunt;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One short thing that others may learn from.
 *
 * @param school   where it comes from; null when that does not matter
 * @param uitkomst what the netwerkgroep made of it; empty as long as it was not discussed
 * @param eigen    did the reader write it
 */
public record Leerpunt(long id, String sleutel, Soort soort, String tekst, @Nullable String school, String uitkomst,
        @Nullable LocalDate besprokenOp, String rol, OffsetDateTime op, boolean eigen) {

    /** What it is for. */
    public enum Soort {
        KNELPUNT("Voor de netwerkgroep", "Wat loopt vast, of wat zien jullie steeds vaker?"), PRAKTIJK(
                "Goede praktijk", "Wat werkt bij jullie, en wat is ervoor nodig?"), INTERVISIE("Intervisie",
                        "Wat namen jullie mee uit de intervisie?");

        private final String naam;
        private final String vraag;

        Soort(String naam, String vraag) {
            this.naam = naam;
            this.vraag = vraag;
        }

        public String naam() {
            return naam;
        }

        public String vraag() {
            return vraag;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Soort> of(String code) {
            return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
        }

        /** Intervision is for who works with pupils, and who leads it. */
        static List<Soort> voor(String rol) {
            return Arrays.stream(values())
                    .filter(s -> s != INTERVISIE || !List.of("beleid", "bestuurder", "onderzoeker").contains(rol))
                    .toList();
        }
    }
}

package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.toedeling.Partijsoort;

/**
 * The gains of each party as a fixed version of a business case found them, rounded to cents once when they were taken over.
 *
 * @param titel name of the business case and
 * @param versie its version, for who wants to read where the gains come from
 * @param beginjaar the year to which all amounts are brought back
 * @param horizon years that count, the first one included
 * @param rente percent a year by which later years weigh less
 */
public record Baten(String titel, int versie, LocalDate vastgesteldOp, int beginjaar, int horizon, BigDecimal rente,
        List<Baat> baten) {

    public Baten {
        baten = List.copyOf(baten);
    }

    /**
     * One party of the business case.
     *
     * @param soort the kind of parties here that it stands for; null: it does not take part in the funding
     * @param partij code of the one party here that it stands for; null: the whole kind together, or nobody
     * @param cent present value of its gains, below zero a loss
     */
    public record Baat(String naam, @Nullable Partijsoort soort, @Nullable String partij, long cent) {
    }

    /** Gains per code of a party, of those that the business case knows one by one. */
    public Map<String, Long> perPartij() {
        return baten.stream().filter(b -> b.partij() != null)
                .collect(Collectors.toMap(b -> String.valueOf(b.partij()), Baat::cent, Long::sum));
    }
}

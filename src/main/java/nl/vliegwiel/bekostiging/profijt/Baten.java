package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.businesscase.Batenbron;
import nl.vliegwiel.web.Nederlands;

/**
 * The gains of each party as a fixed version of a business case found them, rounded to cents once when they were taken over.
 *
 * @param titel name of the business case and
 * @param versie its version, for who wants to read where the gains come from
 * @param herkomst where a stored result gave them; null: typed by hand, nothing vouches for them
 * @param beginjaar the year to which all amounts are brought back
 * @param horizon years that count, the first one included
 * @param rente percent a year by which later years weigh less
 */
public record Baten(String titel, int versie, LocalDate vastgesteldOp, int beginjaar, int horizon, BigDecimal rente,
        List<Baat> baten, @Nullable Herkomst herkomst) {

    public Baten {
        baten = List.copyOf(baten);
    }

    /**
     * The stored result that the gains were read from.
     *
     * @param hash SHA-256 of its model
     * @param prijspeil year in whose prices the gains are
     */
    public record Herkomst(String alternatief, String hash, int prijspeil) {
    }

    /** Taken over as stored, each party as the kind that it is here. */
    public static Baten van(Batenbron bron) {
        var baten = bron.partijen().stream()
                .map(p -> new Baat(p.naam(), Partijsoort.herkend(p.code(), p.naam()).orElse(null), null,
                        p.euro().setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact()))
                .toList();
        return new Baten(bron.studie(), bron.versie(), bron.vastgesteldOp(), bron.basisjaar(), bron.horizon(),
                bron.rente(), baten, new Herkomst(bron.alternatief(), bron.hash(), bron.prijspeil()));
    }

    /** Where they come from, in full, wherever they are shown. */
    public String stempel() {
        var zin = titel + ", versie " + versie + ", vastgesteld op " + Nederlands.datum(vastgesteldOp)
                + ". Contante waarde over " + horizon + " jaar, discontovoet "
                + Nederlands.getal(rente.doubleValue(), 2) + "%";
        return herkomst == null
                ? "Zelf ingevuld, niet overgenomen. Genoemde bron: " + zin + "."
                : "Overgenomen uit " + zin + ", prijspeil " + herkomst.prijspeil() + ", teruggerekend naar " + beginjaar
                        + ". Alternatief: " + herkomst.alternatief() + ". Vingerafdruk "
                        + herkomst.hash().substring(0, 12) + ".";
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

package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Restmethode;
import nl.vliegwiel.bekostiging.toedeling.Verdeelsleutel;
import nl.vliegwiel.bekostiging.toedeling.Winst;
import nl.vliegwiel.businesscase.Batenbron;
import nl.vliegwiel.web.Nederlands;

/**
 * The gains of each party as a fixed version of a business case found them, rounded to cents once when they were taken over.
 *
 * @param titel name of the business case and
 * @param versie its version, for who wants to read where the gains come from
 * @param herkomst where a stored result gave them; null: typed by hand, nothing vouches for them
 * @param beginjaar the year to which all amounts are brought back
 * @param horizon years that count, the first one included; of a study its own horizon
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
     * @param prijs from the prices of the study to those of the funding
     * @param scholen schools that the study counts with, and leerlingen their pupils; null: the study does not say
     * @param jaren years of the study, from its first one on
     * @param binnenSoort by what the gain of a kind goes over its parties, where the study knows them only together; null: not at all
     */
    public record Herkomst(String alternatief, String hash, Prijsomrekening prijs, @Nullable Integer scholen,
            @Nullable Integer leerlingen, List<Studiejaar> jaren, @Nullable Verdeelsleutel binnenSoort) {

        public Herkomst {
            jaren = List.copyOf(jaren);
        }

        /** Costs of the team in a year in which it is full-grown, in prices of the funding. */
        public long teamCentPerJaar() {
            return prijs.omgerekend(jaren.stream().mapToLong(Studiejaar::teamCent).max().orElse(0));
        }

        public long teamjaren() {
            return jaren.stream().filter(j -> j.teamCent() > 0).count();
        }
    }

    /** What a euro of one year of the study weighs at its first, and what the team costs then in cents. */
    public record Studiejaar(BigDecimal factor, long teamCent) {
    }

    /**
     * One party of the business case; all amounts are present values in its own prices.
     *
     * @param soort the kind of parties here that it stands for; null: it does not take part in the funding
     * @param partij code of the one party here that it stands for; null: the whole kind together, or nobody
     * @param cent what it gains, below zero a loss
     * @param overdrachtCent what it receives of transfers in the study, below zero what it gives; null: none
     * @param anderCent what it pays beside the team, such as the light help that starts because of it; null: nothing
     */
    public record Baat(String naam, @Nullable Partijsoort soort, @Nullable String partij, long cent,
            @Nullable Long overdrachtCent, @Nullable Long anderCent) {

        public long overdracht() {
            return overdrachtCent == null ? 0 : overdrachtCent;
        }

        public long ander() {
            return anderCent == null ? 0 : anderCent;
        }

        /** What it wins before it pays for the team. */
        public long winst() {
            return cent + overdracht() - ander();
        }
    }

    /** Taken over as stored, for a funding without parties of its own yet; a kind goes over its parties by pupils. */
    public static Baten van(Batenbron bron, int prijsjaar) {
        return van(bron, prijsjaar, List.of(), Verdeelsleutel.WOON);
    }

    /** Taken over as stored; a party that is called as one here is that one, else it is the kind that its name says. */
    public static Baten van(Batenbron bron, int prijsjaar, List<Partij> partijen,
            @Nullable Verdeelsleutel binnenSoort) {
        var over = Restmethode
                .nulsom(bron.partijen().stream().map(p -> p.overdracht().movePointRight(2)).toList());
        var baten = new ArrayList<Baat>();
        for (int i = 0; i < bron.partijen().size(); i++) {
            var p = bron.partijen().get(i);
            var een = partijen.stream().filter(q -> same(p, q)).findFirst();
            baten.add(new Baat(p.naam(),
                    een.map(Partij::soort).or(() -> Partijsoort.herkend(p.code(), p.naam())).orElse(null),
                    een.map(Partij::code).orElse(null), cents(p.euro()), over.get(i), cents(p.andereKosten())));
        }
        return new Baten(bron.studie(), bron.versie(), bron.vastgesteldOp(), bron.basisjaar(), bron.horizon(),
                bron.rente(), baten,
                new Herkomst(bron.alternatief(), bron.hash(), Prijsomrekening.van(bron.prijspeil(), prijsjaar),
                        bron.scholen(), bron.leerlingen(),
                        bron.jaren().stream().map(j -> new Studiejaar(j.factor(), cents(j.teamkosten()))).toList(),
                        binnenSoort));
    }

    private static boolean same(Batenbron.Partijbaat p, Partij q) {
        var naam = q.naam().toLowerCase(Locale.ROOT);
        return p.code().equalsIgnoreCase(q.code()) || p.naam().strip().toLowerCase(Locale.ROOT).equals(naam)
                || p.naam().strip().toLowerCase(Locale.ROOT).equals("gemeente " + naam);
    }

    private static long cents(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact();
    }

    /** How many years of the funding stand beside these gains. */
    public int aantalJaren() {
        return herkomst == null ? horizon : herkomst.jaren().size();
    }

    /** What a euro that is paid in this year weighs: the first is 0. A year without the team in the study weighs nothing. */
    public BigDecimal gewicht(int jaar) {
        if (herkomst == null)
            return BigDecimal.ONE.divide(BigDecimal.ONE.add(rente.movePointLeft(2)).pow(jaar), MathContext.DECIMAL128);
        var j = herkomst.jaren().get(jaar);
        return j.teamCent() > 0 ? j.factor() : BigDecimal.ZERO;
    }

    /** What each kind and each party here wins by it, in prices of the funding. */
    public Winst winst(List<Partij> partijen) {
        return Winstverdeling.van(this, partijen);
    }

    /** An amount of the business case in prices of the funding. */
    public long omgerekend(long cent) {
        return herkomst == null ? cent : herkomst.prijs().omgerekend(cent);
    }

    /** Where they come from, in full, wherever they are shown. */
    public String stempel() {
        var zin = titel + ", versie " + versie + ", vastgesteld op " + Nederlands.datum(vastgesteldOp)
                + ". Contante waarde over " + horizon + " jaar, discontovoet "
                + Nederlands.getal(rente.doubleValue(), 2) + "%";
        return herkomst == null
                ? "Zelf ingevuld, niet overgenomen. Genoemde bron: " + zin + "."
                : "Overgenomen uit " + zin + ", prijspeil " + herkomst.prijs().van() + ", teruggerekend naar "
                        + beginjaar + ". Alternatief: " + herkomst.alternatief() + ". Vingerafdruk "
                        + herkomst.hash().substring(0, 12) + ".";
    }
}

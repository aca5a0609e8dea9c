package nl.vliegwiel.businesscase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;

/**
 * One alternative of a fixed version with what each party gains by it: what other modules may know of a business case.
 *
 * @param sleutel names the version and the alternative, for an address or a form
 * @param slotsom the verdict in one sentence, and the balance with its 5 to 95 percent interval
 * @param hash SHA-256 of the model that the stored result belongs to
 * @param basisjaar year to which all amounts are brought back
 * @param rente discount rate in percent a year
 * @param scholen schools with a team once all are there, and leerlingen their pupils; null: the study does not say
 * @param jaren the years of the study, from year 0 to the horizon
 * @param kans part of the draws in which the gains are higher than the costs
 */
public record Batenbron(String sleutel, String studie, int versie, LocalDate vastgesteldOp, String alternatief,
        String slotsom, String hash, int basisjaar, int prijspeil, int horizon, BigDecimal rente,
        List<Partijbaat> partijen, @Nullable Integer scholen,
        @Nullable Integer leerlingen, List<Studiejaar> jaren, double kans) {

    public Batenbron {
        partijen = List.copyOf(partijen);
        jaren = List.copyOf(jaren);
    }

    /** What a version is called: its own key, its study and number, and the day it was fixed. */
    public record Kop(String sleutel, String studie, int versie, LocalDate vastgesteldOp, String hash) {
    }

    /**
     * One year of the study.
     *
     * @param factor what a euro of this year weighs at year 0
     * @param teamkosten euros that the team costs on top of the null alternative; help that starts because of it not included
     */
    public record Studiejaar(BigDecimal factor, BigDecimal teamkosten) {
    }

    /**
     * Present values in euros for one party, at the means.
     *
     * @param euro what it gains; below zero a loss
     * @param overdracht what it receives of transfers in the study; below zero what it gives; all parties together zero
     * @param andereKosten what it pays beside the team: the light help that starts because the team finds more
     */
    public record Partijbaat(String code, String naam, BigDecimal euro, BigDecimal overdracht,
            BigDecimal andereKosten) {
    }

    /** The result of one alternative of a fixed version, as stored; the model says what its lines of costs are. */
    public static Batenbron van(Kop kop, Model model, Doorrekening uit, Uitslag u) {
        var punten = uit.uitgangspunten();
        var o = u.onzekerheid();
        var alternatief = model.alternatieven().stream().filter(a -> a.code().equals(u.code())).findFirst()
                .orElseThrow();
        var kosten = new Batenkosten(alternatief, u);
        var r = alternatief.reikwijdte();
        return new Batenbron(kop.sleutel() + "." + u.code(), kop.studie(), kop.versie(), kop.vastgesteldOp(), u.naam(),
                u.slotsom().zin() + " Saldo " + Bedragen.saldo(o.gemiddelde()) + ", in 9 van de 10 berekeningen "
                        + Bedragen.tussen(o.p05(), o.p95()) + ".",
                kop.hash(), punten.basisjaar(), punten.prijsjaar(), punten.horizon(),
                BigDecimal.valueOf(punten.discontovoet().voet()).movePointRight(2),
                u.partijen().stream()
                        .map(p -> new Partijbaat(p.code(), p.naam(), BigDecimal.valueOf(p.baten()),
                                BigDecimal.valueOf(p.overdrachten()), BigDecimal.valueOf(kosten.anders(p.code()))))
                        .toList(),
                r == null ? null : Integer.valueOf(r.scholen()), r == null ? null : Integer.valueOf(r.leerlingen()),
                IntStream.rangeClosed(0, punten.horizon()).mapToObj(t -> new Studiejaar(
                        BigDecimal.valueOf(punten.discontofactor(punten.discontovoet().voet(), t)),
                        BigDecimal.valueOf(kosten.team(t)))).toList(),
                o.kansPositief());
    }
}

package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.stuk.Stuk;

/**
 * A plan as the young person, or a parent as long as the law lets parents read, sees it.
 *
 * @param ouder the reader is a parent
 * @param woorden goal → the last words that the young person or a parent wrote with an own rating
 * @param evaluatieOp day on which it is looked at again; null: not agreed yet
 * @param gekeken who looked lately, the newest first
 * @param delen what may be shared, in words for this reader
 * @param besluit what the team decided last, in the sentence that was written for the young person; null: nothing yet
 * @param acties what was agreed in a meeting and is not done yet
 * @param stukken files that this reader may open, the newest first
 * @param vragen own requests to correct, the newest first
 */
public record MijnPlan(Casuskop kop, boolean ouder, List<Doel> doelen, Map<Long, String> woorden,
        List<Kracht> krachten, List<Mens> mensen, @Nullable LocalDate evaluatieOp, List<Gekeken> gekeken,
        List<Toestemmingsstand.Stand> delen, @Nullable Besluit besluit, List<Taak> acties,
        List<Stuk> stukken, List<Correctieverzoek> vragen) {

    /** A sentence of a meeting of the team. */
    public record Besluit(LocalDate dag, String tekst) {
    }

    /** Somebody of the team. */
    public record Mens(String naam, String rol, boolean eerste) {
    }

    /** One person on one day. */
    public record Gekeken(LocalDate dag, String naam, String rol) {
    }

    public String url() {
        return "/mijn-plan/" + kop.sleutel();
    }

    public List<Kracht> sterk() {
        return krachten.stream().filter(k -> !k.netwerk()).toList();
    }

    public List<Kracht> netwerk() {
        return krachten.stream().filter(Kracht::netwerk).toList();
    }

    /** Whom to ask; empty when nobody is first responsible. */
    public String aanspreekpunt() {
        return mensen.stream().filter(Mens::eerste).map(m -> m.naam().split(" ", 2)[0]).findFirst().orElse("");
    }

    /** Noor, or the school. */
    public String wie() {
        return aanspreekpunt().isEmpty() ? "de school" : aanspreekpunt();
    }
}

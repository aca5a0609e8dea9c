package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;

/**
 * A plan as the young person, or a parent as long as the law lets parents read, sees it.
 *
 * @param ouder the reader is a parent
 * @param evaluatieOp day on which it is looked at again; null: not agreed yet
 * @param gekeken who looked lately, the newest first
 * @param delen what may be shared, in words for this reader
 */
public record MijnPlan(Casuskop kop, boolean ouder, List<Doel> doelen, List<Kracht> krachten, List<Mens> mensen,
        @Nullable LocalDate evaluatieOp, List<Gekeken> gekeken, List<Toestemmingsstand.Stand> delen) {

    /** Somebody of the team. */
    public record Mens(String naam, String rol, boolean eerste) {
    }

    /** One person on one day. */
    public record Gekeken(LocalDate dag, String naam, String rol) {
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
}

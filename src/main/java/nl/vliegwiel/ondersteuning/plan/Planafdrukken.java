package nl.vliegwiel.ondersteuning.plan;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Nederlands;

/** Reads a plan as the sheet that the young person takes along. */
@Component
class Planafdrukken {
    private final Plannen plannen;
    private final Doelen doelen;
    private final Krachten krachten;
    private final Betrokkenen betrokkenen;
    private final Rollen rollen;
    private final Clock clock;

    Planafdrukken(Plannen plannen, Doelen doelen, Krachten krachten, Betrokkenen betrokkenen, Rollen rollen,
            Clock clock) {
        this.plannen = plannen;
        this.doelen = doelen;
        this.krachten = krachten;
        this.betrokkenen = betrokkenen;
        this.rollen = rollen;
        this.clock = clock;
    }

    PlanafdrukPage page(Casuskop kop) {
        long id = kop.casusId();
        return new PlanafdrukPage(kop, doelen.list(id), krachten.list(id),
                betrokkenen.list(id).stream()
                        .map(b -> new PlanafdrukPage.Mens(b.naam(), rollen.naam(b.rol()), b.eersteVerantwoordelijke()))
                        .toList(),
                plannen.evaluatie(id).map(Taak::op).orElse(null), Nederlands.moment(OffsetDateTime.now(clock)));
    }
}

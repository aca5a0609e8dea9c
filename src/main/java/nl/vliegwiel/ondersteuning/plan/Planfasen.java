package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.web.Geweigerd;

/** What the plan does to the phase of the casus: the first goal makes it plan, the first help makes it ondersteuning. */
@Component
class Planfasen {
    /** After this many weeks the plan is looked at again, unless somebody chose another day. */
    static final int EVALUATIE_WEKEN = 8;

    private final Casussen casussen;
    private final Gebeurtenissen gebeurtenissen;
    private final Taken taken;
    private final Plannen plannen;

    Planfasen(Casussen casussen, Gebeurtenissen gebeurtenissen, Taken taken, Plannen plannen) {
        this.casussen = casussen;
        this.gebeurtenissen = gebeurtenissen;
        this.taken = taken;
        this.plannen = plannen;
    }

    void gepland(Casuskop kop) {
        var oud = casussen.get(kop.casusId());
        changed(oud, oud.gepland(kop.vandaag()), "Plan begonnen");
        if (plannen.evaluatie(kop.casusId()).isEmpty())
            planEvaluatie(kop);
    }

    void ondersteund(Casuskop kop, LocalDate op) {
        var oud = casussen.get(kop.casusId());
        changed(oud, oud.ondersteund(op), "Ondersteuning begonnen");
    }

    LocalDate planEvaluatie(Casuskop kop) {
        var dag = kop.vandaag().plusWeeks(EVALUATIE_WEKEN);
        taken.add(PlanController.evaluatietaak(kop.casusId(), kop.roepnaam(), dag));
        return dag;
    }

    private void changed(Casus oud, Casus nieuw, String titel) {
        if (nieuw.equals(oud))
            return;
        if (!casussen.save(nieuw))
            throw new Geweigerd("Een collega paste deze casus net aan. Probeer het opnieuw.");
        gebeurtenissen.add(oud.id(), "fase", titel, "");
    }
}

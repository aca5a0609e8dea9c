package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taken;

/** What the plan does to the phase of the casus: the first goal makes it plan, the first help makes it ondersteuning. */
@Component
class Planfasen {
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
        changed(kop.casusId(), c -> c.gepland(kop.vandaag()), "Plan begonnen");
        if (plannen.evaluatie(kop.casusId()).isEmpty())
            planEvaluatie(kop);
    }

    void ondersteund(Casuskop kop, LocalDate op) {
        changed(kop.casusId(), c -> c.ondersteund(op), "Ondersteuning begonnen");
    }

    /** The day on which the plan is looked at again, unless somebody chooses another one. */
    LocalDate planEvaluatie(Casuskop kop) {
        var dag = kop.vandaag().plusWeeks(kop.werkwijze().omDeWeken());
        taken.add(PlanController.evaluatietaak(kop.casusId(), kop.roepnaam(), dag));
        return dag;
    }

    /** A phase that began keeps its first day, so who comes second looks again and finds it done. */
    private void changed(long casus, UnaryOperator<Casus> stap, String titel) {
        if (casussen.changed(casus, stap))
            gebeurtenissen.add(casus, "fase", titel, "");
    }
}

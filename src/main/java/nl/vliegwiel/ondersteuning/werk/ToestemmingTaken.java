package nl.vliegwiel.ondersteuning.werk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toestemming.ToestemmingGegeven;

/** Ends the tasks that asked for consent as soon as the last one said yes. */
@Component
class ToestemmingTaken {
    private final Taken taken;

    ToestemmingTaken(Taken taken) {
        this.taken = taken;
    }

    @EventListener
    void given(ToestemmingGegeven e) {
        taken.klaarVoorDoel(e.casusId(), e.doel());
    }
}

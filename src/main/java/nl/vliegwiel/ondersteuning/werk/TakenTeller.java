package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.web.Menuteller;

/** The number beside Mijn werk: what has to be done today. */
@Component
class TakenTeller implements Menuteller {
    private final Taken taken;
    private final Clock clock;

    TakenTeller(Taken taken, Clock clock) {
        this.taken = taken;
        this.clock = clock;
    }

    @Override
    public String url() {
        return "/mijn-werk";
    }

    @Override
    @Transactional(readOnly = true)
    public int aantal() {
        return taken.count(LocalDate.now(clock));
    }
}

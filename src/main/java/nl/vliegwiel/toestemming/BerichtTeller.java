package nl.vliegwiel.toestemming;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.web.Menuteller;

/** The number beside Berichten. */
@Component
class BerichtTeller implements Menuteller {
    private final Berichten berichten;

    BerichtTeller(Berichten berichten) {
        this.berichten = berichten;
    }

    @Override
    public String url() {
        return "/berichten";
    }

    @Override
    @Transactional(readOnly = true)
    public int aantal() {
        return berichten.wachtend().berichten();
    }
}

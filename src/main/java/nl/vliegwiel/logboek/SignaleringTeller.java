package nl.vliegwiel.logboek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.web.Menuteller;

/** The number beside Opvallend: what nobody judged yet. */
@Component
class SignaleringTeller implements Menuteller {
    private final Signaleringen signaleringen;

    SignaleringTeller(Signaleringen signaleringen) {
        this.signaleringen = signaleringen;
    }

    @Override
    public String url() {
        return "/opvallend";
    }

    @Override
    @Transactional(readOnly = true)
    public int aantal() {
        return signaleringen.waiting();
    }
}

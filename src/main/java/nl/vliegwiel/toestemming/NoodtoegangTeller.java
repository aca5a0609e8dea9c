package nl.vliegwiel.toestemming;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.vliegwiel.web.Menuteller;

/** The number beside Noodtoegang: what others took and this reader judges. */
@Component
class NoodtoegangTeller implements Menuteller {
    private final Berichten berichten;

    NoodtoegangTeller(Berichten berichten) {
        this.berichten = berichten;
    }

    @Override
    public String url() {
        return "/noodtoegang";
    }

    @Override
    @Transactional(readOnly = true)
    public int aantal() {
        return berichten.wachtend().teBeoordelen();
    }
}

package nl.vliegwiel.monitor;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** How complete and how timely the schools deliver. */
@RestController
@Onderdeel("monitor")
class KwaliteitController {

    private final Meetscholen meetscholen;
    private final Peilingen peilingen;

    KwaliteitController(Meetscholen meetscholen, Peilingen peilingen) {
        this.meetscholen = meetscholen;
        this.peilingen = peilingen;
    }

    @GetMapping("/kwaliteit")
    @Transactional(readOnly = true)
    public Page show() {
        var latest = peilingen.latest().stream().max(java.util.Comparator.comparing(p -> p.peildag()));
        if (latest.isEmpty()) {
            return new NogNietsPage(peilingen.running().isPresent(), false);
        }
        int month = Blikken.month(latest.get());
        return KwaliteitPage.of(latest.get(), meetscholen.alle(),
                peilingen.quality(latest.get().id(), month - KwaliteitPage.MAANDEN, month), month);
    }
}

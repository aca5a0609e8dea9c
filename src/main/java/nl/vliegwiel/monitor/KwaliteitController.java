package nl.vliegwiel.monitor;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Page;

/** How complete and how timely the schools deliver. */
@RestController
@Onderdeel("monitor")
class KwaliteitController {

    private final Meetscholen meetscholen;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Indicatoren indicatoren;
    private final Rollen rollen;

    KwaliteitController(Meetscholen meetscholen, Peilingen peilingen, Uitkomsten uitkomsten, Indicatoren indicatoren,
            Rollen rollen) {
        this.meetscholen = meetscholen;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.indicatoren = indicatoren;
        this.rollen = rollen;
    }

    @GetMapping("/kwaliteit")
    @Transactional(readOnly = true)
    public Page show() {
        var latest = peilingen.latest().stream().max(java.util.Comparator.comparing(p -> p.peildag()));
        if (latest.isEmpty()) {
            return new NogNietsPage(peilingen.running().isPresent(), false);
        }
        int month = Blikken.month(latest.get());
        var figures = peilingen.latest(PeilingRun.PUBLICATIE)
                .map(p -> Cijferkwaliteit.of(indicatoren.alle(), p,
                        uitkomsten.volledig(p.id(), Blikken.month(p), Math.floorDiv(Blikken.month(p) - 7, 12))))
                .orElse(java.util.List.of());
        return KwaliteitPage.of(latest.get(), meetscholen.alle(),
                peilingen.quality(latest.get().id(), month - KwaliteitPage.MAANDEN, month), month,
                figures, rollen.magInzien(Lezer.nu().rol(), "levering"));
    }
}

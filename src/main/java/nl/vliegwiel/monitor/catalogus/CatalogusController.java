package nl.vliegwiel.monitor.catalogus;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** The reference manual of all figures. */
@RestController
@Onderdeel("monitor")
class CatalogusController {

    private final Indicatoren indicatoren;
    private final Definitiekeuring keuring;

    CatalogusController(Indicatoren indicatoren, Definitiekeuring keuring) {
        this.indicatoren = indicatoren;
        this.keuring = keuring;
    }

    @GetMapping("/catalogus")
    @Transactional(readOnly = true)
    public Page show() {
        return CatalogusPage.of(indicatoren, keuring.fouten());
    }
}

package nl.vliegwiel.monitor.catalogus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Bestemming;
import nl.vliegwiel.web.Bestemmingsbron;
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

    /** Each figure is found by its name in the search field of the bar. */
    @Configuration(proxyBeanMethods = false)
    static class Zoekveld {
        @Bean
        Bestemmingsbron cijferbestemmingen(Indicatoren indicatoren) {
            return () -> indicatoren.alle().stream().map(i -> new Bestemming(i.naam(), "/monitor/" + i.code(),
                    "cijfer", "monitor", false, i.tekst("kort"))).toList();
        }
    }

    @GetMapping("/catalogus")
    @Transactional(readOnly = true)
    public Page show() {
        return CatalogusPage.of(indicatoren, keuring.fouten());
    }
}

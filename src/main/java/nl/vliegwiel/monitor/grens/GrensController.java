package nl.vliegwiel.monitor.grens;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** The limits of the reader: at which value of a figure to be told. */
@RestController
@Onderdeel("maandbericht")
@RequestMapping("/monitor/grenzen")
class GrensController {

    private static final int MOST = 50;

    private final Grenzen grenzen;
    private final Indicatoren indicatoren;
    private final Meldingen meldingen;

    GrensController(Grenzen grenzen, Indicatoren indicatoren, Meldingen meldingen) {
        this.grenzen = grenzen;
        this.indicatoren = indicatoren;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "") String cijfer) {
        return page(cijfer, "boven", "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "") String kant, @RequestParam(defaultValue = "") String waarde) {
        var fouten = new Fouten();
        var indicator = choices().stream().filter(i -> i.code().equals(cijfer)).findFirst();
        var number = Invoer.getal(waarde);
        if (indicator.isEmpty()) {
            fouten.meld("cijfer", "Kies een cijfer");
        }
        if (!List.of("boven", "onder").contains(kant)) {
            fouten.meld("kant", "Kies boven of onder");
        }
        if (number.isEmpty()) {
            fouten.meld("waarde", "Schrijf een getal van 0 of meer, zoals 7,5");
        }
        if (fouten.isLeeg() && grenzen.eigen().size() >= MOST) {
            fouten.meld("cijfer", "Je hebt al 50 grenzen. Haal er eerst een weg");
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(cijfer, kant, waarde, fouten));
        }
        grenzen.save(cijfer, kant, number.getAsDouble() / indicator.orElseThrow().eenheid().factor());
        meldingen.meld("Vastgelegd. Bij elke publicatie kijken we of het cijfer over je grens is.");
        return Page.seeOther("/monitor/grenzen");
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        grenzen.delete(sleutel);
        meldingen.meld("De grens is weg.");
        return Page.seeOther("/monitor/grenzen");
    }

    private GrenzenPage page(String cijfer, String kant, String waarde, Fouten fouten) {
        return GrenzenPage.of(grenzen.eigen(), choices(), cijfer, kant, waarde, fouten);
    }

    /** Figures of which the pilot schools have a value of their own. */
    private List<Indicator> choices() {
        return indicatoren.alle().stream().filter(i -> i.heeftBron() && !i.verdeeld() && !i.perGemeente()
                && i.uitsplitsingen().stream().anyMatch(u -> u.dimensies().equals(List.of("groep")))).toList();
    }
}

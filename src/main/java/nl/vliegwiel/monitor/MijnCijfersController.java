package nl.vliegwiel.monitor;

import java.util.List;

import org.springframework.http.HttpStatus;
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
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The figures that a reader chose, in the own order, of any selection. */
@RestController
@Onderdeel("maandbericht")
@RequestMapping(MijnCijfersController.URL)
class MijnCijfersController {

    static final String URL = "/monitor/mijn-cijfers";

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Tegelkeuzes keuzes;

    MijnCijfersController(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren, Peilingen peilingen,
            Tegelkeuzes keuzes) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.keuzes = keuzes;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> show(SelectieForm form) {
        return ResponseEntity.ok(page(form, Fouten.geen()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String cijfer) {
        if (choices().stream().noneMatch(i -> i.code().equals(cijfer))) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(
                    page(new SelectieForm(null, null, null, null), new Fouten().meld("cijfer", "Kies een cijfer")));
        }
        keuzes.add(cijfer);
        return Page.seeOther(URL);
    }

    @PostMapping("/{code}/naar-voren")
    @Transactional
    public ResponseEntity<Page> forward(@PathVariable String code) {
        keuzes.naarVoren(code);
        return Page.seeOther(URL);
    }

    @PostMapping("/{code}/einde")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String code) {
        keuzes.delete(code);
        return Page.seeOther(URL);
    }

    private Page page(SelectieForm form, Fouten fouten) {
        var blik = blikken.van(form);
        if (blik.isEmpty()) {
            return new NogNietsPage(peilingen.running().isPresent(), false);
        }
        var chosen = keuzes.eigen().stream().flatMap(c -> indicatoren.find(c).stream())
                .filter(i -> i.heeftBron() && !i.verdeeld()).toList();
        return MijnCijfersPage.of(blik.get(), chosen, reeksen.van(blik.get(), chosen), choices(), fouten);
    }

    /** What can stand in an own overview: all that has a source and is one figure. */
    private List<Indicator> choices() {
        return indicatoren.alle().stream().filter(i -> i.heeftBron() && !i.verdeeld()).toList();
    }
}

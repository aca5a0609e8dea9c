package nl.vliegwiel.businesscase.aanname;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.beeld.Uitkomstbeeld;
import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Wat;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The assumptions of a version: read, changed with a reason, tried out, and computed anew. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/aannames")
class AannamesController {
    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Versies versies;
    private final Modelwijzigingen wijzigingen;
    private final Clock clock;

    AannamesController(Studiekoppen koppen, Berekening berekening, Versies versies, Modelwijzigingen wijzigingen,
            Clock clock) {
        this.koppen = koppen;
        this.berekening = berekening;
        this.versies = versies;
        this.wijzigingen = wijzigingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer) {
        return page(koppen.find(studie, nummer), Map.of(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var form = new AannamesForm(kop.model(), velden);
        var botsing = form.botsing(wijzigingen.wie(kop, form.gebotst()), kop.versie().versie(),
                kop.url() + "/aannames");
        if (botsing != null)
            throw botsing;
        if (!form.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, velden, form.fouten()));
        if (!form.teBevestigen().isEmpty())
            return ResponseEntity.ok(new NavraagPage(kop, form.teBevestigen().stream()
                    .map(v -> new NavraagPage.Rij(v.oud().naam(), v.was(), v.wordt())).toList(), hidden(velden)));
        if (!form.veranderingen().isEmpty()) {
            int n = form.veranderingen().size();
            wijzigingen.keep(kop, form.model(), form.veranderingen().stream()
                    .map(v -> new Wat(v.oud().code(), v.oud().naam(), v.was(), v.wordt(), form.reden())).toList(),
                    "Opnieuw gerekend met " + n + (n == 1 ? " veranderde aanname" : " veranderde aannames"));
        }
        return Page.seeOther(kop.url() + "/aannames");
    }

    /** The way back from the question whether it is right: what was typed stays. */
    @PostMapping("/terug")
    @Transactional(readOnly = true)
    public Page back(@PathVariable String studie, @PathVariable int nummer, @RequestParam Map<String, String> velden) {
        return page(koppen.find(studie, nummer), velden, Fouten.geen());
    }

    /** Computes what was typed and keeps nothing of it. */
    @PostMapping("/proef")
    @Transactional(readOnly = true)
    public ResponseEntity<Object> tryOut(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var kop = koppen.find(studie, nummer);
        var form = new AannamesForm(kop.model(), with(velden));
        if (!form.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().header("HX-Retarget", "#inhoud")
                    .header("HX-Reselect", "#inhoud").header("HX-Reswap", "outerHTML")
                    .body(page(kop, velden, form.fouten()));
        var part = part(kop, form.model());
        if (htmx != null)
            return ResponseEntity.ok(part);
        var gewoon = page(kop, velden, Fouten.geen());
        return ResponseEntity.ok(new AannamesPage(kop, gewoon.rijen(), gewoon.reden(), gewoon.fouten(), part,
                gewoon.wijzigingen(), gewoon.ditJaar()));
    }

    private UitkomstPart part(Studiekop kop, Model model) {
        try {
            return new UitkomstPart(kop, beeld(model, Rekenaar.reken(model)), List.of());
        } catch (Afkeuring e) {
            return new UitkomstPart(kop, null, berekening.fouten(model));
        }
    }

    private Uitkomstbeeld beeld(Model model, Doorrekening d) {
        return Uitkomstbeeld.of(model, d, d.uitslagen().getFirst(), LocalDate.now(clock).getYear());
    }

    private AannamesPage page(Studiekop kop, Map<String, String> velden, Fouten fouten) {
        var d = berekening.uitkomst(kop.versie());
        return AannamesPage.of(kop, d == null ? null : beeld(kop.model(), d),
                d == null ? berekening.fouten(kop.model()) : List.of(), velden, fouten,
                versies.changes(kop.versie().id()), LocalDate.now(clock).getYear());
    }

    /** Trying out needs no reason. */
    private static Map<String, String> with(Map<String, String> velden) {
        var alles = new TreeMap<>(velden);
        alles.put(AannamesForm.REDEN, "proef");
        return alles;
    }

    private static Map<String, String> hidden(Map<String, String> velden) {
        var alles = new TreeMap<>(velden);
        alles.remove("_csrf");
        return alles;
    }
}

package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The door for a referrer with a personal link: is there a yes, refer, and hear what became of it. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@RequestMapping("/verwijzen/{token}")
class DeurController {
    static final int REACTIE_SCHOOLDAGEN = 3;
    static final Period BEWAREN = Period.ofYears(1);
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Deur deur;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final Clock clock;

    DeurController(Deur deur, Inzendingen inzendingen, Logboek logboek, Clock clock) {
        this.deur = deur;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> begin(@PathVariable String token) {
        return deur.find(token, Deur.LINK).map(h -> ok(new DeurPage(url(token), h.naam(), h.verlooptOp())))
                .orElseGet(DeurController::gone);
    }

    @GetMapping("/nieuw")
    @Transactional
    public ResponseEntity<Page> form(@PathVariable String token) {
        if (deur.find(token, Deur.LINK).isEmpty())
            return gone();
        return ok(page(token, DeurForm.leeg(""), Fouten.geen()));
    }

    /** The numbers of the teams, to print; nothing is recorded. */
    @GetMapping("/kaart")
    @Transactional
    public ResponseEntity<Page> card(@PathVariable String token) {
        if (deur.find(token, Deur.LINK).isEmpty())
            return gone();
        var perSchool = deur.teams().stream()
                .collect(Collectors.groupingBy(Deur.Teamlid::school, LinkedHashMap::new, Collectors.toList()));
        return ok(new KaartPage(url(token), perSchool.entrySet().stream()
                .map(e -> new KaartPage.School(e.getKey(), e.getValue().stream().limit(3).toList())).toList()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> refer(@PathVariable String token, DeurForm form) {
        if (deur.find(token, Deur.LINK).isEmpty())
            return gone();
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(page(token, form, fouten));
        var voor = "vandaag".equals(form.spoed()) ? vandaag : schooldagen.after(vandaag, REACTIE_SCHOOLDAGEN);
        var ontvangst = deur.refer(token, Deur.LINK, Invoer.tekst(form.school()), form.velden(vandaag), voor,
                vandaag.plus(BEWAREN));
        if (ontvangst.uitkomst().equals("te_vaak"))
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).body(page(token, form, fouten.meld("vraag",
                    "U verwees dit uur al 30 keer. Wacht even, of bel het team.")));
        if (!ontvangst.goed())
            return ResponseEntity.unprocessableContent()
                    .body(page(token, form,
                            fouten.meld("school", "Deze school heeft nog geen team. Kies een andere.")));
        logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, "inverwijzing", null, null, null, null, "verwijzing",
                false));
        return Page.seeOther(url(token) + "/verwijzingen?nieuw=" + ontvangst.kenmerk());
    }

    @GetMapping("/verwijzingen")
    @Transactional
    public ResponseEntity<Page> list(@PathVariable String token, @RequestParam(defaultValue = "") String nieuw,
            @RequestParam(defaultValue = "") String terug) {
        var houder = deur.find(token, Deur.LINK);
        if (houder.isEmpty())
            return gone();
        var eigen = deur.list(token, Deur.LINK);
        return ok(new EigenverwijzingenPage(url(token), houder.get().naam(), eigen,
                deur.questions(token, Deur.LINK),
                eigen.stream().map(Deur.Eigen::kenmerk).filter(nieuw::equals).findFirst().orElse(null),
                melding(terug), LocalDate.now(clock)));
    }

    private static @Nullable String melding(String terug) {
        return switch (terug) {
            case "gevraagd" -> "Uw vraag is bij het team. Het antwoord komt hier te staan.";
            case "ja" -> "De verwijzing is teruggetrokken. Het team ziet dat.";
            case "nee" -> "Terugtrekken kan niet meer: het team sprak het gezin al. Bel het team.";
            default -> null;
        };
    }

    @PostMapping("/verwijzingen/{kenmerk}/herroeping")
    @Transactional
    public ResponseEntity<Page> revoke(@PathVariable String token, @PathVariable String kenmerk) {
        if (deur.find(token, Deur.LINK).isEmpty())
            return gone();
        boolean gelukt = deur.revoke(token, Deur.LINK, kenmerk);
        if (gelukt)
            logboek.write(new Regel(Regel.Gebeurtenis.WIJZIGEN, "inverwijzing", null, null, null, null, "verwijzing",
                    false));
        return Page.seeOther(url(token) + "/verwijzingen?terug=" + (gelukt ? "ja" : "nee"));
    }

    private Page page(String token, DeurForm form, Fouten fouten) {
        var scholen = deur.teams().stream().map(t -> new Keuze(t.schoolSleutel(), t.school())).distinct().toList();
        return new DeurFormPage(url(token), form, scholen, fouten, inzendingen.key());
    }

    static String url(String token) {
        return "/verwijzen/" + token;
    }

    static ResponseEntity<Page> ok(Page page) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(page);
    }

    static ResponseEntity<Page> gone() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new GeenLinkPage());
    }
}

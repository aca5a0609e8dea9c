package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import nl.vliegwiel.web.Page;

/** A question of a referrer about an own referral, by the same personal link. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@RequestMapping("/verwijzen/{token}/verwijzingen/{kenmerk}/vraag")
class DeurvraagController {
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Deur deur;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final Clock clock;

    DeurvraagController(Deur deur, Inzendingen inzendingen, Logboek logboek, Clock clock) {
        this.deur = deur;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> form(@PathVariable String token, @PathVariable String kenmerk) {
        return own(token, kenmerk).map(v -> DeurController.ok(page(token, v, "", Fouten.geen())))
                .orElseGet(DeurController::gone);
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> ask(@PathVariable String token, @PathVariable String kenmerk,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var v = own(token, kenmerk);
        if (v.isEmpty())
            return DeurController.gone();
        var fout = Verwijzervraag.fault(Invoer.tekst(tekst), "Schrijf wat u wilt weten");
        if (fout != null)
            return refused(page(token, v.get(), tekst, new Fouten().meld("tekst", fout)));
        var velden = new HashMap<String, Object>();
        velden.put("tekst", Invoer.tekst(tekst));
        if (inzending != null && inzending.matches("[0-9a-f]{32}"))
            velden.put("inzending", inzending);
        var uitkomst = deur.ask(token, Deur.LINK, kenmerk, velden,
                schooldagen.after(LocalDate.now(clock), DeurController.REACTIE_SCHOOLDAGEN));
        if (!uitkomst.equals("goed"))
            return refused(page(token, v.get(), tekst, new Fouten().meld("tekst", reason(uitkomst))));
        logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, "verwijzervraag", null, null, null, null, "verwijzing",
                false));
        return Page.seeOther(DeurController.url(token) + "/verwijzingen?terug=gevraagd");
    }

    private static String reason(String uitkomst) {
        return switch (uitkomst) {
            case "stil" -> "Het gezin wil geen terugkoppeling. Het team kan u hier niet antwoorden.";
            case "wacht" -> "Het team heeft uw vorige vraag nog niet beantwoord. Stel één vraag tegelijk.";
            default -> "Bij deze verwijzing kunt u niets meer vragen. Bel het team.";
        };
    }

    private Optional<Deur.Eigen> own(String token, String kenmerk) {
        return deur.list(token, Deur.LINK).stream().filter(v -> v.kenmerk().equals(kenmerk)).findFirst();
    }

    private DeurvraagPage page(String token, Deur.Eigen v, String tekst, Fouten fouten) {
        return new DeurvraagPage(DeurController.url(token), v.kenmerk(), v.school(),
                deur.teams().stream().filter(t -> t.school().equals(v.school()) && !t.telefoon().isEmpty()).limit(3)
                        .toList(),
                tekst, fouten, inzendingen.key());
    }

    private static ResponseEntity<Page> refused(Page page) {
        return ResponseEntity.unprocessableContent().header(HttpHeaders.CACHE_CONTROL, "no-store").body(page);
    }
}

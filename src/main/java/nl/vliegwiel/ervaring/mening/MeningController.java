package nl.vliegwiel.ervaring.mening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

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

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijsten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Page;

/** Answering by a link, one question on a page. It writes no line in the log: a line has an hour, and an answer has none. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@RequestMapping("/mening/{token}")
class MeningController {

    private final Meningen meningen;
    private final Vragenlijsten vragenlijsten;
    private final Inzendingen inzendingen;
    private final Clock clock;

    MeningController(Meningen meningen, Vragenlijsten vragenlijsten, Inzendingen inzendingen, Clock clock) {
        this.meningen = meningen;
        this.vragenlijsten = vragenlijsten;
        this.inzendingen = inzendingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> begin(@PathVariable String token) {
        return meningen.find(token, LocalDate.now(clock))
                .map(g -> page(HttpStatus.OK,
                        new MeningBeginPage(url(token), list(g), g.school(), inzendingen.key())))
                .orElseGet(MeningController::gone);
    }

    /** doe: begin, volgende, vorige, stoppen, verder or bewaar. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> step(@PathVariable String token, @RequestParam Map<String, String> velden) {
        var asked = meningen.find(token, LocalDate.now(clock));
        if (asked.isEmpty())
            return gone();
        var filled = Invulling.of(list(asked.get()), velden, inzendingen.key());
        String school = asked.get().school();
        return switch (velden.getOrDefault("doe", "")) {
            case "volgende" -> next(token, school, filled);
            case "vorige" -> show(token, school, filled.naar(filled.hier() - 1));
            case "stoppen" -> page(HttpStatus.OK, new MeningPage(url(token), school, filled, true, Fouten.geen()));
            case "bewaar" -> keep(token, filled);
            default -> show(token, school, filled);
        };
    }

    private static ResponseEntity<Page> next(String token, String school, Invulling filled) {
        if (!filled.klaar() && filled.antwoord().isEmpty())
            return page(HttpStatus.UNPROCESSABLE_CONTENT, new MeningPage(url(token), school, filled, false,
                    new Fouten().meld("antwoord", filled.lijst().doelgroep().u()
                            ? "Kies een antwoord. Weet u het niet? Kies dan het onderste."
                            : "Kies een antwoord. Weet je het niet? Kies dan het onderste.")));
        return show(token, school, filled.naar(filled.hier() + 1));
    }

    private ResponseEntity<Page> keep(String token, Invulling filled) {
        if (filled.gegeven().isEmpty())
            return Page.seeOther(url(token) + "/klaar?bewaard=nee");
        return switch (meningen.keep(token, filled.sleutel(), filled.punten(), LocalDate.now(clock))) {
            case "goed" -> Page.seeOther(url(token) + "/klaar?bewaard=ja");
            case "vol" -> page(HttpStatus.CONFLICT, MeningKlaarPage.vol());
            default -> gone();
        };
    }

    /** The same for every token: it says nothing about whether one exists. */
    @GetMapping("/klaar")
    public ResponseEntity<Page> done(@RequestParam(defaultValue = "nee") String bewaard) {
        return page(HttpStatus.OK,
                "ja".equals(bewaard) ? MeningKlaarPage.bewaard() : MeningKlaarPage.nietBewaard());
    }

    private Vragenlijst list(Meningen.Gevraagd asked) {
        return vragenlijsten.van(asked.lijst(), asked.versie());
    }

    private static String url(String token) {
        return "/mening/" + token;
    }

    private static ResponseEntity<Page> show(String token, String school, Invulling filled) {
        return page(HttpStatus.OK, new MeningPage(url(token), school, filled, false, Fouten.geen()));
    }

    private static ResponseEntity<Page> gone() {
        return page(HttpStatus.NOT_FOUND, MeningKlaarPage.dicht());
    }

    private static ResponseEntity<Page> page(HttpStatus status, Page page) {
        return ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store").body(page);
    }
}

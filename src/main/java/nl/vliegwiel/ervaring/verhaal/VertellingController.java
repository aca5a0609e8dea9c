package nl.vliegwiel.ervaring.verhaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

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

import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** Telling a story by a link, and taking it away by its code. It writes no line in the log: a line has an hour, and a story has a month. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@RequestMapping("/vertel")
class VertellingController {

    private static final int CODE = 12;

    private final Vertelpunten vertelpunten;
    private final RandomGenerator random;
    private final Clock clock;
    private final Voornamen voornamen = Voornamen.load();

    VertellingController(Vertelpunten vertelpunten, RandomGenerator random, Clock clock) {
        this.vertelpunten = vertelpunten;
        this.random = random;
        this.clock = clock;
    }

    @GetMapping("/weg")
    public ResponseEntity<Page> leave() {
        return page(HttpStatus.OK, new VertellingIngetrokkenPage("", Fouten.geen()));
    }

    @PostMapping("/weg")
    @Transactional
    public ResponseEntity<Page> takeBack(@RequestParam(defaultValue = "") String code) {
        String typed = Invoer.regel(code);
        return vertelpunten.teruggenomen(typed)
                ? page(HttpStatus.OK, VertellingKlaarPage.weg())
                : page(HttpStatus.UNPROCESSABLE_CONTENT, new VertellingIngetrokkenPage(typed, new Fouten().meld("code",
                        "Deze code hoort bij geen verhaal. Kijk of elk teken klopt, ook hoofdletters")));
    }

    @GetMapping("/{token}")
    @Transactional(readOnly = true)
    public ResponseEntity<Page> form(@PathVariable String token) {
        return vertelpunten.school(token)
                .map(s -> page(HttpStatus.OK, new VertellingPage(url(token), s,
                        VertellingForm.leeg(Sleutel.made(random, CODE)), false, "", Fouten.geen())))
                .orElseGet(VertellingController::gone);
    }

    /** doe: bekijk, verander or verstuur. */
    @PostMapping("/{token}")
    @Transactional
    public ResponseEntity<Page> step(@PathVariable String token, VertellingForm form,
            @RequestParam(defaultValue = "") String doe) {
        var school = vertelpunten.school(token);
        if (school.isEmpty())
            return gone();
        if (doe.equals("verander"))
            return page(HttpStatus.OK, new VertellingPage(url(token), school.get(), form, false, "", Fouten.geen()));
        var fouten = form.check();
        if (!fouten.isLeeg() || !form.veld("code").matches("[\\w-]{16}"))
            return page(HttpStatus.UNPROCESSABLE_CONTENT, new VertellingPage(url(token), school.get(),
                    fouten.isLeeg() ? VertellingForm.leeg(Sleutel.made(random, CODE)) : form, false, "", fouten));
        return doe.equals("verstuur")
                ? send(token, form)
                : page(HttpStatus.OK, new VertellingPage(url(token), school.get(), form, true,
                        voornamen.find(form.veld("titel") + " " + form.veld("tekst"), List.of()).orElse(""), fouten));
    }

    private ResponseEntity<Page> send(String token, VertellingForm form) {
        var month = LocalDate.now(clock).withDayOfMonth(1);
        String code = form.veld("code");
        return switch (vertelpunten.tell(token, code, form.velden(), month,
                Bewaartermijn.of("verhaal").tot(month))) {
            case "goed" -> page(HttpStatus.OK, VertellingKlaarPage.verstuurd(code));
            case "vol" -> page(HttpStatus.CONFLICT, VertellingKlaarPage.vol());
            default -> gone();
        };
    }

    private static String url(String token) {
        return "/vertel/" + token;
    }

    private static ResponseEntity<Page> gone() {
        return page(HttpStatus.NOT_FOUND, VertellingKlaarPage.dicht());
    }

    private static ResponseEntity<Page> page(HttpStatus status, Page page) {
        return ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store").body(page);
    }
}

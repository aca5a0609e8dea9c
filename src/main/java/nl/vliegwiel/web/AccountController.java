package nl.vliegwiel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Aanmelding;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;

/** The reader's own account. */
@RestController
@Onderdeel("account")
class AccountController {
    private final JdbcClient db;
    private final Rollen rollen;
    private final Aanmelding aanmelding;
    private final ObjectProvider<Menuteller> tellers;
    private final Vertalingen vertalingen;

    AccountController(JdbcClient db, Rollen rollen, Aanmelding aanmelding,
            ObjectProvider<Menuteller> tellers, Vertalingen vertalingen) {
        this.db = db;
        this.rollen = rollen;
        this.aanmelding = aanmelding;
        this.tellers = tellers;
        this.vertalingen = vertalingen;
    }

    @GetMapping("/account")
    Page show() {
        var ik = Lezer.nu();
        return new AccountPage(ik.naam(), ik.rol(),
                ik.rollen().stream().map(r -> new Keuze(r, rollen.naam(r))).toList(),
                tellers.stream().filter(t -> t.url().equals("/berichten")).mapToInt(Menuteller::aantal).sum());
    }

    @PostMapping("/account/rol")
    ResponseEntity<Page> choose(@RequestParam(defaultValue = "") String rol, HttpServletRequest request) {
        if (!aanmelding.choose(request, rol))
            throw new Geweigerd("Deze rol heb je vandaag niet. Kies een andere.");
        return to("/");
    }

    @PostMapping("/account/sneltoetsen")
    @Transactional
    public ResponseEntity<Page> shortcuts(@RequestParam(defaultValue = "") String aan) {
        db.sql("update toegang.account set sneltoetsen = ? where id = ?")
                .params("ja".equals(aan), Lezer.nu().accountId()).update();
        return to("/account");
    }

    /** For Mijn plan only; the choice stays on the page where it was made. */
    @PostMapping("/account/taal")
    @Transactional
    public ResponseEntity<Page> language(@RequestParam(defaultValue = "") String taal, HttpServletRequest request) {
        if (!Vertaling.bestaat(taal))
            throw new Geweigerd("Deze taal is er niet. Kies een andere.");
        vertalingen.chosen(taal);
        return Page.back(request);
    }

    /** Also for who only looks. */
    @PostMapping("/uitloggen")
    @Onderdeel(value = "account", inzien = true)
    ResponseEntity<Page> signOut(HttpServletRequest request, HttpServletResponse response) {
        aanmelding.end(request, response);
        // a shared computer: whatever the browser kept of us goes, also what a later version might keep
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return to("/inloggen?uit");
    }

    private static ResponseEntity<Page> to(String url) {
        return Page.seeOther(url);
    }
}

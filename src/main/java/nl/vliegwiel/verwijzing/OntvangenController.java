package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
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
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One referral out: the team follows it and can take it back, the receiver answers. */
@RestController
@Onderdeel("verwijzing")
@RequestMapping("/verwijzingen/uit/{sleutel}")
class OntvangenController {
    private final Uitverwijzingen verwijzingen;
    private final Inverwijzingen taken;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    OntvangenController(Uitverwijzingen verwijzingen, Inverwijzingen taken, Meldingen meldingen, Logboek logboek,
            Clock clock) {
        this.verwijzingen = verwijzingen;
        this.taken = taken;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** The team: anybody who is no receiver; the database has refused everybody else. */
    private static boolean team() {
        return !Lezer.nu().scholen().isEmpty();
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var u = verwijzingen.get(sleutel);
        if (team())
            taken.tasksDone(url(u));
        else
            verwijzingen.seen(u);
        log(Regel.Gebeurtenis.INZIEN, u);
        return page(u, Fouten.geen(), "", "", "vandaag");
    }

    @PostMapping("/aanneming")
    @Transactional
    public ResponseEntity<Page> accept(@PathVariable String sleutel, @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var u = received(sleutel);
        if (Invoer.tekst(antwoord).length() > 500)
            return refused(u, "antwoord", "Maak het korter: één of twee zinnen", "", antwoord, "vandaag");
        firstOf(u, versie, "Aannemen", u::mayBeAccepted);
        return saved(u, verwijzingen.accepted(u, Invoer.tekst(antwoord)), "Aangenomen", "De verwijzing is aangenomen");
    }

    @PostMapping("/weigering")
    @Transactional
    public ResponseEntity<Page> refuse(@PathVariable String sleutel, @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var u = received(sleutel);
        if (!Redenen.bevat(Redenen.WEIGEREN, reden))
            return refused(u, "reden", "Kies waarom dit niet past", reden, antwoord, "vandaag");
        if (Invoer.tekst(antwoord).length() > 500)
            return refused(u, "antwoord", "Maak het korter: één of twee zinnen", reden, antwoord, "vandaag");
        firstOf(u, versie, "Niet aannemen", u::mayBeRefused);
        return saved(u, verwijzingen.refused(u, reden, Invoer.tekst(antwoord)), "Niet aangenomen",
                "De verwijzing is niet aangenomen");
    }

    @PostMapping("/begin")
    @Transactional
    public ResponseEntity<Page> begin(@PathVariable String sleutel, @RequestParam(defaultValue = "") String op,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var u = received(sleutel);
        var fouten = new Fouten();
        var dag = Invoer.datumTotVandaag(op, LocalDate.now(clock), "op", fouten);
        if (dag != null && dag.isBefore(Nederlands.dagVan(u.verzondenOp())))
            fouten.meld("op", "Kies een dag na de verwijzing");
        if (dag == null || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(u, fouten, "", "", op));
        firstOf(u, versie, "Begonnen op " + Nederlands.datum(dag), () -> u.mayBegin(dag, LocalDate.now(clock)));
        return saved(u, verwijzingen.begun(u, dag), "De hulp is begonnen", "De hulp is begonnen");
    }

    @PostMapping("/afronding")
    @Transactional
    public ResponseEntity<Page> finish(@PathVariable String sleutel, @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var u = received(sleutel);
        if (Invoer.tekst(antwoord).length() > 500)
            return refused(u, "antwoord", "Maak het korter: één of twee zinnen", "", antwoord, "vandaag");
        firstOf(u, versie, "Klaar", u::mayBeDone);
        return saved(u, verwijzingen.done(u, Invoer.tekst(antwoord)), "Klaar",
                "De hulp is klaar. Is lichtere hulp nodig?");
    }

    @PostMapping("/herroeping")
    @Transactional
    public ResponseEntity<Page> revoke(@PathVariable String sleutel,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var u = verwijzingen.get(sleutel);
        if (!team())
            throw new NietGevonden();
        firstOf(u, versie, "Terugtrekken", u::mayBeRevoked);
        first(u, "Terugtrekken", verwijzingen.revoked(u));
        taken.tasksDone(url(u));
        log(Regel.Gebeurtenis.WIJZIGEN, u);
        meldingen.meld("Teruggetrokken. " + u.ontvangerNaam() + " leest dit niet meer.");
        return Page.seeOther(url(u));
    }

    private Uitverwijzing received(String sleutel) {
        var u = verwijzingen.get(sleutel);
        if (team())
            throw new NietGevonden();
        return u;
    }

    private ResponseEntity<Page> saved(Uitverwijzing u, boolean saved, String melding, String taak) {
        first(u, melding, saved);
        taken.tasksDone(url(u));
        verwijzingen.taskForSender(u, taak, LocalDate.now(clock));
        log(Regel.Gebeurtenis.WIJZIGEN, u);
        meldingen.meld("Vastgelegd: " + Nederlands.kleineLetter(melding) + ". Het team ziet dit.");
        return Page.seeOther(url(u));
    }

    /** The rule of this step; when somebody was here after the form was opened, both versions beside each other. */
    private static void firstOf(Uitverwijzing u, @Nullable Integer versie, String stap, Runnable rule) {
        if (versie == null || versie == u.versie())
            rule.run();
        else
            throw conflict(u, stap, Verwijzingstap.kan(rule));
    }

    /** Two people within the same second; or the consent ended just now, and then it is not there any more. */
    private void first(Uitverwijzing u, String stap, boolean saved) {
        if (!saved)
            throw conflict(verwijzingen.get(u.sleutel()), stap, false);
    }

    private static IntussenGewijzigd conflict(Uitverwijzing nu, String stap, boolean kan) {
        return new IntussenGewijzigd(null, kan ? (long) nu.versie() : null, url(nu))
                .stand("De verwijzing", nu.stand().naam(), stap).lang("antwoord", "Antwoord", nu.antwoord());
    }

    private ResponseEntity<Page> refused(Uitverwijzing u, String veld, String zin, String reden, String antwoord,
            String op) {
        return ResponseEntity.unprocessableContent()
                .body(page(u, Fouten.geen().meld(veld, zin), reden, antwoord, op));
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Uitverwijzing u) {
        logboek.write(new Regel(gebeurtenis, "uitverwijzing", u.id(), u.casusId(), null, u.schoolId(), "verwijzing",
                false));
    }

    private UitverwijzingPage page(Uitverwijzing u, Fouten fouten, String reden, String antwoord, String op) {
        return new UitverwijzingPage(u, team() ? null : verwijzingen.wie(u.sleutel()).orElseThrow(NietGevonden::new),
                LocalDate.now(clock), fouten, reden, antwoord, op);
    }

    private static String url(Uitverwijzing u) {
        return "/verwijzingen/uit/" + u.sleutel();
    }
}

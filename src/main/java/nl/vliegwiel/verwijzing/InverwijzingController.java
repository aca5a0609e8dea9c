package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.samenwerking.Teams;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** One referral to the team: take it up or not, the first talk, the casus, and done. */
@RestController
@Onderdeel("inverwijzing")
@RequestMapping("/verwijzingen/{sleutel:[0-9a-f]+}")
class InverwijzingController {
    private static final int TERUGKOPPELEN_SCHOOLDAGEN = 10;
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Inverwijzingen verwijzingen;
    private final Inverwijzingscasussen casussen;
    private final Verwijzervragen vragen;
    private final Teams teams;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    InverwijzingController(Inverwijzingen verwijzingen, Inverwijzingscasussen casussen,
            Verwijzervragen vragen, Teams teams, Meldingen meldingen, Logboek logboek, Clock clock) {
        this.verwijzingen = verwijzingen;
        this.casussen = casussen;
        this.vragen = vragen;
        this.teams = teams;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var v = verwijzingen.get(sleutel);
        log(Regel.Gebeurtenis.INZIEN, v);
        return page(v, InverwijzingForm.leeg(), Fouten.geen());
    }

    /** The team calls. When the family wants the referrer to hear, a task reminds of that. */
    @PostMapping("/aanneming")
    @Transactional
    public ResponseEntity<Page> accept(@PathVariable String sleutel,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var v = verwijzingen.get(sleutel);
        firstOf(v, versie, "Aannemen", v::mayBeAccepted);
        first(v, "Aannemen", verwijzingen.accepted(v));
        verwijzingen.tasksDone(url(v));
        var vandaag = LocalDate.now(clock);
        verwijzingen.task(v.schoolId(), "Het gezin bellen", "Verwezen door " + v.verwijzer(),
                v.reagerenVoor().isBefore(vandaag) ? vandaag : v.reagerenVoor(), url(v));
        return saved(v, "Aangenomen. Bel " + v.bereikWie() + " uiterlijk " + Nederlands.weekdag(v.reagerenVoor()));
    }

    @PostMapping("/weigering")
    @Transactional
    public ResponseEntity<Page> refuse(@PathVariable String sleutel, InverwijzingForm form,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var v = verwijzingen.get(sleutel);
        if (!Redenen.bevat(Redenen.WEIGEREN, Invoer.tekst(form.reden())))
            return ResponseEntity.unprocessableContent()
                    .body(page(v, form, Fouten.geen().meld("reden", "Kies waarom dit niet past")));
        firstOf(v, versie, "Niet aannemen", v::mayBeRefused);
        first(v, "Niet aannemen", verwijzingen.refused(v, Invoer.tekst(form.reden()), form.tekst()));
        verwijzingen.tasksDone(url(v));
        return saved(v, "Vastgelegd: niet aangenomen");
    }

    @PostMapping("/gesprek")
    @Transactional
    public ResponseEntity<Page> speak(@PathVariable String sleutel, InverwijzingForm form,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var v = verwijzingen.get(sleutel);
        var vandaag = LocalDate.now(clock);
        var fouten = new Fouten();
        var dag = Invoer.datumTotVandaag(form.op(), vandaag, "op", fouten);
        if (dag != null && dag.isBefore(Nederlands.dagVan(v.ontvangenOp())))
            fouten.meld("op", "Kies een dag na de verwijzing");
        if (dag == null || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(v, form, fouten));
        firstOf(v, versie, "Gesproken op " + Nederlands.datum(dag), () -> v.mayBeSpoken(dag, vandaag));
        first(v, "Gesproken op " + Nederlands.datum(dag), verwijzingen.spoken(v, dag));
        verwijzingen.tasksDone(url(v));
        if (v.terugkoppeling())
            verwijzingen.task(v.schoolId(), "Laat de verwijzer weten hoe het gaat",
                    v.verwijzer() + ", kenmerk " + v.kenmerk(), schooldagen.after(vandaag, TERUGKOPPELEN_SCHOOLDAGEN),
                    url(v));
        return saved(v, "Vastgelegd: gesproken " + Nederlands.geleden(dag, vandaag));
    }

    /** Opens a casus of the pupil, or joins the one that is open. */
    @PostMapping("/casus")
    @Transactional
    public ResponseEntity<Page> link(@PathVariable String sleutel, InverwijzingForm form,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var v = verwijzingen.get(sleutel);
        firstOf(v, versie, "Casus openen", v::mayBeLinked);
        var fouten = new Fouten();
        var wie = verwijzingen.candidates(v, LocalDate.now(clock)).stream()
                .filter(k -> String.valueOf(k.jeugdigeId()).equals(form.leerling())).findFirst();
        if (wie.isEmpty())
            fouten.meld("leerling", "Kies wie het is");
        var eerste = team(v).stream().filter(k -> k.waarde().equals(form.eerste())).findFirst();
        if (eerste.isEmpty())
            fouten.meld("eerste", "Kies iemand uit het team");
        if (wie.isEmpty() || eerste.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(v, form, fouten));
        var casus = casussen.opened(v, wie.get().jeugdigeId(), Long.parseLong(eerste.get().waarde()));
        first(v, "Casus openen", verwijzingen.linked(v, casus.casus().id(), casus.wasOpen()));
        return saved(v, casus.wasOpen()
                ? "De verwijzing hoort nu bij de casus die al open was"
                : "Casus " + casus.casus().nummer() + " is open. Vraag nu toestemming.");
    }

    @PostMapping("/bericht")
    @Transactional
    public ResponseEntity<Page> message(@PathVariable String sleutel, InverwijzingForm form,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var v = verwijzingen.get(sleutel);
        if (!v.terugkoppeling())
            throw new Geweigerd("Het gezin wil geen terugkoppeling. Een bericht aan de verwijzer kan niet.");
        if (form.tekst().isEmpty() || form.tekst().length() > 500)
            return ResponseEntity.unprocessableContent().body(page(v, form,
                    Fouten.geen().meld("bericht", "Schrijf één of twee zinnen")));
        firstOf(v, versie, "Bericht aan de verwijzer", () -> {
        });
        first(v, "Bericht aan de verwijzer", verwijzingen.messaged(v, form.tekst()));
        verwijzingen.tasksDone(url(v));
        return saved(v, "De verwijzer kan je bericht lezen");
    }

    @PostMapping("/afronding")
    @Transactional
    public ResponseEntity<Page> finish(@PathVariable String sleutel, InverwijzingForm form,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var v = verwijzingen.get(sleutel);
        firstOf(v, versie, "Klaar", v::mayBeDone);
        if (form.tekst().length() > 500)
            return ResponseEntity.unprocessableContent()
                    .body(page(v, form, Fouten.geen().meld("bericht", "Maak het korter: één of twee zinnen")));
        first(v, "Klaar", verwijzingen.done(v, form.tekst().isEmpty() ? v.bericht() : form.tekst()));
        verwijzingen.tasksDone(url(v));
        return saved(v, "De verwijzing is klaar");
    }

    /** The rule of this step; when a colleague was here after the form was opened, both versions beside each other. */
    private void firstOf(Inverwijzing v, @Nullable Integer versie, String stap, Runnable rule) {
        if (versie == null || versie == v.versie())
            rule.run();
        else
            throw conflict(v, stap, Verwijzingstap.kan(rule));
    }

    /** Two colleagues within the same second. */
    private void first(Inverwijzing v, String stap, boolean saved) {
        if (!saved)
            throw conflict(verwijzingen.get(v.sleutel()), stap, false);
    }

    private static IntussenGewijzigd conflict(Inverwijzing nu, String stap, boolean kan) {
        boolean accepted = nu.stand() == Inverwijzing.Stand.AANGENOMEN && nu.bericht().isEmpty();
        return new IntussenGewijzigd(accepted ? nu.aangenomenDoor() : null, kan ? (long) nu.versie() : null, url(nu))
                .stand("De verwijzing", nu.stand().naam(), stap)
                .lang("bericht", "Bericht aan de verwijzer", nu.bericht());
    }

    private ResponseEntity<Page> saved(Inverwijzing v, String zin) {
        log(Regel.Gebeurtenis.WIJZIGEN, v);
        meldingen.meld(zin);
        return Page.seeOther(url(v));
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Inverwijzing v) {
        logboek.write(new Regel(gebeurtenis, "inverwijzing", v.id(), v.casusId(), null, v.schoolId(), "verwijzing",
                false));
    }

    private static String url(Inverwijzing v) {
        return "/verwijzingen/" + v.sleutel();
    }

    private List<Keuze> team(Inverwijzing v) {
        return teams.leden(v.schoolId(), LocalDate.now(clock)).stream()
                .map(l -> new Keuze(String.valueOf(l.accountId()), l.naam() + ", " + l.functie())).distinct().toList();
    }

    private InverwijzingPage page(Inverwijzing v, InverwijzingForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        boolean oco = Lezer.nu().heeftRol("oco");
        return new InverwijzingPage(v, vandaag, vragen.list(v.id()),
                verwijzingen.casusSleutel(v.casusId()).map(s -> "/leerlingen/" + s).orElse(null),
                oco && v.open() ? verwijzingen.candidates(v, vandaag) : List.of(), oco ? team(v) : List.of(), oco, form,
                fouten);
    }
}

package nl.vliegwiel.leren.werkplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** One action: where it stands, what happened to it, and what the figure said then and now. */
@RestController
@Onderdeel("verbeteractie")
@RequestMapping(WerkplanController.URL + "/{sleutel}")
class VerbeteractieController {

    private static final int SHORTEST = 5;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_LESSON = 600;

    private final Verbeteracties acties;
    private final Uitvoerders uitvoerders;
    private final Terugblikken terugblikken;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    VerbeteractieController(Verbeteracties acties, Uitvoerders uitvoerders, Terugblikken terugblikken, Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.acties = acties;
        this.uitvoerders = uitvoerders;
        this.terugblikken = terugblikken;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var a = find(sleutel);
        return page(a, VerbeteractieForm.van(a), "", "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String sleutel, VerbeteractieForm form) {
        var a = find(sleutel);
        var today = LocalDate.now(clock);
        boolean sameDay = Invoer.datum(form.wanneer(), today).filter(a.wanneer()::equals).isPresent();
        // a date that is past may stay as it is while the words change
        var fouten = form.check(sameDay && a.wanneer().isBefore(today) ? a.wanneer() : today);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(a, form, "", "", fouten));
        }
        var next = a.gewijzigd(VerbeteractieForm.tekst(form.wat()),
                uitvoerders.find(VerbeteractieForm.tekst(form.wie())), form.dag(today),
                VerbeteractieForm.tekst(form.verwacht()));
        var changes = changes(a, next);
        if (changes.isEmpty()) {
            return Page.seeOther(a.url());
        }
        return saved(next, String.join(" ", changes), "Vastgelegd.");
    }

    private static List<String> changes(Verbeteractie was, Verbeteractie next) {
        var changes = new ArrayList<String>();
        if (!was.wat().equals(next.wat())) {
            changes.add("Was: " + was.wat() + ".");
        }
        if (!was.wie().equals(next.wie())) {
            changes.add("Wie: van " + was.wie() + " naar " + next.wie() + ".");
        }
        if (!was.wanneer().equals(next.wanneer())) {
            changes.add("Datum: van " + Nederlands.datum(was.wanneer()) + " naar " + Nederlands.datum(next.wanneer())
                    + ".");
        }
        if (!was.verwacht().equals(next.verwacht())) {
            changes.add("Andere verwachting.");
        }
        return changes;
    }

    @PostMapping("/begonnen")
    @Transactional
    public ResponseEntity<Page> begin(@PathVariable String sleutel) {
        return saved(find(sleutel).begonnen(LocalDate.now(clock)), "Begonnen.", "De actie loopt.");
    }

    @PostMapping("/klaar")
    @Transactional
    public ResponseEntity<Page> finish(@PathVariable String sleutel) {
        return saved(find(sleutel).klaar(LocalDate.now(clock)), "Klaar.",
                "De actie is klaar. Kijk later terug: wat zegt het cijfer dan?");
    }

    @PostMapping("/gestopt")
    @Transactional
    public ResponseEntity<Page> stop(@PathVariable String sleutel, @RequestParam(defaultValue = "") String reden) {
        var a = find(sleutel);
        String why = Invoer.tekst(reden);
        if (why.length() < SHORTEST || why.length() > LONGEST_REASON) {
            return refused(a, why, "", new Fouten().meld("reden", "Schrijf in 5 tot 300 tekens waarom je stopt"));
        }
        return saved(a.gestopt(LocalDate.now(clock), why), "Gestopt: " + why, "De actie is gestopt.");
    }

    @PostMapping("/heropend")
    @Transactional
    public ResponseEntity<Page> reopen(@PathVariable String sleutel) {
        return saved(find(sleutel).heropend(), "Weer open.", "De actie is weer open.");
    }

    /** Goes on in next year's plan, as an action of its own that knows where it comes from. */
    @PostMapping("/meegenomen")
    @Transactional
    public ResponseEntity<Page> take(@PathVariable String sleutel, @RequestParam(defaultValue = "") String datum) {
        var a = find(sleutel);
        var today = LocalDate.now(clock);
        var fouten = new Fouten();
        var day = Invoer.datumVanafVandaag(datum, today, "datum", fouten);
        if (day != null && Schooljaar.van(day).jaar() <= a.schooljaar()) {
            fouten.meld("datum", "Kies een datum in een later schooljaar dan " + new Schooljaar(a.schooljaar()).naam());
        }
        if (day == null || !fouten.isLeeg()) {
            return refused(a, "", Invoer.tekst(datum), fouten);
        }
        var year = Schooljaar.van(day);
        var closed = a.meegenomen(today, year);
        save(closed, "Meegenomen naar het werkplan van " + year.naam() + ".");
        long id = acties.goOn(closed, day, year.jaar());
        acties.stap(id, "Meegenomen uit het werkplan van " + new Schooljaar(a.schooljaar()).naam() + ".");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "verbeteractie", id));
        meldingen.meld("De actie staat nu in het werkplan van " + year.naam() + ".");
        return Page.seeOther(WerkplanController.URL + "?jaar=" + year.jaar());
    }

    @PostMapping("/terugblik")
    @Transactional
    public ResponseEntity<Page> lookBack(@PathVariable String sleutel,
            @RequestParam(defaultValue = "") String geleerd) {
        var a = find(sleutel);
        String lesson = Invoer.tekst(geleerd);
        if (lesson.length() < SHORTEST || lesson.length() > LONGEST_LESSON) {
            var fouten = new Fouten().meld("geleerd", "Schrijf in 5 tot 600 tekens wat je ervan leerde");
            return ResponseEntity.unprocessableContent()
                    .body(page(a.teruggekeken(LocalDate.now(clock), lesson), VerbeteractieForm.van(a), "", "",
                            fouten));
        }
        return saved(a.teruggekeken(LocalDate.now(clock), lesson), "Teruggekeken: " + lesson, "Vastgelegd.");
    }

    private ResponseEntity<Page> refused(Verbeteractie a, String reden, String datum, Fouten fouten) {
        return ResponseEntity.unprocessableContent().body(page(a, VerbeteractieForm.van(a), reden, datum, fouten));
    }

    private ResponseEntity<Page> saved(Verbeteractie next, String step, String message) {
        save(next, step);
        meldingen.meld(message);
        return Page.seeOther(next.url());
    }

    private void save(Verbeteractie next, String step) {
        if (!acties.save(next)) {
            throw new NietGevonden();
        }
        acties.stap(next.id(), step);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "verbeteractie", next.id()));
    }

    private Verbeteractie find(String sleutel) {
        return acties.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private VerbeteractiePage page(Verbeteractie a, VerbeteractieForm form, String reden, String datum,
            Fouten fouten) {
        boolean may = rollen.magBewerken(Lezer.nu().rol(), "verbeteractie") && a.magBijhouden(Lezer.nu());
        return VerbeteractiePage.of(a, terugblikken.van(a), acties.stappen(a.id()), LocalDate.now(clock), may, form,
                new VerbeteractiePage.Getypt(reden, datum, may ? uitvoerders.namen() : List.of()), fouten);
    }
}

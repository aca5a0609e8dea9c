package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

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
import nl.vliegwiel.logboek.Regel.Gebeurtenis;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** One task: done, undone, moved, waiting for somebody. */
@RestController
@Onderdeel("mijn-werk")
@RequestMapping("/taken/{sleutel}")
class TaakController {
    private final Taken taken;
    private final Werklijst werklijst;
    private final Leerlingkeuzes keuzes;
    private final SnelContacten contacten;
    private final Rollen rollen;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    TaakController(Taken taken, Werklijst werklijst, Leerlingkeuzes keuzes, SnelContacten contacten, Rollen rollen,
            Inzendingen inzendingen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.taken = taken;
        this.werklijst = werklijst;
        this.keuzes = keuzes;
        this.contacten = contacten;
        this.rollen = rollen;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var taak = taken.get(sleutel);
        log(Gebeurtenis.INZIEN, taak);
        return page(taak, "", "", Fouten.geen());
    }

    @PostMapping("/klaar")
    @Transactional
    public ResponseEntity<Page> done(@PathVariable String sleutel) {
        var taak = taken.get(sleutel);
        taak.mayBeTicked();
        if (taken.klaar(taak.id())) {
            log(Gebeurtenis.WIJZIGEN, taak);
            meldingen.meld("Klaar: " + taak.titel(), "/taken/" + sleutel + "/heropening");
        } else
            meldingen.meld("Deze taak was al klaar: " + taak.titel());
        return Page.seeOther("/mijn-werk");
    }

    /** Done, and the conversation that it was, in one press. */
    @PostMapping("/contact")
    @Transactional
    @Onderdeel("casus")
    public ResponseEntity<Page> doneWithContact(@PathVariable String sleutel, SnelContactForm ruw) {
        var taak = taken.get(sleutel);
        taak.mayBeTicked();
        var form = ruw.gelezen();
        var fouten = new Fouten();
        form.check(fouten);
        String casus = werklijst.get(sleutel).casusSleutel();
        var leerling = keuzes.find(casus == null ? "" : casus);
        if (!fouten.isLeeg() || leerling.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(taak, "", "", fouten));
        contacten.add(leerling.get(), form);
        if (taken.klaar(taak.id()))
            log(Gebeurtenis.WIJZIGEN, taak);
        return Page.seeOther("/mijn-werk");
    }

    @PostMapping("/heropening")
    @Transactional
    public ResponseEntity<Page> undone(@PathVariable String sleutel) {
        var taak = taken.get(sleutel);
        taak.mayBeReopened(OffsetDateTime.now(clock));
        taken.heropend(taak.id());
        log(Gebeurtenis.WIJZIGEN, taak);
        meldingen.meld("De taak staat er weer: " + taak.titel());
        return Page.seeOther("/mijn-werk");
    }

    @PostMapping("/verzetting")
    @Transactional
    public ResponseEntity<Page> move(@PathVariable String sleutel, @RequestParam(defaultValue = "") String op,
            @RequestParam(defaultValue = "") String reden, @RequestParam(defaultValue = "1") int _versie) {
        var vandaag = LocalDate.now(clock);
        var taak = taken.get(sleutel);
        var fouten = new Fouten();
        var dag = Invoer.datumVanafVandaag(op, vandaag, "op", fouten);
        String waarom = Invoer.tekst(reden);
        if (!taak.afTeVinken() && (waarom.isEmpty() || waarom.length() > 200))
            fouten.meld("reden", "Schrijf in één zin waarom het later wordt");
        if (dag == null || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(taak, op, "", fouten).met(reden));
        save(taak, waarom.isEmpty() ? taak.verzet(dag, vandaag) : taak.uitgesteld(dag, vandaag, waarom), _versie);
        meldingen.meld("Verzet naar " + Nederlands.dag(dag) + ": " + taak.titel());
        return Page.seeOther("/mijn-werk");
    }

    @PostMapping("/wachten")
    @Transactional
    public ResponseEntity<Page> wait(@PathVariable String sleutel, @RequestParam(defaultValue = "") String wachtOp,
            @RequestParam(defaultValue = "1") int _versie) {
        var taak = taken.get(sleutel);
        String wie = Invoer.tekst(wachtOp);
        boolean verder = taak.wachtOp() != null && wie.isEmpty();
        if (wie.isEmpty() && !verder || wie.length() > 80)
            return ResponseEntity.unprocessableContent().body(page(taak, "", wachtOp,
                    new Fouten().meld("wachtOp", "Schrijf kort op wie je wacht, bijvoorbeeld: de mentor")));
        save(taak, taak.wachtend(verder ? null : wie, LocalDate.now(clock)), _versie);
        meldingen.meld(verder ? "Je bent weer aan zet: " + taak.titel() : "Wacht op " + wie + ": " + taak.titel());
        return Page.seeOther("/mijn-werk");
    }

    private void save(Taak oud, Taak nieuw, int versie) {
        if (versie != oud.versie() || !taken.save(nieuw)) {
            var nu = taken.get(oud.sleutel());
            throw new IntussenGewijzigd(null, (long) nu.versie(), "/taken/" + nu.sleutel())
                    .veld("op", "Dag", Nederlands.datum(nu.op())).veld("wachtOp", "Op wie wacht je?", nu.wachtOp());
        }
        log(Gebeurtenis.WIJZIGEN, oud);
    }

    private void log(Gebeurtenis gebeurtenis, Taak taak) {
        logboek.write(new Regel(gebeurtenis, "taak", taak.id(), taak.casusId(), null, taak.schoolId(), "begeleiding",
                false));
    }

    private TaakPage page(Taak taak, String andereDag, String wachtOp, Fouten fouten) {
        var row = werklijst.get(taak.sleutel());
        boolean contact = rollen.magBewerken(Lezer.nu().rol(), "casus") && row.casusSleutel() != null
                && keuzes.find(row.casusSleutel()).isPresent();
        return new TaakPage(taak, row, LocalDate.now(clock), contact, andereDag, wachtOp, "", fouten,
                inzendingen.key());
    }
}

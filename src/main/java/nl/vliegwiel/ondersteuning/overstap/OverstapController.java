package nl.vliegwiel.ondersteuning.overstap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Krachten;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** To another school: prepared with a warm note by the old team, read by the new one. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{sleutel}/overstap")
class OverstapController {
    private static final String DOEL = "overstap";

    private final Casuskoppen koppen;
    private final Overstappen overstappen;
    private final Doelen doelen;
    private final Krachten krachten;
    private final Scholen scholen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    OverstapController(Casuskoppen koppen, Overstappen overstappen, Doelen doelen, Krachten krachten, Scholen scholen,
            Meldingen meldingen, Logboek logboek, Clock clock) {
        this.koppen = koppen;
        this.overstappen = overstappen;
        this.doelen = doelen;
        this.krachten = krachten;
        this.scholen = scholen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var kop = readable(sleutel);
        log(Regel.Gebeurtenis.INZIEN, kop);
        var received = overstappen.received(kop.casusId());
        return received.isPresent()
                ? new OvergenomenPage(kop, received.get(),
                        overstappen.consents(kop.casusId(), kop.schoolId(), LocalDate.now(clock)).stream()
                                .filter(j -> !j.doel().equals(DOEL)).toList())
                : page(kop, OverstapForm.leeg(Lezer.nu().naam()), new Fouten());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> prepare(@PathVariable String sleutel, OverstapForm form) {
        var kop = writable(sleutel);
        var vandaag = LocalDate.now(clock);
        Overstap.mayBePrepared(mee(kop, vandaag), overstappen.open(kop.casusId()).isPresent());
        var school = school(kop, form);
        var fouten = new Fouten();
        var op = form.check(school.isPresent(), vandaag, fouten);
        if (op == null || school.isEmpty() || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten));
        log(Regel.Gebeurtenis.VASTLEGGEN, kop);
        overstappen.add(kop.casusId(), school.get().id(), op, Invoer.tekst(form.brief()), Invoer.tekst(form.bellen()));
        if (op.equals(vandaag) && overstappen.done(vandaag) > 0) {
            meldingen.meld("Overgedragen aan " + school.get().naam() + ". Jij ziet dit dossier niet meer.");
            return Page.seeOther("/leerlingen");
        }
        meldingen.meld("Klaargezet: op " + Nederlands.datum(op) + " gaat het plan mee naar " + school.get().naam()
                + ".");
        return Page.seeOther(kop.url() + "/overstap");
    }

    /** On paper, for a school that does not work in here; only with the same yes. */
    @GetMapping("/brief")
    @Transactional
    public Page letter(@PathVariable String sleutel) {
        var kop = readable(sleutel);
        var ja = overstappen.consents(kop.casusId(), kop.schoolId(), LocalDate.now(clock)).stream()
                .filter(j -> j.doel().equals(DOEL)).findFirst()
                .orElseThrow(() -> new Geweigerd("Vraag eerst of het plan mee mag naar de andere school."));
        log(Regel.Gebeurtenis.AFDRUKKEN, kop);
        return new OverstapbriefPage(kop, doelen.list(kop.casusId()), krachten.list(kop.casusId()), ja.tot(),
                overstappen.open(kop.casusId()).orElse(null), Nederlands.moment(OffsetDateTime.now(clock)));
    }

    @PostMapping("/intrekking")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel) {
        var kop = writable(sleutel);
        var overstap = overstappen.open(kop.casusId()).orElseThrow(NietGevonden::new);
        if (!overstappen.withdrawn(overstap))
            throw new Geweigerd("De overstap is al gedaan of ingetrokken.");
        log(Regel.Gebeurtenis.WIJZIGEN, kop);
        meldingen.meld("Ingetrokken: het plan blijft op " + kop.school() + ".");
        return Page.seeOther(kop.url() + "/overstap");
    }

    private Casuskop readable(String sleutel) {
        var kop = koppen.get(sleutel, "overstap");
        if (!kop.magWerk())
            throw new Geweigerd("Je ziet van deze leerling geen plan. Dat mag pas na een ja.");
        return kop;
    }

    private Casuskop writable(String sleutel) {
        var kop = readable(sleutel);
        if (kop.gesloten())
            throw new Geweigerd("Dit dossier is gesloten. Je kunt lezen, niet meer schrijven.");
        if (!kop.magSchrijven())
            throw new Geweigerd("Er is nu geen toestemming om hier iets vast te leggen.");
        return kop;
    }

    /** Does everybody who must agree that the plan goes along. */
    private boolean mee(Casuskop kop, LocalDate vandaag) {
        return overstappen.consents(kop.casusId(), kop.schoolId(), vandaag).stream()
                .anyMatch(j -> j.doel().equals(DOEL));
    }

    private Optional<School> school(Casuskop kop, OverstapForm form) {
        return scholen.find(Invoer.tekst(form.school())).filter(s -> s.id() != kop.schoolId())
                .filter(s -> s.geldig(LocalDate.now(clock)));
    }

    private OverstapPage page(Casuskop kop, OverstapForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        long naar = school(kop, form).map(School::id).orElse(0L);
        List<Overstap.Ja> ja = naar == 0 ? List.of() : overstappen.consents(kop.casusId(), naar, vandaag);
        return new OverstapPage(kop, overstappen.open(kop.casusId()).orElse(null), mee(kop, vandaag),
                kop.magSchrijven(),
                scholen.listAll().stream().filter(s -> s.id() != kop.schoolId())
                        .map(s -> new Keuze(s.sleutel(), s.naam())).toList(),
                form, ja, fouten);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Casuskop kop) {
        logboek.write(Regel.casus(gebeurtenis, "overstap", null, kop.casusId(), kop.jeugdigeId()));
    }
}

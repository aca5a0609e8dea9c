package nl.vliegwiel.ondersteuning.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.AfgedekteNotities;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Concepten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Records a contact, takes it back within the hour, and changes it afterwards. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
class ContactController {
    private final Casuskoppen koppen;
    private final Dossiers dossiers;
    private final Contacten contacten;
    private final AfgedekteNotities afgedekt;
    private final Contactgevolgen gevolgen;
    private final Doelen doelen;
    private final Inzendingen inzendingen;
    private final Concepten concepten;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    ContactController(Casuskoppen koppen, Dossiers dossiers, Contacten contacten,
            AfgedekteNotities afgedekt, Contactgevolgen gevolgen,
            Doelen doelen, Inzendingen inzendingen, Concepten concepten, Meldingen meldingen,
            Logboek logboek, Clock clock) {
        this.koppen = koppen;
        this.dossiers = dossiers;
        this.contacten = contacten;
        this.afgedekt = afgedekt;
        this.gevolgen = gevolgen;
        this.doelen = doelen;
        this.inzendingen = inzendingen;
        this.concepten = concepten;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @PostMapping("/leerlingen/{sleutel}/contacten")
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String sleutel, ContactForm form) {
        var kop = writable(koppen.bare(sleutel));
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(dossiers.page(sleutel, new Dossiers.Vraag(null, false, form, fouten)));
        if (!inzendingen.first(form._inzending()))
            return Page.seeOther(kop.url());
        var dag = form.dag(vandaag);
        var contact = contacten.add(kop.casusId(), dag, form.code(), form.isAfgedekt() ? "" : form.tekst(),
                form.doelen().isEmpty() ? List.of() : ids(form, doelen.list(kop.casusId())),
                form.isWerknotitie() ? vandaag.plusWeeks(Contact.WERKNOTITIE_WEKEN) : null,
                form._inzending() == null ? "" : form._inzending());
        if (form.isAfgedekt() && !contact.afgedekt())
            afgedekt.add(contact.id(), kop.casusId(), form.tekst());
        gevolgen.vastgelegd(contact, kop.casus());
        meldingen.meld(sentence(kop, form, dag, vandaag),
                kop.url() + "/contacten/" + contact.sleutel() + "/ongedaan");
        return Page.seeOther(kop.url());
    }

    @PostMapping("/leerlingen/{sleutel}/contacten/{contact}/ongedaan")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String sleutel, @PathVariable String contact) {
        var kop = writable(koppen.bare(sleutel));
        var c = get(kop, contact);
        c.mayBeUndone(Lezer.nu().accountId(), OffsetDateTime.now(clock));
        contacten.undone(c.id());
        gevolgen.ongedaan(kop, c);
        String tekst = c.afgedekt() ? afgedekt.tekst(c.id()).orElse("") : c.notitie();
        var form = ContactForm.van(c, List.of()).met(tekst);
        if (!tekst.isEmpty())
            concepten.save(Contactformulieren.CONCEPT, kop.casusId(), form.velden());
        meldingen.meld("Ongedaan gemaakt: " + Contactkeuzes.zin(c.met(), kop.roepnaam())
                + (tekst.isEmpty() ? "" : ". Wat je schreef, staat weer in het formulier"));
        return Page.seeOther(kop.url());
    }

    @GetMapping("/leerlingen/{sleutel}/contacten/{contact}")
    @Transactional
    public Page show(@PathVariable String sleutel, @PathVariable String contact) {
        var kop = writable(koppen.get(sleutel, "overzicht"));
        var c = get(kop, contact);
        c.mayBeChanged();
        log(Regel.Gebeurtenis.INZIEN, kop, c.id());
        var open = doelen.list(kop.casusId());
        return page(kop, c, ContactForm.van(c, keys(c, open)), open, Fouten.geen());
    }

    @PostMapping("/leerlingen/{sleutel}/contacten/{contact}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @PathVariable String contact, ContactForm form) {
        var kop = writable(koppen.get(sleutel, "overzicht"));
        var oud = get(kop, contact);
        var vandaag = LocalDate.now(clock);
        var open = doelen.list(kop.casusId());
        var fouten = form.check(vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, oud, form, open, fouten));
        var nieuw = oud.aangepast(form.dag(oud.op()), form.code(), form.tekst(), merged(oud, form, open),
                form._versie() == null ? oud.versie() : form._versie());
        if (!contacten.save(nieuw))
            throw ContactPage.verschil(kop, contacten.get(contact),
                    Contactkeuzes.van(kop.roepnaam(), Lezerskring.van(kop).relaties()));
        log(Regel.Gebeurtenis.WIJZIGEN, kop, oud.id());
        meldingen.meld("Aangepast: " + Contactkeuzes.zin(nieuw.met(), kop.roepnaam()) + ", "
                + Nederlands.datum(nieuw.op(), vandaag));
        return Page.seeOther(kop.url() + "#tijdlijn");
    }

    private ContactPage page(Casuskop kop, Contact c, ContactForm form, List<Doel> open, Fouten fouten) {
        var kring = Lezerskring.van(kop);
        return new ContactPage(kop, c.sleutel(), Contactkeuzes.titel(c.met(), kop.roepnaam()),
                Nederlands.moment(c.vastgelegdOp()) + " door " + c.doorNaam(), c.werknotitie(),
                Contactkeuzes.van(kop.roepnaam(), kring.relaties()), kring.zin(), Contactformulieren.keuzes(open),
                contacten.versies(c.id()), form,
                fouten);
    }

    private Casuskop writable(Casuskop kop) {
        if (kop.gesloten())
            throw new Geweigerd("Dit dossier is gesloten. Je kunt lezen, niet meer schrijven.");
        if (!dossiers.mayWrite(kop))
            throw new Geweigerd("Er is nu geen toestemming om hier iets vast te leggen. Je tekst is niet vastgelegd.");
        return kop;
    }

    private Contact get(Casuskop kop, String sleutel) {
        return Optional.of(contacten.get(sleutel)).filter(c -> c.casusId() == kop.casusId())
                .orElseThrow(NietGevonden::new);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Casuskop kop, long contact) {
        logboek.write(Regel.casus(gebeurtenis, "contact", contact, kop.casusId(), kop.jeugdigeId()));
    }

    private static String sentence(Casuskop kop, ContactForm form, LocalDate dag, LocalDate vandaag) {
        String wat = form.isWerknotitie()
                ? "werknotitie, alleen voor jou"
                : Contactkeuzes.zin(form.code(), kop.roepnaam()) + ", "
                        + (dag.equals(vandaag) ? "vandaag" : Nederlands.datum(dag, vandaag));
        return "Vastgelegd: " + wat + "."
                + (form.tekst().length() > 500 ? " Lang stuk. Is dit alles nodig voor de hulp?" : "");
    }

    private static List<Long> ids(ContactForm form, List<Doel> doelen) {
        return doelen.stream().filter(d -> form.doelen().contains(d.sleutel())).map(Doel::id).toList();
    }

    /** The goals that were chosen, and those that ended since: the form cannot show these. */
    private static List<Long> merged(Contact oud, ContactForm form, List<Doel> open) {
        var gestopt = oud.doelIds().stream().filter(id -> open.stream().noneMatch(d -> d.id() == id));
        return Stream.concat(gestopt, ids(form, open).stream()).toList();
    }

    private static List<String> keys(Contact c, List<Doel> doelen) {
        return doelen.stream().filter(d -> c.doelIds().contains(d.id())).map(Doel::sleutel).toList();
    }
}

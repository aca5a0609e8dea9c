package nl.vliegwiel.overleg.voorbereiding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
import nl.vliegwiel.overleg.Acties;
import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Agendapunten;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Overleggen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** Fills an agenda: what is due stands ready, the rest is a matter of order. */
@RestController
@Onderdeel(value = "overleg", bewerken = true)
@RequestMapping("/overleg/{overleg}")
class VoorbereidingController {
    private static final int AANGEVINKT = 8;
    private static final int ACTIES = 0;
    private static final int NIEUW = 900;
    private static final int LAATSTE = 1000;

    private final Voornamen voornamen = Voornamen.load();
    private final Overleggen overleggen;
    private final Agendapunten punten;
    private final Agendavoorstellen voorstellen;
    private final Acties acties;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    VoorbereidingController(Overleggen overleggen, Agendapunten punten, Agendavoorstellen voorstellen, Acties acties,
            Inzendingen inzendingen, Meldingen meldingen, Logboek logboek, Clock clock) {
        this.overleggen = overleggen;
        this.punten = punten;
        this.voorstellen = voorstellen;
        this.acties = acties;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/voorbereiding")
    @Transactional
    public ResponseEntity<Page> show(@PathVariable String overleg) {
        var o = overleggen.get(overleg);
        if (o.afgerond())
            return Page.seeOther(o.url() + "/besluiten");
        log(Regel.Gebeurtenis.INZIEN, o, null);
        return ResponseEntity.ok(page(o, null, PuntForm.LEEG, Fouten.geen()));
    }

    /** The ticked proposals go on the agenda, with the actions of last time before and the pattern after them; mentors are asked. */
    @PostMapping("/voorbereiding")
    @Transactional
    public ResponseEntity<Page> ready(@PathVariable String overleg,
            @RequestParam(name = "punt", required = false) @Nullable List<String> gekozen,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var o = open(overleg);
        var aan = gekozen == null ? Set.<String>of() : Set.copyOf(gekozen);
        if (aan.isEmpty() && punten.list(o.id()).isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(page(o, aan, PuntForm.LEEG, new Fouten().meld("punt", "Kies wat het team bespreekt")));
        if (!inzendingen.first(inzending))
            return Page.seeOther(o.url() + "/voorbereiding");
        var staat = punten.list(o.id()).stream().map(Agendapunt::soort).collect(Collectors.toSet());
        if (!staat.contains("acties") && acties.earlier(o).stream().anyMatch(a -> a.open()))
            punten.add(o, ACTIES, "acties", "", "", "", null, 5, null);
        for (var v : voorstellen.gekozen(o, aan))
            add(o, v, v.vraag());
        if (!staat.contains("patroon"))
            punten.add(o, LAATSTE, "patroon", "", "", "", null, 5, null);
        punten.patroonLaatst(o, LAATSTE);
        overleggen.klaargezet(o.id());
        int mentoren = overleggen.mentorenGevraagd(o.id(), LocalDate.now(clock));
        log(Regel.Gebeurtenis.VASTLEGGEN, o, null);
        meldingen.meld("De agenda staat klaar."
                + (mentoren == 0
                        ? ""
                        : " " + Nederlands.aantal(mentoren, "vraag", "vragen") + " aan mentoren gestuurd."));
        return Page.seeOther(o.url() + "/voorbereiding");
    }

    @PostMapping("/punten")
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String overleg, PuntForm form) {
        var o = open(overleg);
        var fouten = form.check();
        var casus = form.over().isEmpty() ? null : voorstellen.casus(o, form.over()).orElse(null);
        if (fouten.isLeeg() && !form.over().isEmpty() && casus == null)
            fouten.meld("titel", "Deze leerling staat al op de agenda, of is er niet meer. Kies een ander");
        if (fouten.isLeeg() && (casus == null || !casus.metNaam()))
            named(form, form.onderwerp() + " " + form.vraagtekst(), fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(o, null, form, fouten));
        if (inzendingen.first(form._inzending())) {
            if (casus != null)
                add(o, casus, form.vraagtekst());
            else
                punten.add(o, NIEUW, "onderwerp", form.onderwerp(), "", form.vraagtekst(), null, form.tijd(), null);
            punten.patroonLaatst(o, LAATSTE);
            if (o.klaargezetOp() != null)
                overleggen.mentorenGevraagd(o.id(), LocalDate.now(clock));
            log(Regel.Gebeurtenis.VASTLEGGEN, o, casus == null ? null : casus.id());
            meldingen.meld("Het punt staat op de agenda.");
        }
        return Page.seeOther(o.url() + "/voorbereiding");
    }

    /** The question and the minutes of a point. */
    @PostMapping("/punten/{punt}/vraag")
    @Transactional
    public ResponseEntity<Page> ask(@PathVariable String overleg, @PathVariable("punt") String sleutel,
            PuntForm form) {
        var o = open(overleg);
        var p = punten.get(o, sleutel);
        var fouten = form.checkVraag(new Fouten());
        if (fouten.isLeeg() && !p.metNaam())
            named(form, form.vraagtekst(), fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(o, null, form, fouten));
        punten.save(p, form.vraagtekst(), form.tijd());
        log(Regel.Gebeurtenis.WIJZIGEN, o, p.casusId());
        return Page.seeOther(o.url() + "/voorbereiding#p-" + sleutel);
    }

    @PostMapping("/punten/{punt}/omhoog")
    @Transactional
    public ResponseEntity<Page> up(@PathVariable String overleg, @PathVariable("punt") String sleutel) {
        return moved(overleg, sleutel, -1);
    }

    @PostMapping("/punten/{punt}/omlaag")
    @Transactional
    public ResponseEntity<Page> down(@PathVariable String overleg, @PathVariable("punt") String sleutel) {
        return moved(overleg, sleutel, 1);
    }

    private ResponseEntity<Page> moved(String overleg, String sleutel, int kant) {
        var o = open(overleg);
        punten.moved(o, punten.get(o, sleutel), kant);
        log(Regel.Gebeurtenis.WIJZIGEN, o, null);
        return Page.seeOther(o.url() + "/voorbereiding#p-" + sleutel);
    }

    @PostMapping("/punten/{punt}/weg")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String overleg, @PathVariable("punt") String sleutel) {
        var o = open(overleg);
        if (!punten.removed(punten.get(o, sleutel)))
            throw new Geweigerd("Over dit punt is al iets vastgelegd. Het blijft op de agenda staan.");
        log(Regel.Gebeurtenis.WIJZIGEN, o, null);
        meldingen.meld("Van de agenda gehaald.");
        return Page.seeOther(o.url() + "/voorbereiding");
    }

    private void add(Overleg o, Agendavoorstel v, String vraag) {
        long id = punten.add(o, NIEUW, v.soort().equals("casus") ? "leerling" : "zonder_naam", "", v.opAgenda(),
                v.metNaam() ? "" : vraag, v.leerjaar(), v.minuten(), v.soort().equals("advies") ? v.id() : null);
        if (v.soort().equals("casus"))
            punten.about(o, id, v.id(), null, v.metNaam() ? vraag : "");
        else if (v.soort().equals("signaal"))
            punten.about(o, id, null, v.id(), "");
    }

    /** The soft warning of all texts about nobody. */
    private void named(PuntForm form, String tekst, Fouten fouten) {
        if (!form.isNaamGoed())
            voornamen.waarschuw(tekst, List.of(), "vraag", fouten);
    }

    private Overleg open(String sleutel) {
        var o = overleggen.get(sleutel);
        o.mustBeOpen();
        return o;
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Overleg o, @Nullable Long casus) {
        logboek.write(new Regel(gebeurtenis, "teamoverleg", o.id(), casus, null, o.schoolId(), "begeleiding", false));
    }

    private VoorbereidingPage page(Overleg o, @Nullable Set<String> gekozen, PuntForm getypt, Fouten fouten) {
        var lijst = voorstellen.list(o);
        var aan = gekozen != null
                ? gekozen
                : o.klaargezetOp() != null
                        ? Set.<String>of()
                        : lijst.stream().limit(AANGEVINKT).map(Agendavoorstel::keuze)
                                .collect(Collectors.toCollection(TreeSet::new));
        return new VoorbereidingPage(o, punten.list(o.id()), lijst, aan,
                (int) acties.earlier(o).stream().filter(a -> a.open()).count(), voorstellen.leerlingen(o), getypt,
                inzendingen.key(), fouten);
    }
}

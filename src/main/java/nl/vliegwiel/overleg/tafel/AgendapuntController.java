package nl.vliegwiel.overleg.tafel;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.overleg.Aanwezigheden.Iemand;
import nl.vliegwiel.overleg.Acties;
import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Agendapunten;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Overleggen;
import nl.vliegwiel.overleg.Teambesluit;
import nl.vliegwiel.overleg.Teambesluiten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** One point at the table: from the question to a decision, one sentence and who does what. */
@RestController
@Onderdeel("overleg")
@RequestMapping("/overleg/{overleg}/punten/{punt}")
class AgendapuntController {
    private final Voornamen voornamen = Voornamen.load();
    private final Tafel tafel;
    private final Overleggen overleggen;
    private final Agendapunten punten;
    private final Teambesluiten besluiten;
    private final Acties acties;
    private final Casuskoppen koppen;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;

    AgendapuntController(Tafel tafel, Overleggen overleggen, Agendapunten punten, Teambesluiten besluiten,
            Acties acties, Casuskoppen koppen, Gebeurtenissen gebeurtenissen, Inzendingen inzendingen,
            Meldingen meldingen, Logboek logboek) {
        this.tafel = tafel;
        this.overleggen = overleggen;
        this.punten = punten;
        this.besluiten = besluiten;
        this.acties = acties;
        this.koppen = koppen;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String overleg, @PathVariable("punt") String sleutel) {
        var o = overleggen.get(overleg);
        var p = punten.get(o, sleutel);
        log(Regel.Gebeurtenis.INZIEN, "teamoverleg", o, p);
        return tafel.page(o, p, null, "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> decide(@PathVariable String overleg, @PathVariable("punt") String sleutel,
            @RequestParam MultiValueMap<String, String> velden) {
        var o = overleggen.get(overleg);
        o.mustBeReady();
        var p = punten.get(o, sleutel);
        var oud = besluiten.find(p);
        p.mayBeDecided(oud.isPresent());
        var form = TeambesluitForm.van(velden);
        if (form.metNaam() && !p.metNaam())
            return ResponseEntity.unprocessableContent().body(tafel.page(o, p, null, "", new Fouten().meld("besluit",
                    "De toestemming is intussen gestopt. De naam is weg, en wat je typte ook. Geef alleen advies, zonder naam")));
        var mensen = tafel.mensen(o, p);
        var fouten = form.check(p, mensen.stream().map(Iemand::sleutel).toList(), tafel.vandaag());
        if (fouten.isLeeg() && !p.metNaam() && !form.naamGoed())
            voornamen.waarschuw(form.tekst(), List.of(), "zin", fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(tafel.page(o, p, form, "", fouten));
        if (inzendingen.first(form.inzending()))
            record(o, p, oud.orElse(null), form, mensen);
        return Page.seeOther(AgendapuntPage.na(o, punten.list(o.id()), p));
    }

    private void record(Overleg o, Agendapunt p, @Nullable Teambesluit oud,
            TeambesluitForm form, List<Iemand> mensen) {
        String casus = p.casusSleutel();
        if (casus != null && !koppen.bare(casus).magSchrijven())
            throw new Geweigerd("Dit dossier is gesloten. Je kunt lezen, niet meer vastleggen.");
        overleggen.begonnen(o.id());
        var erbij = mensen.stream().filter(m -> form.aanTafel().contains(m.sleutel())).map(Iemand::accountId).toList();
        String gezin = p.metNaam() ? form.pratenMet() : null;
        boolean gelukt = oud == null
                ? form.versie() == 0
                        && besluiten.add(o, p, form.besluit(), form.zin(), gezin, erbij, tafel.minuten(o))
                : besluiten.save(oud, form.versie(), form.besluit(), form.zin(), gezin, erbij);
        if (!gelukt)
            throw conflict(o, p);
        form.acties().forEach(a -> acties.add(o, p, a.wat(), account(a, mensen),
                Invoer.datum(a.op(), tafel.vandaag()).orElseThrow()));
        boolean anders = oud == null || !oud.besluit().equals(form.besluit()) || !oud.zin().equals(form.zin());
        if (p.casusId() != null && anders)
            gebeurtenissen.add(p.casusId(), "besluit", "Besluit in het teamoverleg"
                    + (oud == null ? "" : " aangepast") + ": "
                    + Nederlands.kleineLetter(Teambesluit.BESLUITEN.naam(form.besluit())), form.zin());
        if (form.besluit().equals("toestemming"))
            punten.toestemmingGevraagd(p, tafel.vandaag());
        log(oud == null ? Regel.Gebeurtenis.VASTLEGGEN : Regel.Gebeurtenis.WIJZIGEN, "teambesluit", o, p);
        meldingen.meld("Vastgelegd: " + p.kort() + ", "
                + Nederlands.kleineLetter(Teambesluit.BESLUITEN.naam(form.besluit())) + ".");
    }

    private static long account(TeambesluitForm.Regel regel, List<Iemand> mensen) {
        return mensen.stream().filter(m -> m.sleutel().equals(regel.wie())).findFirst().orElseThrow().accountId();
    }

    private IntussenGewijzigd conflict(Overleg o, Agendapunt p) {
        var nu = besluiten.find(p).orElseThrow();
        return new IntussenGewijzigd(nu.schrijver(), (long) nu.versie(), o.url() + "/punten/" + p.sleutel())
                .keuze("besluit", "Besluit", nu.besluit(), Teambesluit.BESLUITEN.alle())
                .lang("zin", "In één zin", nu.zin());
    }

    /** One more row for an action, also without a script. */
    @PostMapping("/regel")
    @Transactional
    public Page row(@PathVariable String overleg, @PathVariable("punt") String sleutel,
            @RequestParam MultiValueMap<String, String> velden) {
        var o = overleggen.get(overleg);
        var p = punten.get(o, sleutel);
        var form = TeambesluitForm.van(velden);
        return tafel.page(o, p,
                form.metNaam() == p.metNaam() ? form.metRegel(tafel.empty(p, tafel.mensen(o, p))) : null, "",
                Fouten.geen());
    }

    /** No decision today: it comes back next time. */
    @PostMapping("/later")
    @Transactional
    public ResponseEntity<Page> later(@PathVariable String overleg, @PathVariable("punt") String sleutel) {
        var o = overleggen.get(overleg);
        o.mustBeReady();
        var p = punten.get(o, sleutel);
        p.mayBeDecided(false);
        if (!besluiten.add(o, p, "later", "", null, List.of(), 0))
            throw conflict(o, p);
        log(Regel.Gebeurtenis.VASTLEGGEN, "teambesluit", o, p);
        meldingen.meld(Nederlands.hoofdletter(p.kort()) + " komt de volgende keer terug.");
        return Page.seeOther(o.url() + "/besluiten");
    }

    /** Something that was wrong or missing, added to a meeting that is closed. */
    @PostMapping("/aanvulling")
    @Transactional
    public ResponseEntity<Page> supplement(@PathVariable String overleg, @PathVariable("punt") String sleutel,
            @RequestParam(defaultValue = "") String aanvulling) {
        var o = overleggen.get(overleg);
        if (!o.afgerond())
            throw new Geweigerd("Het overleg loopt nog. Pas het besluit zelf aan.");
        var p = punten.get(o, sleutel);
        String tekst = Invoer.tekst(aanvulling);
        if (tekst.isEmpty() || tekst.length() > 400)
            return ResponseEntity.unprocessableContent().body(tafel.page(o, p, null, tekst, new Fouten()
                    .meld("aanvulling", "Schrijf in één of twee zinnen wat er anders is, hoogstens 400 tekens")));
        besluiten.aanvullen(o, p, tekst);
        if (p.casusSleutel() != null && koppen.bare(p.casusSleutel()).magSchrijven())
            gebeurtenissen.add(Objects.requireNonNull(p.casusId()), "besluit", "Aanvulling bij het teamoverleg", tekst);
        log(Regel.Gebeurtenis.VASTLEGGEN, "aanvulling", o, p);
        meldingen.meld("De aanvulling staat erbij.");
        return Page.seeOther(o.url() + "/punten/" + sleutel);
    }

    /** On one sheet, to take along. */
    @GetMapping("/afdruk")
    @Transactional
    public Page print(@PathVariable String overleg, @PathVariable("punt") String sleutel) {
        var o = overleggen.get(overleg);
        var p = punten.get(o, sleutel);
        log(Regel.Gebeurtenis.AFDRUKKEN, "teamoverleg", o, p);
        return new AgendapuntafdrukPage(tafel.page(o, p, null, "", Fouten.geen()));
    }

    private void log(Regel.Gebeurtenis gebeurtenis, String object, Overleg o, Agendapunt p) {
        logboek.write(new Regel(gebeurtenis, object, p.id(), p.casusId(), p.jeugdigeId(), o.schoolId(), "begeleiding",
                false));
    }
}

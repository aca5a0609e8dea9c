package nl.vliegwiel.hulpaanbod;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Keeping help on offer: add, change, still right, not there any more. */
@RestController
@Onderdeel(value = "hulpaanbod", bewerken = true)
@RequestMapping("/hulpaanbod")
class VoorzieningController {
    private final Voorzieningen voorzieningen;
    private final Houders houders;
    private final Organisaties organisaties;
    private final Scholen scholen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    VoorzieningController(Voorzieningen voorzieningen, Houders houders, Organisaties organisaties, Scholen scholen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.voorzieningen = voorzieningen;
        this.houders = houders;
        this.organisaties = organisaties;
        this.scholen = scholen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    /** What this reader keeps, what nobody looked at longest on top. */
    @GetMapping("/eigen")
    @Transactional(readOnly = true)
    public Page own() {
        var vandaag = LocalDate.now(clock);
        var eigen = voorzieningen.ofKeepers(houders.list().stream().map(Organisatie::id).toList());
        return new EigenaanbodPage(eigen.stream().map(v -> new EigenaanbodPage.Rij(VoorzieningRow.van(v, vandaag),
                v.nagekekenOp(), v.geldigTot(), v.geldig(vandaag))).toList());
    }

    @GetMapping("/nieuw")
    @Transactional(readOnly = true)
    public Page create() {
        var eigen = houders.list();
        return page(null, VoorzieningForm.leeg(eigen.size() == 1 ? eigen.getFirst().sleutel() : ""), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(VoorzieningForm form) {
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        var houder = houders.list().stream().filter(h -> h.sleutel().equals(form.houder())).findFirst();
        if (houder.isEmpty())
            fouten.meld("houder", "Kies wie dit bijhoudt");
        if (houder.isPresent()
                && voorzieningen.findByName(houder.get().id(), Invoer.tekst(form.naam()), vandaag).isPresent())
            fouten.meld("naam", "Dit staat er al. Pas het daar aan, of kies een andere naam.");
        if (!fouten.isLeeg() || houder.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(null, form, fouten));
        var sleutel = voorzieningen
                .add(read(form, VoorzieningForm.nieuw(houder.get().id(), vandaag), vandaag));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "voorziening", voorzieningen.get(sleutel).id()));
        meldingen.meld("Toegevoegd: " + Invoer.tekst(form.naam()));
        return Page.seeOther("/hulpaanbod/" + sleutel);
    }

    @GetMapping("/{sleutel}/wijzigen")
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String sleutel) {
        var v = own(sleutel);
        return page(v, form(v), Fouten.geen());
    }

    private VoorzieningForm form(Voorziening v) {
        return VoorzieningForm.of(v, "",
                v.gemeenten().stream().map(g -> organisaties.find(g).map(Organisatie::sleutel).orElse("")).toList(),
                scholen.list(v.scholen()).stream().map(School::sleutel).toList());
    }

    @PostMapping("/{sleutel}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, VoorzieningForm form) {
        var oud = own(sleutel);
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(oud, form, fouten));
        var nieuw = read(form, oud, vandaag);
        try {
            if (!voorzieningen.save(nieuw))
                throw conflict(voorzieningen.get(sleutel));
        } catch (DuplicateKeyException e) {
            throw new Geweigerd("Er is al aanbod met deze naam. Kies een andere naam.");
        }
        return saved(oud, "Vastgelegd: " + nieuw.naam());
    }

    @PostMapping("/{sleutel}/controle")
    @Transactional
    public ResponseEntity<Page> checked(@PathVariable String sleutel) {
        var v = own(sleutel);
        voorzieningen.save(v.nagekeken(LocalDate.now(clock)));
        return saved(v, "Nagekeken: " + v.naam() + " klopt nog");
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        var v = own(sleutel);
        voorzieningen.save(v.gestopt(LocalDate.now(clock), LocalDate.now(clock)));
        return saved(v, v.naam() + " staat niet meer in het hulpaanbod");
    }

    private ResponseEntity<Page> saved(Voorziening v, String zin) {
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "voorziening", v.id()));
        meldingen.meld(zin);
        return Page.seeOther("/hulpaanbod/" + v.sleutel());
    }

    private Voorziening own(String sleutel) {
        var v = voorzieningen.get(sleutel);
        if (!houders.may(v))
            throw new NietGevonden();
        return v;
    }

    private Voorziening read(VoorzieningForm form, Voorziening oud, LocalDate vandaag) {
        return form.voorziening(oud,
                form.gemeenten().stream().flatMap(g -> organisaties.find(g).map(Organisatie::id).stream()).toList(),
                form.scholen().stream().flatMap(s -> scholen.find(s).map(School::id).stream()).toList(), vandaag);
    }

    private Page page(@Nullable Voorziening v, VoorzieningForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        return new VoorzieningFormPage(v == null ? null : v.sleutel(), form,
                houders.list().stream().map(h -> new Keuze(h.sleutel(), h.naam())).toList(),
                organisaties.list("gemeente").stream().filter(g -> g.geldig(vandaag))
                        .map(g -> new Keuze(g.sleutel(), g.naam())).toList(),
                scholen.listAll().stream().map(s -> new Keuze(s.sleutel(), s.korteNaam())).toList(), fouten);
    }

    private IntussenGewijzigd conflict(Voorziening nu) {
        var staat = form(nu);
        return new IntussenGewijzigd(null, (long) nu.versie(), "/hulpaanbod/" + nu.sleutel())
                .veld("naam", "Hoe heet het?", staat.naam())
                .keuze("soort", "Wat voor hulp is het?", staat.soort(), Keuzelijsten.SOORTEN)
                .lang("omschrijving", "Wat is het?", staat.omschrijving()).veld("voorWie", "Voor wie?", staat.voorWie())
                .veld("leeftijdVan", "Vanaf welke leeftijd?", staat.leeftijdVan())
                .veld("leeftijdTot", "Tot en met welke leeftijd?", staat.leeftijdTot())
                .keuze("verwijzing", "Is er eerst een verwijzing nodig?", staat.verwijzing(), Keuzelijsten.BEWIJZEN)
                .lang("aanmelden", "Hoe meldt iemand zich?", staat.aanmelden())
                .veld("telefoon", "Telefoon", staat.telefoon()).veld("website", "Website", staat.website())
                .veld("kosten", "Wat kost het?", staat.kosten())
                .veld("wachtweken", "Hoeveel weken wachten tot het eerste gesprek?", staat.wachtweken())
                .veld("wachtOp", "Op welke dag was dat zo?", staat.wachtOp())
                .veld("geldigVan", "Er vanaf", staat.geldigVan())
                .veld("geldigTot", "Er niet meer vanaf", staat.geldigTot());
    }
}

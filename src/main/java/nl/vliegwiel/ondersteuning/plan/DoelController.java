package nl.vliegwiel.ondersteuning.plan;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Makes a goal, changes its words, and ends it. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/doelen")
class DoelController {
    private final Codelijst redenen = Codelijst.load("doel-vervallen");
    private final Planrecht recht;
    private final Plannen plannen;
    private final Planfasen fasen;
    private final Doelen doelen;
    private final Cijfers cijfers;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;

    DoelController(Planrecht recht, Plannen plannen, Planfasen fasen, Doelen doelen, Cijfers cijfers,
            Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen) {
        this.recht = recht;
        this.plannen = plannen;
        this.fasen = fasen;
        this.doelen = doelen;
        this.cijfers = cijfers;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String casus, DoelForm form) {
        var kop = recht.writable(casus);
        var fouten = form.check(kop.roepnaam());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(plannen.page(kop, new Plannen.Ingevuld(form, Map.of(), null, fouten), true));
        if (!inzendingen.first(form._inzending()))
            return toPlan(kop);
        var sleutel = doelen.add(kop.casusId(), form.doeltekst(), form.kortje(), form.vanWieTekst(kop.roepnaam()),
                form.uitOpp(), Invoer.tekst(form.wieHelpt()), Invoer.tekst(form.afspraken()), kop.vandaag())
                .orElseThrow(() -> new Geweigerd("Er zijn al " + Doel.HOOGSTENS + " doelen. Stop eerst een doel."));
        var doel = doelen.get(sleutel);
        if (!Invoer.tekst(form.cijfer()).isEmpty())
            cijfers.add(kop.casusId(), Map.of(doel.id(), Integer.valueOf(Invoer.tekst(form.cijfer()))), "jeugdige",
                    kop.vandaag());
        fasen.gepland(kop);
        gebeurtenissen.add(kop.casusId(), "doel", "Nieuw doel: " + doel.kort(), "‘" + doel.tekst() + "’");
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "doel", kop);
        meldingen.meld("Vastgelegd: doel " + doel.kort() + ".", url(kop, doel) + "/vergissing");
        return toPlan(kop);
    }

    @GetMapping("/{doel}")
    @Transactional
    public Page show(@PathVariable String casus, @PathVariable String doel) {
        var kop = recht.writable(casus);
        var d = get(kop, doel);
        recht.log(Regel.Gebeurtenis.INZIEN, "doel", kop);
        return page(kop, d, DoelForm.van(d), Fouten.geen());
    }

    @PostMapping("/{doel}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String casus, @PathVariable String doel, DoelForm form) {
        var kop = recht.writable(casus);
        var oud = get(kop, doel);
        var fouten = form.check(kop.roepnaam());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, oud, form, fouten));
        var nieuw = oud.aangepast(form.doeltekst(), form.kortje(), form.vanWieTekst(kop.roepnaam()), form.uitOpp(),
                Invoer.tekst(form.wieHelpt()), Invoer.tekst(form.afspraken()),
                form._versie() == null ? oud.versie() : form._versie());
        if (!doelen.save(nieuw))
            throw conflict(kop, oud);
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "doel", kop);
        if (!nieuw.tekst().equals(oud.tekst()))
            gebeurtenissen.add(kop.casusId(), "doel", "Doel aangepast: " + nieuw.kort(), "‘" + nieuw.tekst() + "’");
        meldingen.meld("Aangepast: doel " + nieuw.kort() + ".");
        return toPlan(kop);
    }

    /** It was reached, or it no longer fits. */
    @PostMapping("/{doel}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String casus, @PathVariable String doel,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var kop = recht.writable(casus);
        var d = get(kop, doel);
        if (versie != null && versie != d.versie())
            throw conflict(kop, d).stand(d.tekst(), "Het doel loopt, met deze woorden", "Doel stoppen");
        if (!redenen.bevat(reden) || reden.equals("vergissing"))
            return ResponseEntity.unprocessableContent().body(page(kop, d, DoelForm.van(d),
                    new Fouten().meld("reden", "Kies waarom dit doel stopt")));
        return ended(kop, d, d.vervallen(kop.vandaag(), reden), "Doel gestopt: " + d.kort(), redenen.naam(reden));
    }

    /** Undo of a goal that was made by mistake: it goes out of plan and history. */
    @PostMapping("/{doel}/vergissing")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String casus, @PathVariable String doel) {
        var kop = recht.writable(casus);
        var d = get(kop, doel);
        return ended(kop, d, d.vervallen(kop.vandaag(), "vergissing"), "Doel ongedaan gemaakt: " + d.kort(), "");
    }

    /** Undo of the end. */
    @PostMapping("/{doel}/heropening")
    @Transactional
    public ResponseEntity<Page> reopen(@PathVariable String casus, @PathVariable String doel) {
        var kop = recht.writable(casus);
        var d = get(kop, doel);
        if (doelen.list(kop.casusId()).size() >= Doel.HOOGSTENS)
            throw new Geweigerd("Er zijn al " + Doel.HOOGSTENS + " doelen. Stop eerst een doel.");
        if (!doelen.save(d.heropend()))
            throw conflict(kop, d);
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "doel", kop);
        gebeurtenissen.add(kop.casusId(), "doel", "Doel loopt weer: " + d.kort(), "");
        meldingen.meld("Het doel " + d.kort() + " loopt weer.");
        return toPlan(kop);
    }

    private ResponseEntity<Page> ended(Casuskop kop, Doel oud, Doel nieuw, String titel, String waarom) {
        if (!doelen.save(nieuw))
            throw conflict(kop, oud);
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "doel", kop);
        gebeurtenissen.add(kop.casusId(), "doel", titel, waarom);
        meldingen.meld(titel + ".", url(kop, oud) + "/heropening");
        return toPlan(kop);
    }

    private IntussenGewijzigd conflict(Casuskop kop, Doel oud) {
        var nu = doelen.get(oud.sleutel());
        nu.mustBeOpen();
        return new IntussenGewijzigd(nu.schrijver(), (long) nu.versie(), url(kop, nu)).lang("tekst", "Doel", nu.tekst())
                .lang("wieHelpt", "Wie helpt?", nu.wieHelpt()).lang("afspraken", "Afspraken", nu.afspraken())
                .veld("kort", "Korte naam", nu.kort());
    }

    private DoelPage page(Casuskop kop, Doel d, DoelForm form, Fouten fouten) {
        return new DoelPage(kop, d, form,
                redenen.keuzes().stream().filter(k -> !k.waarde().equals("vergissing")).toList(), fouten);
    }

    private Doel get(Casuskop kop, String sleutel) {
        return doelen.find(sleutel).filter(d -> d.casusId() == kop.casusId()).orElseThrow(NietGevonden::new);
    }

    private static String url(Casuskop kop, Doel d) {
        return kop.url() + "/doelen/" + d.sleutel();
    }

    private static ResponseEntity<Page> toPlan(Casuskop kop) {
        return Page.seeOther(kop.url() + "/plan");
    }
}

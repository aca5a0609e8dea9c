package nl.vliegwiel.businesscase.toetsing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Studies;
import nl.vliegwiel.businesscase.studie.Versie;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.businesscase.studie.Versieverschil;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
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

/** The versions of a study: fixing a draft, beginning a new one, comparing two, and writing down a decision. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}")
class VersiesController {
    private final Studies studies;
    private final Versies versies;
    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Besluiten besluiten;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    VersiesController(Studies studies, Versies versies, Studiekoppen koppen, Berekening berekening, Besluiten besluiten,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.studies = studies;
        this.versies = versies;
        this.koppen = koppen;
        this.berekening = berekening;
        this.besluiten = besluiten;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/versies")
    @Transactional(readOnly = true)
    public Page list(@PathVariable String studie, @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String met) {
        return page(studie, van, met, BesluitForm.LEEG, Fouten.geen());
    }

    /** A new draft that begins as the newest version stands. */
    @PostMapping("/versies")
    @Transactional
    public ResponseEntity<Page> begin(@PathVariable String studie) {
        var s = studies.find(studie).orElseThrow(NietGevonden::new);
        var laatste = versies.list(s.id()).getFirst();
        var nieuw = berekening.begonnen(s, berekening.model(laatste), laatste.stappen());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "studieversie", nieuw.id()));
        return Page.seeOther("/kosten-en-baten/" + studie + "/versies/" + nieuw.nummer() + "/aannames");
    }

    @GetMapping("/versies/{nummer}/vaststelling")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page confirm(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        var d = berekening.uitkomst(kop.versie().vastTeStellen());
        if (d == null)
            throw new Geweigerd("Er is nog geen uitkomst van deze aannames. Reken eerst opnieuw.");
        var u = d.uitslagen().getFirst();
        return new VaststellingPage(kop, u.slotsom().zin(), Bedragen.saldo(u.onzekerheid().gemiddelde()),
                Bedragen.tussen(u.onzekerheid().p05(), u.onzekerheid().p95()), kop.openOpmerkingen(),
                d.waarschuwingen().size());
    }

    @PostMapping("/versies/{nummer}/vaststelling")
    @Transactional
    public ResponseEntity<Page> fix(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        if (!versies.vastgesteld(kop.versie().vastTeStellen(), OffsetDateTime.now(clock), Lezer.nu().accountId()))
            throw new Geweigerd("Een collega veranderde dit model net. Kijk eerst wat er nu staat.");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "studieversie", kop.versie().id()));
        meldingen.meld("Vastgesteld: versie " + nummer);
        return Page.seeOther(kop.url());
    }

    @PostMapping("/besluiten")
    @Transactional
    public ResponseEntity<Page> decide(@PathVariable String studie, BesluitForm form) {
        var s = studies.find(studie).orElseThrow(NietGevonden::new);
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        var versie = versies.find(s.id(), form.nummer()).filter(v -> !v.concept());
        if (versie.isEmpty())
            fouten.meld("versie", "Kies over welke vastgestelde versie het besluit gaat");
        var dag = Invoer.datum(form.datum(), vandaag);
        if (!fouten.isLeeg() || versie.isEmpty() || dag.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(studie, "", "", form, fouten));
        besluiten.add(versie.get().id(), Invoer.tekst(form.gremium()), dag.get(), Invoer.tekst(form.uitkomst()),
                Invoer.tekst(form.toelichting()));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "besluit", versie.get().id()));
        meldingen.meld("Besluit vastgelegd");
        return Page.seeOther("/kosten-en-baten/" + studie + "/versies");
    }

    private Page page(String sleutel, String van, String met, BesluitForm form, Fouten fouten) {
        var studie = studies.find(sleutel).orElseThrow(NietGevonden::new);
        var alle = versies.list(studie.id());
        var genomen = besluiten.list(studie.id());
        var kop = koppen.find(sleutel, alle.getFirst().nummer());
        var rijen = alle.stream().map(v -> row(kop.studieUrl(), v, genomen)).toList();
        var keuzes = alle.stream().map(v -> new Keuze(String.valueOf(v.nummer()), v.label())).toList();
        return new VersiesPage(kop, rijen, genomen, keuzes, van, met, difference(alle, van, met), form,
                alle.stream().filter(v -> !v.concept()).map(v -> new Keuze(String.valueOf(v.nummer()), v.label()))
                        .toList(),
                fouten);
    }

    private @org.jspecify.annotations.Nullable Versieverschil difference(List<Versie> alle, String van, String met) {
        var a = alle.stream().filter(v -> String.valueOf(v.nummer()).equals(van)).findFirst();
        var b = alle.stream().filter(v -> String.valueOf(v.nummer()).equals(met)).findFirst();
        return a.isEmpty() || b.isEmpty()
                ? null
                : Versieverschil.of(berekening.model(a.get()), berekening.uitkomst(a.get()), berekening.model(b.get()),
                        berekening.uitkomst(b.get()));
    }

    private VersiesPage.Rij row(String url, Versie v, List<Besluit> genomen) {
        var d = berekening.uitkomst(v);
        var o = d == null ? null : d.uitslagen().getFirst().onzekerheid();
        var vast = v.vastgesteldOp();
        var door = v.vastgesteldDoor();
        return new VersiesPage.Rij(v.nummer(), v.label(), v.concept(), url + "/versies/" + v.nummer(),
                vast == null || door == null
                        ? "begonnen op " + Nederlands.datum(Nederlands.dagVan(v.gemaaktOp())) + " door "
                                + versies.naam(v.gemaaktDoor())
                        : "vastgesteld op " + Nederlands.datum(Nederlands.dagVan(vast)) + " door " + versies.naam(door),
                o == null ? "geen uitkomst" : Bedragen.saldo(o.gemiddelde()),
                o == null ? "" : Bedragen.tussen(o.p05(), o.p95()),
                genomen.stream().filter(b -> b.versieId() == v.id()).findFirst()
                        .map(b -> b.woord() + ", " + b.gremium()).orElse("–"));
    }
}

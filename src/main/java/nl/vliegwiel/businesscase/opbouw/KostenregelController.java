package nl.vliegwiel.businesscase.opbouw;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Lines of costs of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/kosten/{alternatief}")
class KostenregelController {
    private final Modelwijzigingen wijzigingen;
    private final Kengetallen kengetallen;

    KostenregelController(Modelwijzigingen wijzigingen, Kengetallen kengetallen) {
        this.wijzigingen = wijzigingen;
        this.kengetallen = kengetallen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief) {
        var kop = wijzigingen.show(studie, nummer);
        return page(kop, Modelwijzigingen.alternatief(kop, alternatief), null,
                new Modelvelden(KostenregelForm.start(kop.model()), Fouten.geen()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        return save(kop, Modelwijzigingen.alternatief(kop, alternatief), null, velden);
    }

    @GetMapping("/{regel}")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief,
            @PathVariable String regel) {
        var kop = wijzigingen.show(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var k = find(bij, regel);
        return page(kop, bij, k, new Modelvelden(KostenregelForm.velden(kop.model(), k), Fouten.geen()));
    }

    @PostMapping("/{regel}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String regel, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var k = find(bij, regel);
        clash(kop, bij, k, velden);
        return save(kop, bij, k, velden);
    }

    @PostMapping("/{regel}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String regel, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var weg = find(bij, regel);
        Modelwijzigingen.gezien(velden, weg);
        var zonder = kop.model().with(bij.withKosten(bij.kosten().stream().filter(k -> !k.equals(weg)).toList()));
        wijzigingen.removed(kop, Modelwijzigingen.withoutLoose(kop.model(), zonder), deel(bij, weg),
                Modelzin.kosten(kop.model(), weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private ResponseEntity<Page> save(Studiekop kop, Alternatief bij, @Nullable Kostenregel oud,
            Map<String, String> velden) {
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = new KostenregelForm(in).model(kop.model(), bij, oud, kengetallen.prijzen());
        if (nieuw != null)
            Modelwijzigingen.toets(kop.model(), nieuw, pad -> KostenregelForm.veld(nieuw, in, pad), in.fouten());
        if (nieuw == null || !in.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, bij, oud, in));
        var regel = nieuw.alternatief(bij.code()).orElseThrow().kosten().stream()
                .filter(k -> oud == null ? !bij.kosten().contains(k) : k.code().equals(oud.code())).findFirst()
                .orElseThrow();
        wijzigingen.changed(kop, Modelwijzigingen.withoutLoose(kop.model(), nieuw), deel(bij, regel),
                oud == null ? null : Modelzin.kosten(kop.model(), oud), Modelzin.kosten(nieuw, regel));
        return Page.seeOther(kop.url() + "/opbouw#k-" + bij.code() + "-" + regel.code());
    }

    private void clash(Studiekop kop, Alternatief bij, Kostenregel nu, Map<String, String> velden) {
        var m = kop.model();
        new Botsing(KostenregelForm.labels(m), Map.of("soort", KostenregelForm.SOORTEN, "hoeveelheid",
                KostenregelForm.HOEVEELHEID.opties(m, List.of()), "bedrag",
                KostenregelForm.BEDRAG.opties(m, kengetallen.prijzen())))
                .controle(wijzigingen.wie(kop, Set.of(deel(bij, nu).plek())), ModelJson.merk(nu),
                        kop.url() + "/" + deel(bij, nu).plek(), KostenregelForm.velden(m, nu),
                        velden);
    }

    private KostenregelPage page(Studiekop kop, Alternatief bij, @Nullable Kostenregel k, Modelvelden form) {
        return new KostenregelPage(kop, bij, k, form, k == null ? null : ModelJson.merk(k), kengetallen.prijzen());
    }

    private static Kostenregel find(Alternatief bij, String regel) {
        return bij.kosten().stream().filter(k -> k.code().equals(regel)).findFirst().orElseThrow(NietGevonden::new);
    }

    private static Deel deel(Alternatief bij, Kostenregel regel) {
        return new Deel("kosten/" + bij.code() + "/" + regel.code(), "Kosten", regel.naam());
    }
}

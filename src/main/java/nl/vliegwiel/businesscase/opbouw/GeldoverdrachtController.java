package nl.vliegwiel.businesscase.opbouw;

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
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
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

/** Transfers of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/overdrachten/{alternatief}")
class GeldoverdrachtController {
    private final Modelwijzigingen wijzigingen;
    private final Kengetallen kengetallen;

    GeldoverdrachtController(Modelwijzigingen wijzigingen, Kengetallen kengetallen) {
        this.wijzigingen = wijzigingen;
        this.kengetallen = kengetallen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief) {
        var kop = wijzigingen.show(studie, nummer);
        return page(kop, Modelwijzigingen.alternatief(kop, alternatief), null,
                new Modelvelden(GeldoverdrachtForm.start(kop.model()), Fouten.geen()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        return save(kop, Modelwijzigingen.alternatief(kop, alternatief), null, velden);
    }

    @GetMapping("/{overdracht}")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief,
            @PathVariable String overdracht) {
        var kop = wijzigingen.show(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var k = find(bij, overdracht);
        return page(kop, bij, k, new Modelvelden(GeldoverdrachtForm.velden(kop.model(), k), Fouten.geen()));
    }

    @PostMapping("/{overdracht}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String overdracht,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var k = find(bij, overdracht);
        clash(kop, bij, k, velden);
        return save(kop, bij, k, velden);
    }

    @PostMapping("/{overdracht}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String overdracht,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var weg = find(bij, overdracht);
        Modelwijzigingen.gezien(velden, weg);
        var zonder = kop.model()
                .with(bij.withOverdrachten(bij.overdrachten().stream().filter(k -> !k.equals(weg)).toList()));
        wijzigingen.removed(kop, Modelwijzigingen.withoutLoose(kop.model(), zonder), deel(bij, weg),
                Modelzin.overdracht(kop.model(), weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private ResponseEntity<Page> save(Studiekop kop, Alternatief bij, @Nullable Geldoverdracht oud,
            Map<String, String> velden) {
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = new GeldoverdrachtForm(in).model(kop.model(), bij, oud, kengetallen.prijzen());
        if (nieuw != null)
            Modelwijzigingen.toets(kop.model(), nieuw, pad -> GeldoverdrachtForm.veld(in, pad), in.fouten());
        if (nieuw == null || !in.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, bij, oud, in));
        var overdracht = nieuw.alternatief(bij.code()).orElseThrow().overdrachten().stream()
                .filter(k -> oud == null ? !bij.overdrachten().contains(k) : k.code().equals(oud.code())).findFirst()
                .orElseThrow();
        wijzigingen.changed(kop, Modelwijzigingen.withoutLoose(kop.model(), nieuw), deel(bij, overdracht),
                oud == null ? null : Modelzin.overdracht(kop.model(), oud), Modelzin.overdracht(nieuw, overdracht));
        return Page.seeOther(kop.url() + "/opbouw#o-" + bij.code() + "-" + overdracht.code());
    }

    private void clash(Studiekop kop, Alternatief bij, Geldoverdracht nu, Map<String, String> velden) {
        var m = kop.model();
        var partijen = GeldoverdrachtForm.partijen(m);
        new Botsing(GeldoverdrachtForm.labels(), Map.of("van", partijen, "naar", partijen, "bedrag",
                GeldoverdrachtForm.BEDRAG.opties(m, kengetallen.prijzen())))
                .controle(wijzigingen.wie(kop, Set.of(deel(bij, nu).plek())), ModelJson.merk(nu),
                        kop.url() + "/overdrachten/" + bij.code() + "/" + nu.code(), GeldoverdrachtForm.velden(m, nu),
                        velden);
    }

    private GeldoverdrachtPage page(Studiekop kop, Alternatief bij, @Nullable Geldoverdracht k, Modelvelden form) {
        return new GeldoverdrachtPage(kop, bij, k, form, k == null ? null : ModelJson.merk(k), kengetallen.prijzen());
    }

    private static Geldoverdracht find(Alternatief bij, String overdracht) {
        return bij.overdrachten().stream().filter(k -> k.code().equals(overdracht)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    private static Deel deel(Alternatief bij, Geldoverdracht overdracht) {
        return new Deel("overdracht/" + bij.code() + "/" + overdracht.code(), "Overdracht", overdracht.naam());
    }
}

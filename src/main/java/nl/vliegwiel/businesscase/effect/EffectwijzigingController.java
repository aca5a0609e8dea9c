package nl.vliegwiel.businesscase.effect;

import java.util.Map;
import java.util.Set;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Effects of a draft that are there: changed, or taken out. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/effecten/{alternatief}/{effect}")
class EffectwijzigingController {
    private final Modelwijzigingen wijzigingen;

    EffectwijzigingController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief,
            @PathVariable String effect) {
        var kop = wijzigingen.show(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var e = find(bij, effect);
        return new EffectwijzigingPage(kop, bij, e,
                new Modelvelden(EffectwijzigingForm.velden(e), Fouten.geen()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String effect, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var m = kop.model();
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var oud = find(bij, effect);
        new Botsing(EffectwijzigingForm.labels(m), Map.of()).controle(
                wijzigingen.wie(kop, Set.of(deel(bij, oud).plek())), ModelJson.merk(oud),
                kop.url() + "/" + deel(bij, oud).plek(), EffectwijzigingForm.velden(oud), velden);
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = new EffectwijzigingForm(in).model(m, bij, oud);
        if (nieuw != null) {
            Modelwijzigingen.toets(m, nieuw, EffectForm::veld, in.fouten());
            var nu = nieuw.alternatief(bij.code()).orElseThrow();
            Dubbeltelling.controle(nieuw, nu, find(nu, effect), in);
        }
        if (nieuw == null || !in.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(new EffectwijzigingPage(kop, bij, oud, in));
        var e = find(nieuw.alternatief(bij.code()).orElseThrow(), effect);
        wijzigingen.changed(kop, nieuw, deel(bij, e), Modelzin.effect(m, oud), Modelzin.effect(nieuw, e));
        return Page.seeOther(kop.url() + "/opbouw#e-" + bij.code() + "-" + e.code());
    }

    @PostMapping("/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String effect, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var weg = find(bij, effect);
        Modelwijzigingen.gezien(velden, weg);
        var zonder = kop.model().with(bij.withEffecten(bij.effecten().stream().filter(e -> !e.equals(weg)).toList()));
        wijzigingen.removed(kop, Modelwijzigingen.withoutLoose(kop.model(), zonder), deel(bij, weg),
                Modelzin.effect(kop.model(), weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private static Effect find(Alternatief bij, String effect) {
        return bij.effecten().stream().filter(e -> e.code().equals(effect)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    private static Deel deel(Alternatief bij, Effect effect) {
        return new Deel("effecten/" + bij.code() + "/" + effect.code(), "Effect", effect.naam());
    }
}

package nl.vliegwiel.businesscase.effect;

import java.util.HashMap;
import java.util.List;
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

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Wat;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** A new effect of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/effecten")
class EffectController {
    private final Modelwijzigingen wijzigingen;
    private final Monitormetingen metingen;
    private final Kengetallen kengetallen;

    EffectController(Modelwijzigingen wijzigingen, Monitormetingen metingen, Kengetallen kengetallen) {
        this.wijzigingen = wijzigingen;
        this.metingen = metingen;
        this.kengetallen = kengetallen;
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "monitor") String uit,
            @RequestParam(defaultValue = "") String alternatief) {
        var kop = wijzigingen.show(studie, nummer);
        var velden = new HashMap<>(Effectbouw.start(kop.model()));
        velden.put("uit", uit);
        if (kop.model().alternatief(alternatief).isPresent())
            velden.put("alternatief", alternatief);
        return page(kop, new EffectForm(velden), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var form = new EffectForm(velden);
        var fouten = new Fouten();
        if (velden.containsKey("bekijk")) {
            var b = new BundelingForm(new Modelvelden(velden, fouten), kengetallen).bundeling();
            return b == null
                    ? ResponseEntity.unprocessableContent().body(page(kop, form, fouten))
                    : ResponseEntity.ok(page(kop, form, fouten).met(b));
        }
        var meting = estimate(form, fouten);
        var nieuw = new Effectbouw(kop.model(), form, kengetallen, fouten).metEffect(meting);
        if (fouten.isLeeg())
            Modelwijzigingen.toets(kop.model(), nieuw, EffectForm::veld, fouten);
        if (fouten.isLeeg())
            Dubbeltelling.controle(nieuw, form, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten));
        wijzigingen.keep(kop, nieuw, List.of(new Wat("effect", form.tekst("naam"), "–", "toegevoegd")),
                "Effect toegevoegd: " + form.tekst("naam"));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private @Nullable Monitormeting estimate(EffectForm form, Fouten fouten) {
        return form.uit().equals(EffectForm.MONITOR)
                ? metingen.meting(Monitorvraag.of(form), fouten)
                : null;
    }

    private EffectPage page(Studiekop kop, EffectForm form, Fouten fouten) {
        return EffectPage.of(kop, form, metingen, kengetallen, fouten);
    }
}

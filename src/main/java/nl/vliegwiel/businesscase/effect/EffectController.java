package nl.vliegwiel.businesscase.effect;

import java.util.HashMap;
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
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Effects of a draft: a new one, and taking one out. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/effecten")
class EffectController {
    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Versies versies;
    private final Monitormetingen metingen;
    private final Kengetallen kengetallen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    EffectController(Studiekoppen koppen, Berekening berekening, Versies versies, Monitormetingen metingen,
            Kengetallen kengetallen, Logboek logboek, Meldingen meldingen) {
        this.koppen = koppen;
        this.berekening = berekening;
        this.versies = versies;
        this.metingen = metingen;
        this.kengetallen = kengetallen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "monitor") String uit) {
        var kop = koppen.find(studie, nummer);
        kop.versie().teWijzigen();
        var velden = new HashMap<>(Effectbouw.start(kop.model()));
        velden.put("uit", uit);
        return page(kop, new EffectForm(velden), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        var kop = koppen.find(studie, nummer);
        kop.versie().teWijzigen();
        var form = new EffectForm(velden);
        var fouten = new Fouten();
        var meting = estimate(form, fouten);
        var nieuw = new Effectbouw(kop.model(), form, kengetallen, fouten).metEffect(meting);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten));
        return keep(kop, nieuw, "effect", form.tekst("naam"), "–", "toegevoegd");
    }

    @PostMapping("/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "") String effect) {
        var kop = koppen.find(studie, nummer);
        kop.versie().teWijzigen();
        var weg = kop.model().alternatieven().stream()
                .flatMap(a -> a.effecten().stream().filter(e -> (a.code() + "/" + e.code()).equals(effect)))
                .findFirst().orElseThrow(NietGevonden::new);
        var nieuw = kop.model().withAlternatieven(kop.model().alternatieven().stream()
                .map(a -> a.withEffecten(
                        a.effecten().stream().filter(e -> !(a.code() + "/" + e.code()).equals(effect)).toList()))
                .toList());
        return keep(kop, withoutLoose(nieuw, weg), "effect", weg.naam(), "er was", "weggehaald");
    }

    /** Numbers that only this effect used go with it. */
    private static Model withoutLoose(Model model, Effect weg) {
        boolean nogGebruikt = model.alternatieven().stream().flatMap(a -> a.effecten().stream())
                .anyMatch(e -> e.omvang().equals(weg.omvang()));
        return nogGebruikt
                ? model
                : model.withGrootheden(model.grootheden().stream()
                        .filter(g -> !g.code().startsWith(weg.code() + "-")
                                || !weg.omvang().equals(weg.code() + "-omvang"))
                        .toList());
    }

    private ResponseEntity<Page> keep(Studiekop kop, Model nieuw, String plek, String naam, String was, String wordt) {
        berekening.bewaard(kop.versie(), kop.versie().versie(), nieuw);
        versies.changed(kop.versie().id(), plek, naam, was, wordt, "");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "studieversie", kop.versie().id()));
        meldingen.meld("Effect " + wordt + ": " + naam);
        return Page.seeOther(kop.url() + "/aannames");
    }

    private @Nullable Monitormeting estimate(EffectForm form, Fouten fouten) {
        return form.uit().equals(EffectForm.MONITOR)
                ? metingen.meting(form.tekst("indicator"), !form.voorNa(), form.maand("maand"), form.maand("voormaand"),
                        fouten)
                : null;
    }

    private Page page(Studiekop kop, EffectForm form, Fouten fouten) {
        return EffectPage.of(kop, form, metingen, kengetallen, fouten);
    }
}

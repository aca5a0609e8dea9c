package nl.vliegwiel.bekostiging.toedeling;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bekostiging.RekenForm;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Scenarios of a draft: kept from a try, changed, advised, taken away. */
@RestController
@Onderdeel(value = "bekostiging", bewerken = true)
@RequestMapping("/bekostiging/{sleutel}/scenarios")
class ScenarioController {
    private final Werkversie werkversie;

    ScenarioController(Werkversie werkversie) {
        this.werkversie = werkversie;
    }

    /** Keeps what was tried on the first screen as a new scenario. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> keep(@PathVariable String sleutel, RekenForm form) {
        var v = werkversie.concept(sleutel);
        var fouten = new Fouten();
        var geprobeerd = form.toegepast(v.opzet(), fouten);
        if (!fouten.isLeeg())
            throw new Geweigerd(String.join(" ", fouten.alle().values()));
        var s = form.gekozen(geprobeerd);
        var letter = v.opzet().vrijeLetter();
        var opzet = v.opzet()
                .metScenario(s.genoemd(letter, "Naar scenario " + s.letter(), "Bewaard bij het proberen."));
        if (!werkversie.saved(v, opzet, null, fouten))
            throw new Geweigerd(Werkversie.INTUSSEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/scenarios/" + letter,
                "Bewaard als scenario " + letter + ". Geef het een naam.");
    }

    @GetMapping("/{letter}")
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String sleutel, @PathVariable String letter) {
        var v = werkversie.concept(sleutel);
        var s = find(v, letter);
        return page(v, letter, ScenarioForm.van(s, v.opzet()), Fouten.geen());
    }

    @PostMapping("/{letter}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @PathVariable String letter,
            @RequestParam Map<String, String> velden) {
        var v = werkversie.concept(sleutel);
        find(v, letter);
        var fouten = new Fouten();
        var form = new ScenarioForm(velden);
        var nieuw = form.gelezen(letter, v.opzet(), fouten);
        if (nieuw == null)
            return ResponseEntity.unprocessableContent().body(page(v, letter, form, fouten));
        if (!werkversie.saved(v, v.opzet().metScenario(nieuw), velden.get("_versie"), fouten))
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(page(werkversie.concept(sleutel), letter, form, fouten));
        return werkversie.naar("/bekostiging/" + sleutel + "?scenario=" + letter,
                "Vastgelegd: scenario " + letter);
    }

    @PostMapping("/{letter}/voorstel")
    @Transactional
    public ResponseEntity<Page> advise(@PathVariable String sleutel, @PathVariable String letter) {
        var v = werkversie.concept(sleutel);
        return done(v, v.opzet().metVoorstel(letter), "Scenario " + letter + " is het voorstel");
    }

    @PostMapping("/{letter}/weg")
    @Transactional
    public ResponseEntity<Page> drop(@PathVariable String sleutel, @PathVariable String letter) {
        var v = werkversie.concept(sleutel);
        find(v, letter);
        return done(v, v.opzet().zonderScenario(letter), "Scenario " + letter + " is weg");
    }

    private ResponseEntity<Page> done(Bekostigingsversie v, nl.vliegwiel.bekostiging.opzet.Opzet opzet, String zin) {
        if (!werkversie.saved(v, opzet, null, new Fouten()))
            throw new Geweigerd(Werkversie.INTUSSEN);
        return werkversie.naar("/bekostiging/" + v.sleutel(), zin);
    }

    private static Scenario find(Bekostigingsversie v, String letter) {
        return v.opzet().scenario(letter).orElseThrow(NietGevonden::new);
    }

    private ScenarioPage page(Bekostigingsversie v, String letter, ScenarioForm form, Fouten fouten) {
        String zin;
        try {
            var b = Berekening.van(v.opzet());
            zin = b.antwoord(find(v, letter), b.vergelijkjaar()).zin();
        } catch (Geweigerd e) {
            zin = e.zin();
        }
        return new ScenarioPage(werkversie.kop(v, "/scenarios"), letter, letter.equals(v.opzet().voorstel()),
                form.velden(), v.opzet().partijen(), fouten.isLeeg() ? zin : null, fouten);
    }
}

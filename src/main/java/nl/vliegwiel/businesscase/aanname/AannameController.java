package nl.vliegwiel.businesscase.aanname;

import java.util.List;
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
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Wat;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One assumption of a draft, with its source and shape. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/aannames/{code}")
class AannameController {
    private final Modelwijzigingen wijzigingen;

    AannameController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer, @PathVariable String code) {
        var kop = wijzigingen.show(studie, nummer);
        var g = typed(kop, code);
        return new AannamePage(kop, g, new Modelvelden(AannameForm.velden(g), Fouten.geen()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String studie, @PathVariable int nummer, @PathVariable String code,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var g = typed(kop, code);
        new Botsing(AannameForm.labels(), Map.of("vorm", AannamePage.VORMEN, "status", Modelvelden.STATUSSEN, "bron",
                kop.model().bronnen().stream().map(b -> new Keuze(b.code(), b.titel())).toList()))
                .controle(wijzigingen.wie(kop, Set.of(code)), ModelJson.merk(g), kop.url() + "/aannames/" + code,
                        AannameForm.velden(g), velden);
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = new AannameForm(in).model(kop.model(), g);
        if (!in.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(new AannamePage(kop, g, in));
        wijzigingen.keep(kop, nieuw, List.of(new Wat(code, g.naam(), words(kop.model(), g),
                words(nieuw, find(nieuw, code)), in.tekst("toelichting"))), "");
        return Page.seeOther(kop.url() + "/aannames#g-" + code);
    }

    private static Grootheid typed(Studiekop kop, String code) {
        var g = find(kop.model(), code);
        if (g.bron() != null && g.bron().startsWith("peiling-"))
            throw new Geweigerd(
                    "Dit getal komt uit de monitor en is niet over te typen. Haal het effect weg en kies opnieuw.");
        return g;
    }

    private static Grootheid find(Model model, String code) {
        return model.grootheid(code).orElseThrow(NietGevonden::new);
    }

    private static String words(Model model, Grootheid g) {
        String bron = model.bron(String.valueOf(g.bron())).map(b -> b.titel()).orElse("geen bron");
        return new AannamesForm.Verandering(g, g, false).was() + ", " + bron;
    }
}

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

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Page;

/** Alternatives of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/alternatieven")
class AlternatiefController {
    private final Modelwijzigingen wijzigingen;

    AlternatiefController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer) {
        var kop = wijzigingen.show(studie, nummer);
        return new AlternatiefPage(kop, null, new Modelvelden(AlternatiefForm.start(kop.model()), Fouten.geen()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        return save(wijzigingen.open(studie, nummer), null, velden);
    }

    @GetMapping("/{alternatief}")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief) {
        var kop = wijzigingen.show(studie, nummer);
        var a = Modelwijzigingen.alternatief(kop, alternatief);
        return new AlternatiefPage(kop, a,
                new Modelvelden(AlternatiefForm.velden(kop.model(), a), Fouten.geen()));
    }

    @PostMapping("/{alternatief}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var nu = Modelwijzigingen.alternatief(kop, alternatief);
        new Botsing(AlternatiefForm.labels(), Map.of("plek", AlternatiefForm.plekken(kop.model(), nu))).controle(
                wijzigingen.wie(kop, Set.of(deel(nu).plek())), AlternatiefForm.merk(kop.model(), nu),
                kop.url() + "/alternatieven/" + nu.code(), AlternatiefForm.velden(kop.model(), nu), velden);
        return save(kop, nu, velden);
    }

    @PostMapping("/{alternatief}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var weg = Modelwijzigingen.alternatief(kop, alternatief);
        Modelwijzigingen.gezien(velden, weg);
        if (kop.model().alternatieven().size() == 1)
            throw new Geweigerd(
                    "Dit is het enige alternatief. Een studie heeft er ten minste één naast het nulalternatief.");
        wijzigingen.removed(kop, AlternatiefForm.zonder(kop.model(), weg), deel(weg), Modelzin.alternatief(weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private ResponseEntity<Page> save(Studiekop kop, @Nullable Alternatief oud, Map<String, String> velden) {
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = new AlternatiefForm(in).model(kop.model(), oud);
        if (nieuw != null && !in.tekst("begin").equals(AlternatiefForm.LEEG))
            Modelwijzigingen.toets(kop.model(), nieuw, AlternatiefForm::veld, in.fouten());
        if (nieuw == null || !in.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(new AlternatiefPage(kop, oud, in));
        var a = nieuw.alternatieven().stream()
                .filter(x -> oud == null ? kop.model().alternatief(x.code()).isEmpty() : x.code().equals(oud.code()))
                .findFirst().orElseThrow();
        wijzigingen.changed(kop, nieuw, deel(a), oud == null ? null : Modelzin.alternatief(oud),
                Modelzin.alternatief(a));
        return Page.seeOther(kop.url() + "/opbouw#a-" + a.code());
    }

    private static Deel deel(Alternatief alternatief) {
        return new Deel("alternatief/" + alternatief.code(), "Alternatief", alternatief.naam());
    }
}

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

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Parties of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/partijen")
class StudiePartijController {
    private final Modelwijzigingen wijzigingen;

    StudiePartijController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer) {
        return new StudiePartijPage(wijzigingen.show(studie, nummer), null, new Modelvelden(Map.of(), Fouten.geen()),
                null);
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        return save(wijzigingen.open(studie, nummer), null, velden);
    }

    @GetMapping("/{partij}")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String studie, @PathVariable int nummer, @PathVariable String partij) {
        var kop = wijzigingen.show(studie, nummer);
        var p = find(kop, partij);
        return new StudiePartijPage(kop, p, new Modelvelden(StudiePartijForm.velden(p), Fouten.geen()),
                ModelJson.merk(p));
    }

    @PostMapping("/{partij}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String partij, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var nu = find(kop, partij);
        new Botsing(StudiePartijForm.labels(),
                Map.of("overheid", StudiePartijForm.OVERHEID, "perspectief", StudiePartijForm.PERSPECTIEVEN))
                .controle(wijzigingen.wie(kop, Set.of(deel(nu).plek())), ModelJson.merk(nu),
                        kop.url() + "/partijen/" + nu.code(), StudiePartijForm.velden(nu), velden);
        return save(kop, nu, velden);
    }

    @PostMapping("/{partij}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String partij, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var weg = find(kop, partij);
        Modelwijzigingen.gezien(velden, weg);
        var gebruik = StudiePartijForm.gebruik(kop.model(), weg);
        if (!gebruik.isEmpty())
            throw new Geweigerd(weg.naam() + " doet nog mee bij: " + Nederlands.opsomming(gebruik)
                    + ". Haal de partij daar eerst weg.");
        if (kop.model().partijen().size() == 1)
            throw new Geweigerd("Dit is de laatste partij. Een studie heeft er ten minste één.");
        wijzigingen.removed(kop,
                kop.model().withPartijen(kop.model().partijen().stream().filter(p -> !p.equals(weg)).toList()),
                deel(weg),
                Modelzin.partij(weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private ResponseEntity<Page> save(Studiekop kop, @Nullable Partij oud, Map<String, String> velden) {
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = new StudiePartijForm(in).model(kop.model(), oud);
        if (nieuw == null)
            return ResponseEntity.unprocessableContent()
                    .body(new StudiePartijPage(kop, oud, in, oud == null ? null : ModelJson.merk(oud)));
        var p = oud == null ? nieuw.partijen().getLast() : nieuw.partij(oud.code()).orElseThrow();
        wijzigingen.changed(kop, nieuw, deel(p), oud == null ? null : Modelzin.partij(oud), Modelzin.partij(p));
        return Page.seeOther(kop.url() + "/opbouw#p-" + p.code());
    }

    private static Partij find(Studiekop kop, String partij) {
        return kop.model().partij(partij).orElseThrow(NietGevonden::new);
    }

    private static Deel deel(Partij partij) {
        return new Deel("partij/" + partij.code(), "Partij", partij.naam());
    }
}

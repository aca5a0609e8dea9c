package nl.vliegwiel.businesscase.opbouw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Numbers of a draft that rise and fall together. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/samenhangen")
class SamenhangController {
    private final Modelwijzigingen wijzigingen;

    SamenhangController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "") List<String> lid) {
        var kop = wijzigingen.show(studie, nummer);
        return new SamenhangPage(kop, 0, null, form(Map.of(), lid, kop, null), null);
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        return save(wijzigingen.open(studie, nummer), 0, null, velden);
    }

    @GetMapping("/{plek}")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String studie, @PathVariable int nummer, @PathVariable int plek,
            @RequestParam(defaultValue = "") List<String> lid) {
        var kop = wijzigingen.show(studie, nummer);
        var s = find(kop, plek);
        var form = SamenhangForm.of(s, Fouten.geen());
        if (!lid.isEmpty() && !lid.equals(s.grootheden()))
            form = form(Map.of("naam", s.naam()), lid, kop, s);
        return new SamenhangPage(kop, plek, s, form, ModelJson.merk(s));
    }

    @PostMapping("/{plek}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer, @PathVariable int plek,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var nu = find(kop, plek);
        if (!Modelwijzigingen.zelfde(velden, ModelJson.merk(nu)) && !members(velden).equals(nu.grootheden()))
            throw new Geweigerd("Een collega koos hier net andere getallen. Open deze samenhang opnieuw.");
        var form = SamenhangForm.of(nu, Fouten.geen());
        new Botsing(form.labels(kop.model()), Map.of()).controle(wijzigingen.wie(kop, Set.of(deel(nu).plek())),
                ModelJson.merk(nu), kop.url() + "/samenhangen/" + plek, form.in().velden(), velden);
        return save(kop, plek, nu, velden);
    }

    @PostMapping("/{plek}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer, @PathVariable int plek,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var weg = find(kop, plek);
        Modelwijzigingen.gezien(velden, weg);
        var over = new ArrayList<>(kop.model().samenhangen());
        over.remove(plek - 1);
        wijzigingen.removed(kop, kop.model().withSamenhangen(over), deel(weg), Modelzin.samenhang(kop.model(), weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private ResponseEntity<Page> save(Studiekop kop, int plek, @Nullable Samenhang oud,
            Map<String, String> velden) {
        var in = new Modelvelden(velden, new Fouten());
        var form = new SamenhangForm(in, members(velden));
        var nieuw = form.samenhang(kop.model(), oud);
        if (nieuw == null)
            return ResponseEntity.unprocessableContent()
                    .body(new SamenhangPage(kop, plek, oud, form, oud == null ? null : ModelJson.merk(oud)));
        var alle = new ArrayList<>(kop.model().samenhangen());
        if (oud == null)
            alle.add(nieuw);
        else
            alle.set(plek - 1, nieuw);
        wijzigingen.changed(kop, kop.model().withSamenhangen(alle), deel(nieuw),
                oud == null ? null : Modelzin.samenhang(kop.model(), oud), Modelzin.samenhang(kop.model(), nieuw));
        return Page.seeOther(kop.url() + "/opbouw#s-" + (oud == null ? alle.size() : plek));
    }

    private static List<String> members(Map<String, String> velden) {
        return Stream.of(velden.getOrDefault("leden", "").split(" ")).filter(c -> !c.isEmpty()).toList();
    }

    /** Only numbers that may be chosen, each once. */
    private static SamenhangForm form(Map<String, String> velden, List<String> leden, Studiekop kop,
            @Nullable Samenhang deze) {
        var mag = SamenhangForm.keuzes(kop.model(), deze).stream().map(k -> k.waarde()).toList();
        var gekozen = leden.stream().filter(mag::contains).distinct().limit(SamenhangForm.MEESTE).toList();
        var fouten = new Fouten();
        if (!leden.isEmpty() && gekozen.size() < 2)
            fouten.meld("lid", "Kies ten minste twee getallen");
        return new SamenhangForm(new Modelvelden(velden, fouten), gekozen);
    }

    private static Samenhang find(Studiekop kop, int plek) {
        var alle = kop.model().samenhangen();
        if (plek < 1 || plek > alle.size())
            throw new NietGevonden();
        return alle.get(plek - 1);
    }

    private static Deel deel(Samenhang samenhang) {
        return new Deel("samenhang/" + samenhang.naam(), "Samenhang", samenhang.naam());
    }
}

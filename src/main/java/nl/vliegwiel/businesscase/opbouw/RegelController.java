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
import org.springframework.web.bind.annotation.RequestParam;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/**
 * Lines of one kind below an alternative of a draft: added, changed while somebody else may change them too, and taken away.
 *
 * @param <T> the line in the model
 */
abstract class RegelController<T> {
    private final Modelwijzigingen wijzigingen;

    RegelController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    abstract List<T> regels(Alternatief bij);

    abstract Alternatief met(Alternatief bij, List<T> regels);

    abstract String code(T regel);

    abstract Deel deel(Alternatief bij, T regel);

    /** Where this line is changed, below the version. */
    abstract String pad(Alternatief bij, T regel);

    /** Its place on the page of all parts. */
    abstract String anker(Alternatief bij, T regel);

    /** What the line says, for the history. */
    abstract String zin(Model model, T regel);

    /** The fields of an empty form. */
    abstract Map<String, String> start(Model model);

    abstract Map<String, String> velden(Model model, T regel);

    /** The model with what was typed, null when that cannot be read; what is wrong stands in the faults. */
    abstract @Nullable Model gelezen(Studiekop kop, Alternatief bij, @Nullable T oud, Modelvelden in);

    /** The field that shows a fault at this path in the model. */
    abstract String veld(Model nieuw, Modelvelden in, String pad);

    abstract Botsing botsing(Model model);

    abstract Page page(Studiekop kop, Alternatief bij, @Nullable T regel, Modelvelden form);

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page create(@PathVariable String studie, @PathVariable int nummer, @PathVariable String alternatief) {
        var kop = wijzigingen.show(studie, nummer);
        return page(kop, Modelwijzigingen.alternatief(kop, alternatief), null,
                new Modelvelden(start(kop.model()), Fouten.geen()));
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
        var nu = find(bij, regel);
        return page(kop, bij, nu, new Modelvelden(velden(kop.model(), nu), Fouten.geen()));
    }

    @PostMapping("/{regel}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String regel, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var nu = find(bij, regel);
        botsing(kop.model()).controle(wijzigingen.wie(kop, Set.of(deel(bij, nu).plek())), ModelJson.merk(nu),
                kop.url() + pad(bij, nu), velden(kop.model(), nu), velden);
        return save(kop, bij, nu, velden);
    }

    @PostMapping("/{regel}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String alternatief, @PathVariable String regel, @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var bij = Modelwijzigingen.alternatief(kop, alternatief);
        var weg = find(bij, regel);
        Modelwijzigingen.gezien(velden, weg);
        var zonder = kop.model().with(met(bij, regels(bij).stream().filter(r -> !r.equals(weg)).toList()));
        wijzigingen.removed(kop, Modelwijzigingen.withoutLoose(kop.model(), zonder), deel(bij, weg),
                zin(kop.model(), weg));
        return Page.seeOther(kop.url() + "/opbouw");
    }

    private ResponseEntity<Page> save(Studiekop kop, Alternatief bij, @Nullable T oud, Map<String, String> velden) {
        var in = new Modelvelden(velden, new Fouten());
        var nieuw = gelezen(kop, bij, oud, in);
        if (nieuw != null)
            Modelwijzigingen.toets(kop.model(), nieuw, pad -> veld(nieuw, in, pad), in.fouten());
        if (nieuw == null || !in.fouten().isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, bij, oud, in));
        var regel = regels(nieuw.alternatief(bij.code()).orElseThrow()).stream()
                .filter(r -> oud == null ? !regels(bij).contains(r) : code(r).equals(code(oud))).findFirst()
                .orElseThrow();
        wijzigingen.changed(kop, Modelwijzigingen.withoutLoose(kop.model(), nieuw), deel(bij, regel),
                oud == null ? null : zin(kop.model(), oud), zin(nieuw, regel));
        return Page.seeOther(kop.url() + "/opbouw#" + anker(bij, regel));
    }

    private T find(Alternatief bij, String code) {
        return regels(bij).stream().filter(r -> code(r).equals(code)).findFirst().orElseThrow(NietGevonden::new);
    }
}

package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Functions, norms, pay and the fte of each school. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}/formatie")
class FormatieController {
    private final Werkversie werkversie;

    FormatieController(Werkversie werkversie) {
        this.werkversie = werkversie;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie) {
        var v = werkversie.find(sleutel, versie);
        return page(v, FormatieForm.van(v.opzet()), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.concept(sleutel);
        var fouten = new Fouten();
        var form = new FormatieForm(velden);
        var opzet = form.gelezen(v.opzet(), fouten);
        if (opzet != null && v.nummer() > 1)
            try {
                opzet.nulmetingBlijft(werkversie.find(sleutel, v.nummer() - 1).opzet());
            } catch (Geweigerd e) {
                fouten.meld("velden", e.zin());
            }
        if (opzet == null || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(v, form, fouten));
        if (!werkversie.saved(v, opzet, velden.get("_versie"), fouten))
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(werkversie.concept(sleutel), form, fouten));
        return werkversie.naar("/bekostiging/" + sleutel + "/formatie", "De formatie is vastgelegd");
    }

    private FormatiePage page(Bekostigingsversie v, FormatieForm form, Fouten fouten) {
        var o = v.opzet();
        var gevolgen = new ArrayList<String>();
        for (var s : o.scholen()) {
            var f = s.vanaf() == null ? null : Formatie.van(s, o.functies());
            var zin = f == null ? null : f.gevolg();
            if (zin != null)
                gevolgen.add(s.naam() + ". " + zin);
        }
        return new FormatiePage(werkversie.kop(v, "/formatie"), o.functies(),
                o.scholen().stream().map(s -> FormatiePage.row(s, o.functies())).toList(), total(o), gevolgen,
                v.nummer() > 1, form.velden(), fouten);
    }

    /** Of the schools that take part and were counted. */
    private static FormatiePage.Rij total(Opzet o) {
        var teams = new ArrayList<Formatie>();
        for (Schoolinzet s : o.scholen()) {
            var f = s.vanaf() == null ? null : Formatie.van(s, o.functies());
            if (f != null)
                teams.add(f);
        }
        int leerlingen = 0;
        for (var team : teams) {
            Integer aantal = team.school().leerlingen();
            leerlingen += aantal == null ? 0 : aantal;
        }
        var cellen = new ArrayList<FormatiePage.Cel>();
        for (int i = 0; i < o.functies().size(); i++)
            cellen.add(cell(teams, i));
        return new FormatiePage.Rij("", Nederlands.aantal(teams.size(), "school doet mee", "scholen doen mee"),
                Nederlands.getal(leerlingen), "", cellen);
    }

    private static FormatiePage.Cel cell(List<Formatie> teams, int nummer) {
        var nodig = BigDecimal.ZERO;
        var extra = BigDecimal.ZERO;
        var verschoven = BigDecimal.ZERO;
        boolean gemeten = true;
        for (var team : teams) {
            var i = team.inzet().get(nummer);
            nodig = nodig.add(i.nodig());
            var e = i.extra();
            var w = i.verschoven();
            gemeten &= e != null;
            extra = extra.add(e == null ? BigDecimal.ZERO : e);
            verschoven = verschoven.add(w == null ? BigDecimal.ZERO : w);
        }
        return new FormatiePage.Cel(FormatiePage.fte(nodig), FormatiePage.fte(extra), FormatiePage.fte(verschoven),
                gemeten);
    }

}

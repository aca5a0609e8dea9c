package nl.vliegwiel.businesscase.aanname;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Pmpost;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Wat;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The question, the settings, and what counts though it is not in euros. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}")
class UitgangspuntenController {
    private final Modelwijzigingen wijzigingen;

    UitgangspuntenController(Modelwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/uitgangspunten")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer) {
        var kop = wijzigingen.show(studie, nummer);
        return new UitgangspuntenPage(kop, UitgangspuntenForm.of(kop.model()), Fouten.geen());
    }

    @PostMapping("/uitgangspunten")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        new Botsing(UitgangspuntenForm.labels(kop.model()), Map.of("moment", UitgangspuntenForm.MOMENTEN)).controle(
                wijzigingen.wie(kop, Set.of("uitgangspunten")), UitgangspuntenForm.merk(kop.model()),
                kop.url() + "/uitgangspunten", UitgangspuntenForm.of(kop.model()).velden(), velden);
        var fouten = new Fouten();
        var form = new UitgangspuntenForm(velden);
        var nieuw = form.model(kop.model(), fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(new UitgangspuntenPage(kop, form, fouten));
        keep(kop, nieuw, "uitgangspunten", "Vraag en uitgangspunten", settings(kop.model()), settings(nieuw));
        return Page.seeOther(kop.url() + "/aannames");
    }

    @GetMapping("/pmposten")
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page items(@PathVariable String studie, @PathVariable int nummer) {
        return new PmpostenPage(wijzigingen.show(studie, nummer), Map.of(), Fouten.geen());
    }

    @PostMapping("/pmposten")
    @Transactional
    public ResponseEntity<Page> addItem(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        var kop = wijzigingen.open(studie, nummer);
        var fouten = new Fouten();
        String naam = Invoer.tekst(velden.get("naam"));
        if (naam.isEmpty() || naam.length() > 150)
            fouten.meld("naam", "Schrijf in hoogstens 150 tekens wat er meetelt");
        var teken = PmpostenPage.TEKENS.stream().filter(k -> k.waarde().equals(velden.get("teken"))).findFirst();
        if (teken.isEmpty())
            fouten.meld("teken", "Kies of het ervoor of ertegen pleit");
        String uitleg = Invoer.tekst(velden.get("toelichting"));
        if (uitleg.isEmpty() || uitleg.length() > 500)
            fouten.meld("toelichting", "Schrijf wat je erover weet, en hoe: gemeten, gehoord of niet onderzocht");
        if (!fouten.isLeeg() || teken.isEmpty())
            return ResponseEntity.unprocessableContent().body(new PmpostenPage(kop, velden, fouten));
        var post = new Pmpost(naam, Pmpost.Teken.valueOf(teken.get().waarde()), uitleg);
        keep(kop, each(kop, velden.getOrDefault("alternatief", ""), posten -> {
            var alle = new ArrayList<>(posten);
            alle.add(post);
            return alle;
        }), "pmpost", naam, "–", "toegevoegd");
        return Page.seeOther(kop.url() + "/pmposten");
    }

    @PostMapping("/pmposten/verwijdering")
    @Transactional
    public ResponseEntity<Page> removeItem(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "") String alternatief, @RequestParam(defaultValue = "") String naam) {
        var kop = wijzigingen.open(studie, nummer);
        var nieuw = each(kop, alternatief, posten -> posten.stream().filter(p -> !p.naam().equals(naam)).toList());
        if (nieuw.equals(kop.model()))
            throw new NietGevonden();
        keep(kop, nieuw, "pmpost", naam, "er was", "weggehaald");
        return Page.seeOther(kop.url() + "/pmposten");
    }

    private static Model each(Studiekop kop, String alternatief, UnaryOperator<List<Pmpost>> wat) {
        return kop.model().withAlternatieven(kop.model().alternatieven().stream()
                .map(a -> a.code().equals(alternatief)
                        ? a.withPmposten(wat.apply(a.pmposten()))
                        : a)
                .toList());
    }

    private void keep(Studiekop kop, Model nieuw, String plek, String naam, String was, String wordt) {
        wijzigingen.keep(kop, nieuw, List.of(new Wat(plek, naam, was, wordt)), "");
    }

    private static String settings(Model m) {
        var u = m.uitgangspunten();
        return u.horizon() + " jaar, prijzen van " + u.prijsjaar() + ", vanaf " + u.basisjaar() + ", "
                + u.trekkingen() + " berekeningen";
    }
}

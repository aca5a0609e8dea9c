package nl.vliegwiel.bekostiging.profijt;

import java.time.Clock;
import java.time.LocalDate;
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

import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.businesscase.Batenbronnen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Page;

/** The gains per party of a business case, in a draft. */
@RestController
@Onderdeel(value = "bekostiging", bewerken = true)
@RequestMapping("/bekostiging/{sleutel}/baten")
class BatenController {
    private final Werkversie werkversie;
    private final Clock clock;
    private final Batenbronnen bronnen;

    BatenController(Werkversie werkversie, Clock clock, Batenbronnen bronnen) {
        this.werkversie = werkversie;
        this.clock = clock;
        this.bronnen = bronnen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String sleutel) {
        var v = werkversie.concept(sleutel);
        return page(v, BatenForm.van(v.opzet()), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.concept(sleutel);
        var fouten = new Fouten();
        var form = new BatenForm(velden);
        var bron = velden.get("bron");
        var baten = bron == null
                ? form.gelezen(v.opzet(), LocalDate.now(clock), fouten)
                : takenOver(v.opzet(), bron, Invoer.tekst(velden.get("binnen")), fouten);
        if (baten == null)
            return ResponseEntity.unprocessableContent().body(page(v, form, fouten));
        if (!werkversie.saved(v, v.opzet().metBaten(baten), velden.get("_versie"), fouten))
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(werkversie.concept(sleutel), form, fouten));
        return werkversie.naar("/bekostiging/" + sleutel + "#profijt",
                bron == null ? "De baten zijn vastgelegd" : "De baten zijn overgenomen");
    }

    /** Null, with the sentence at the choice, when there is no such fixed version. */
    private @Nullable Baten takenOver(Opzet o, String bron, String binnen, Fouten fouten) {
        var gevonden = bronnen.find(bron);
        if (gevonden.isEmpty()) {
            fouten.meld("bron", "Deze versie is er niet, of is niet vastgesteld. Kies een andere.");
            return null;
        }
        var sleutel = BatenPage.BINNEN.stream().filter(s -> s.name().equals(binnen)).findFirst().orElse(null);
        try {
            return Baten.van(gevonden.get(), o.beginjaar(), o.partijen(), sleutel);
        } catch (Geweigerd e) {
            fouten.meld("bron", e.zin());
            return null;
        }
    }

    private BatenPage page(Bekostigingsversie v, BatenForm form, Fouten fouten) {
        List<Studievergelijking> alike;
        try {
            alike = Berekening.van(v.opzet()).vergelijkingen();
        } catch (Geweigerd e) {
            alike = List.of();
        }
        return new BatenPage(werkversie.kop(v, "/partijen"), v.opzet().partijen(), bronnen.list(), v.opzet().baten(),
                alike, form.velden(), fouten);
    }
}

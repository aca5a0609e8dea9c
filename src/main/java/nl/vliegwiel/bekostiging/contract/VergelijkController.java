package nl.vliegwiel.bekostiging.contract;

import java.util.LinkedHashMap;
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

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Contractinvoer;
import nl.vliegwiel.bekostiging.toedeling.SleutelsPage;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Keys beside each other, and contract forms beside each other. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}")
class VergelijkController {
    private final Werkversie werkversie;

    VergelijkController(Werkversie werkversie) {
        this.werkversie = werkversie;
    }

    @GetMapping("/sleutels")
    @Transactional(readOnly = true)
    public Page keys(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable String scenario) {
        var v = werkversie.find(sleutel, versie);
        var o = v.opzet();
        return SleutelsPage.van(werkversie.kop(v, "/sleutels"), Berekening.van(o),
                o.scenario(scenario == null ? o.voorstel() : scenario).orElseThrow(NietGevonden::new));
    }

    @GetMapping("/contract")
    @Transactional(readOnly = true)
    public Page forms(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie) {
        var v = werkversie.find(sleutel, versie);
        return page(v, v.opzet().contract(), fields(v.opzet().contract()), new Fouten());
    }

    @PostMapping("/contract")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.concept(sleutel);
        var fouten = new Fouten();
        var nieuw = read(velden, fouten);
        if (nieuw == null)
            return ResponseEntity.unprocessableContent().body(page(v, null, velden, fouten));
        if (!werkversie.saved(v, v.opzet().metContract(nieuw), velden.get("_versie"), fouten))
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(page(werkversie.concept(sleutel), nieuw, velden, fouten));
        return werkversie.naar("/bekostiging/" + sleutel + "/contract", "De aannames zijn vastgelegd");
    }

    private static @Nullable Contractinvoer read(Map<String, String> velden, Fouten fouten) {
        Integer laag = Getal.aantalOfLeeg(velden.get("laag"), "laag", "het aantal leerlingen", fouten);
        Integer verwacht = Getal.aantalOfLeeg(velden.get("verwacht"), "verwacht", "het aantal leerlingen", fouten);
        Integer hoog = Getal.aantalOfLeeg(velden.get("hoog"), "hoog", "het aantal leerlingen", fouten);
        var vast = Getal.procent(velden.get("vast"), "vast", "het vaste deel", fouten);
        var gelukt = Getal.procent(velden.get("gelukt"), "gelukt", "het deel dat lukt", fouten);
        var band = Getal.procent(velden.get("bandbreedte"), "bandbreedte", "de bandbreedte", fouten);
        var deel = Getal.procent(velden.get("aandeel"), "aandeel", "het deel voor de betalers", fouten);
        if (laag == null || verwacht == null || hoog == null) {
            fouten.meld("verwacht", "Schrijf alle drie de aantallen leerlingen");
            return null;
        }
        if (vast == null || gelukt == null || band == null || deel == null || !fouten.isLeeg())
            return null;
        if (gelukt.signum() == 0) {
            fouten.meld("gelukt", "Schrijf hoe vaak het resultaat gehaald wordt, meer dan 0%");
            return null;
        }
        try {
            return new Contractinvoer(laag, verwacht, hoog, vast, gelukt, band, deel);
        } catch (Geweigerd e) {
            fouten.meld("verwacht", e.zin());
            return null;
        }
    }

    static Map<String, String> fields(Contractinvoer c) {
        var uit = new LinkedHashMap<String, String>();
        uit.put("laag", String.valueOf(c.laag()));
        uit.put("verwacht", String.valueOf(c.verwacht()));
        uit.put("hoog", String.valueOf(c.hoog()));
        uit.put("vast", Getal.veld(c.vast()));
        uit.put("gelukt", Getal.veld(c.gelukt()));
        uit.put("bandbreedte", Getal.veld(c.bandbreedte()));
        uit.put("aandeel", Getal.veld(c.aandeel()));
        return uit;
    }

    private ContractPage page(Bekostigingsversie v, @Nullable Contractinvoer invoer, Map<String, String> velden,
            Fouten fouten) {
        var kop = werkversie.kop(v, "/contract");
        try {
            var b = Berekening.van(v.opzet());
            int jaar = b.vergelijkjaar();
            long budget = b.begroting().totaal(jaar);
            List<Volumerisico> vormen = invoer == null ? List.of() : invoer.vergeleken(budget);
            return new ContractPage(kop, jaar, Bedrag.rond(budget), vormen, null, velden, fouten);
        } catch (Geweigerd e) {
            return new ContractPage(kop, v.opzet().beginjaar(), "nog niet bekend", List.of(), e.zin(), velden, fouten);
        }
    }
}

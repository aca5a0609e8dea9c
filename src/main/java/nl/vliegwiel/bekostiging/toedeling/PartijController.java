package nl.vliegwiel.bekostiging.toedeling;

import java.util.ArrayList;
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

import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.profijt.Studievergelijking;
import nl.vliegwiel.bekostiging.telling.Beginopzet;
import nl.vliegwiel.bekostiging.telling.Leerlingtellingen;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The parties: what is counted of them, what they pay now, and how the amount of one party comes about. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}")
class PartijController {
    private final Werkversie werkversie;
    private final Beginopzet beginopzet;
    private final Leerlingtellingen tellingen;

    PartijController(Werkversie werkversie, Beginopzet beginopzet, Leerlingtellingen tellingen) {
        this.werkversie = werkversie;
        this.beginopzet = beginopzet;
        this.tellingen = tellingen;
    }

    @GetMapping("/partijen")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie) {
        var v = werkversie.find(sleutel, versie);
        return page(v, fields(v.opzet()), Fouten.geen());
    }

    @PostMapping("/partijen")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.concept(sleutel);
        var fouten = new Fouten();
        var partijen = new ArrayList<Partij>();
        for (var p : v.opzet().partijen())
            partijen.add(new Partij(p.code(), p.naam(), p.soort(), count(velden, "woon", p, fouten),
                    count(velden, "school", p, fouten), count(velden, "buiten", p, fouten),
                    count(velden, "clienten", p, fouten), count(velden, "drie", p, fouten),
                    Getal.centOfLeeg(velden.get("nu-" + p.code()), "nu-" + p.code(), "wat " + p.naam() + " nu betaalt",
                            fouten)));
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(v, velden, fouten));
        if (!werkversie.saved(v, v.opzet().metPartijen(partijen), velden.get("_versie"), fouten))
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(werkversie.concept(sleutel), velden, fouten));
        return werkversie.naar("/bekostiging/" + sleutel + "/partijen", "De aantallen zijn vastgelegd");
    }

    private static @Nullable Integer count(Map<String, String> velden, String soort, Partij p, Fouten fouten) {
        var naam = soort + "-" + p.code();
        return Getal.aantalOfLeeg(velden.get(naam), naam, "het aantal van " + p.naam(), fouten);
    }

    /** Counts the pupils anew on the same day of counting, and puts the counts in the draft. */
    @PostMapping("/telling")
    @Transactional
    public ResponseEntity<Page> recount(@PathVariable String sleutel) {
        var v = werkversie.concept(sleutel);
        var dag = v.opzet().teldatum();
        if (dag == null)
            throw new Geweigerd("Deze versie heeft geen teldatum. Begin een nieuwe bekostiging.");
        var opzet = beginopzet.opnieuwGeteld(v.opzet(), tellingen.count(dag));
        if (!werkversie.saved(v, opzet, null, new Fouten()))
            throw new Geweigerd(Werkversie.INTUSSEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/partijen",
                "De leerlingen van " + Nederlands.datum(dag) + " zijn opnieuw geteld");
    }

    /** How the amount of one party comes about, to the cent. */
    @GetMapping("/uitleg/{code}")
    @Transactional(readOnly = true)
    public Page explain(@PathVariable String sleutel, @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable String scenario) {
        var v = werkversie.find(sleutel, versie);
        var o = v.opzet();
        var gekozen = o.scenario(scenario == null ? o.voorstel() : scenario).orElseThrow(NietGevonden::new);
        var b = Berekening.van(o);
        var t = b.verdeeld(gekozen, b.vergelijkjaar());
        var bijdrage = t.bijdragen().stream().filter(d -> d.code().equals(code)).findFirst()
                .orElseThrow(NietGevonden::new);
        return UitlegPage.van(werkversie.kop(v, "/uitleg"), b, t, bijdrage);
    }

    private static Map<String, String> fields(Opzet o) {
        var uit = new LinkedHashMap<String, String>();
        for (var p : o.partijen()) {
            uit.put("woon-" + p.code(), text(p.woon()));
            uit.put("school-" + p.code(), text(p.school()));
            uit.put("buiten-" + p.code(), text(p.buiten()));
            uit.put("clienten-" + p.code(), text(p.clienten()));
            uit.put("drie-" + p.code(), text(p.clientenDrieJaar()));
            uit.put("nu-" + p.code(), Getal.euroveld(p.huidigCent()));
        }
        return uit;
    }

    private static String text(@Nullable Integer aantal) {
        return aantal == null ? "" : aantal.toString();
    }

    /** Nothing while the budget misses something: then there is no size to compare. */
    private static List<Studievergelijking> alike(Opzet o) {
        try {
            return Berekening.van(o).vergelijkingen();
        } catch (Geweigerd e) {
            return List.of();
        }
    }

    private PartijenPage page(Bekostigingsversie v, Map<String, String> velden, Fouten fouten) {
        var dag = v.opzet().teldatum();
        return new PartijenPage(werkversie.kop(v, "/partijen"),
                dag == null
                        ? "De leerlingen zijn nog niet geteld."
                        : "Leerlingen geteld op " + Nederlands.datum(dag) + ", uit de registers van de scholen.",
                v.opzet().partijen(), v.opzet().baten(), alike(v.opzet()), velden, fouten);
    }
}

package nl.vliegwiel.bekostiging.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
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
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Actual costs of a year, and the settlement per party. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}/afrekening")
class AfrekeningController {
    private final Werkversie werkversie;
    private final Realisaties realisaties;

    AfrekeningController(Werkversie werkversie, Realisaties realisaties) {
        this.werkversie = werkversie;
        this.realisaties = realisaties;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable Integer jaar) {
        var v = werkversie.find(sleutel, versie);
        return page(v, jaar == null ? v.opzet().beginjaar() : jaar, Map.of(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.find(sleutel, null);
        var o = v.opzet();
        var fouten = new Fouten();
        Integer jaar = Getal.aantalOfLeeg(velden.get("jaar"), "jaar", "het jaar", fouten);
        Integer maand = Getal.aantalOfLeeg(velden.get("maand"), "maand", "de maand", fouten);
        if (maand == null || maand < 1 || maand > 12)
            fouten.meld("maand", "Schrijf de maand als een getal van 1 tot en met 12");
        Long cent = Getal.centOfLeeg(velden.get("bedrag"), "bedrag", "het bedrag", fouten);
        if (cent == null)
            fouten.meld("bedrag", "Schrijf het bedrag in euro’s");
        var regel = Invoer.tekst(velden.get("regel"));
        boolean bekend = jaar != null && jaar >= o.beginjaar() && jaar < o.beginjaar() + o.jaren();
        if (!bekend || Berekening.van(o).begroting().jaar(jaar == null ? 0 : jaar).stream()
                .noneMatch(r -> r.code().equals(regel)))
            fouten.meld("regel", "Kies een regel van de begroting");
        var bron = Invoer.tekst(velden.get("bron"));
        if (bron.isEmpty())
            fouten.meld("bron", "Schrijf waar het bedrag vandaan komt");
        if (!fouten.isLeeg() || jaar == null || maand == null || cent == null)
            return ResponseEntity.unprocessableContent()
                    .body(page(v, bekend && jaar != null ? jaar : o.beginjaar(), velden, fouten));
        realisaties.add(v.bekostigingId(), jaar, maand, regel, cent, bron);
        werkversie.logged(v, Regel.Gebeurtenis.VASTLEGGEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/afrekening?jaar=" + jaar, "De kosten zijn vastgelegd");
    }

    private AfrekeningPage page(Bekostigingsversie v, int gevraagd, Map<String, String> velden, Fouten fouten) {
        var o = v.opzet();
        var jaren = IntStream.range(o.beginjaar(), o.beginjaar() + o.jaren()).boxed().toList();
        int jaar = jaren.contains(gevraagd) ? gevraagd : o.beginjaar();
        @Nullable
        Jaarafrekening afrekening = null;
        String zin = null;
        List<Keuze> regels = List.of();
        var bedragen = realisaties.list(v.bekostigingId(), jaar);
        try {
            var b = Berekening.van(o);
            var antwoord = b.antwoord(o.scenario(o.voorstel()).orElseThrow(), jaar);
            zin = antwoord.zin();
            afrekening = Jaarafrekening.van(b, jaar, bedragen, antwoord.toedeling());
            regels = b.begroting().jaar(jaar).stream()
                    .map(r -> new Keuze(r.code(), Nederlands.hoofdletter(r.naam()))).toList();
        } catch (Geweigerd e) {
            zin = e.zin();
        }
        return new AfrekeningPage(werkversie.kop(v, "/afrekening"), werkversie.magBewerken(), o.voorstel(), jaar,
                jaren, afrekening, zin, regels, bedragen,
                o.partijen().stream().collect(Collectors.toMap(Partij::code, Partij::naam)), velden, fouten);
    }
}

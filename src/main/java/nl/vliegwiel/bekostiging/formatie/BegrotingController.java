package nl.vliegwiel.bekostiging.formatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

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
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.toedeling.Bijdrage;
import nl.vliegwiel.bekostiging.versie.Akkoord;
import nl.vliegwiel.bekostiging.versie.Akkoorden;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Page;

/** The budget of all years with what covers it, and its lines. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}/begroting")
class BegrotingController {
    private final Werkversie werkversie;
    private final Akkoorden akkoorden;

    BegrotingController(Werkversie werkversie, Akkoorden akkoorden) {
        this.werkversie = werkversie;
        this.akkoorden = akkoorden;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie) {
        var v = werkversie.find(sleutel, versie);
        return page(v, BegrotingForm.van(v.opzet()), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.concept(sleutel);
        var fouten = new Fouten();
        var form = new BegrotingForm(velden);
        var opzet = form.gelezen(v.opzet(), fouten);
        if (opzet == null)
            return ResponseEntity.unprocessableContent().body(page(v, form, fouten));
        if (!werkversie.saved(v, opzet, velden.get("_versie"), fouten))
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(werkversie.concept(sleutel), form, fouten));
        return werkversie.naar("/bekostiging/" + sleutel + "/begroting", "De begroting is vastgelegd");
    }

    private BegrotingPage page(Bekostigingsversie v, BegrotingForm form, Fouten fouten) {
        var o = v.opzet();
        var jaren = new ArrayList<Integer>();
        for (int j = o.beginjaar(); j < o.beginjaar() + o.jaren(); j++)
            jaren.add(j);
        try {
            var b = Berekening.van(o);
            var zin = b.begroting().nietGeteld().isEmpty()
                    ? b.antwoord(o.scenario(o.voorstel()).orElseThrow(), b.vergelijkjaar()).zin()
                    : "Zonder aantal leerlingen, en dus niet in de kosten: "
                            + nl.vliegwiel.web.Nederlands.opsomming(b.begroting().nietGeteld()) + ".";
            return new BegrotingPage(werkversie.kop(v, "/begroting"), jaren, lines(b.begroting(), jaren),
                    cover(v, b, jaren), o.voorstel(), zin, o.posten(), form.velden(), fouten);
        } catch (Geweigerd e) {
            return new BegrotingPage(werkversie.kop(v, "/begroting"), jaren, List.of(), List.of(), o.voorstel(),
                    e.zin(), o.posten(), form.velden(), fouten);
        }
    }

    private static List<BegrotingPage.Rij> lines(Begroting b, List<Integer> jaren) {
        var codes = jaren.stream().flatMap(j -> b.jaar(j).stream()).map(Begrotingsregel::code).distinct().toList();
        var uit = new ArrayList<BegrotingPage.Rij>();
        for (var code : codes) {
            var alle = jaren.stream().flatMap(j -> b.jaar(j).stream()).filter(r -> r.code().equals(code)).toList();
            var eerste = alle.stream().filter(r -> r.cent() > 0).findFirst().orElse(alle.getFirst());
            uit.add(new BegrotingPage.Rij(nl.vliegwiel.web.Nederlands.hoofdletter(eerste.naam()),
                    jaren.stream().map(j -> Bedrag.heel(alle.stream().filter(r -> r.jaar() == j)
                            .mapToLong(Begrotingsregel::cent).sum())).toList(),
                    eerste.taakveld(), eerste.jaar() + ": " + eerste.uitleg(), false));
        }
        uit.add(row("Samen", jaren, b::totaal, true));
        uit.add(row("waarvan boven op de uren van nu", jaren, b::extra, false));
        uit.add(row("waarvan uren die er al waren", jaren, b::verschoven, false));
        uit.add(row("waarvan nog niet gemeten", jaren,
                j -> b.jaar(j).stream().mapToLong(Begrotingsregel::ongemetenCent).sum(), false));
        return uit;
    }

    private static BegrotingPage.Rij row(String naam, List<Integer> jaren, IntFunction<Long> cent, boolean som) {
        return new BegrotingPage.Rij(naam, jaren.stream().map(j -> Bedrag.heel(cent.apply(j))).toList(), "", "", som);
    }

    /** Agreed, not yet agreed, outside the region, and what nobody covers. */
    private List<BegrotingPage.Rij> cover(Bekostigingsversie v, Berekening b, List<Integer> jaren) {
        var o = v.opzet();
        var stemmen = akkoorden.list(v.id());
        ToLongFunction<Integer> toegezegd = j -> sum(b, o.voorstel(), j, true, stemmen);
        ToLongFunction<Integer> gevraagd = j -> sum(b, o.voorstel(), j, false, stemmen);
        return List.of(row("Toegezegd door partijen die akkoord zijn", jaren, toegezegd::applyAsLong, false),
                row("Gevraagd van partijen die nog niet akkoord zijn", jaren, gevraagd::applyAsLong, false),
                row("Buiten de regio", jaren,
                        j -> b.begroting().totaal(j) - toegezegd.applyAsLong(j) - gevraagd.applyAsLong(j), false),
                row("Ongedekt", jaren, j -> b.begroting().totaal(j) - toegezegd.applyAsLong(j), true));
    }

    private static long sum(Berekening b, String letter, int jaar, boolean akkoord, List<Akkoord> stemmen) {
        var t = b.antwoord(b.opzet().scenario(letter).orElseThrow(), jaar).toedeling();
        return t == null
                ? 0
                : t.bijdragen().stream()
                        .filter(d -> d.partner() && Akkoorden.isAkkoord(stemmen, letter, d.code()) == akkoord)
                        .mapToLong(Bijdrage::cent).sum();
    }
}

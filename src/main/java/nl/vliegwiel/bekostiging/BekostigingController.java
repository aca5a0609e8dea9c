package nl.vliegwiel.bekostiging;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.profijt.Profijt;
import nl.vliegwiel.bekostiging.profijt.Studievergelijking;
import nl.vliegwiel.bekostiging.telling.Beginopzet;
import nl.vliegwiel.bekostiging.telling.Leerlingtellingen;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.bekostiging.toedeling.Toedeling;
import nl.vliegwiel.bekostiging.versie.Akkoorden;
import nl.vliegwiel.bekostiging.versie.Bekostigingen;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Page;

/** The list of fundings, beginning one, and the screen that says who pays what. */
@RestController
@Onderdeel("bekostiging")
class BekostigingController {
    private final Bekostigingen bekostigingen;
    private final Werkversie werkversie;
    private final Beginopzet beginopzet;
    private final Leerlingtellingen tellingen;
    private final Akkoorden akkoorden;
    private final Clock clock;

    BekostigingController(Bekostigingen bekostigingen, Werkversie werkversie, Beginopzet beginopzet,
            Leerlingtellingen tellingen, Akkoorden akkoorden, Clock clock) {
        this.bekostigingen = bekostigingen;
        this.werkversie = werkversie;
        this.beginopzet = beginopzet;
        this.tellingen = tellingen;
        this.akkoorden = akkoorden;
        this.clock = clock;
    }

    @GetMapping("/bekostiging")
    @Transactional(readOnly = true)
    public Page list() {
        var vandaag = LocalDate.now(clock);
        return new BekostigingenPage(bekostigingen.list(), werkversie.magBewerken(),
                Map.of("naam", "", "beginjaar", String.valueOf(vandaag.getYear() + 1), "jaren", "4", "teldatum",
                        "1-10-" + (vandaag.getMonthValue() >= 10 ? vandaag.getYear() : vandaag.getYear() - 1)),
                Fouten.geen());
    }

    @PostMapping("/bekostiging")
    @Transactional
    public ResponseEntity<Page> begin(@RequestParam Map<String, String> velden) {
        var vandaag = LocalDate.now(clock);
        var fouten = new Fouten();
        var naam = Invoer.tekst(velden.get("naam"));
        if (naam.isEmpty())
            fouten.meld("naam", "Schrijf een naam");
        Integer beginjaar = Getal.aantalOfLeeg(velden.get("beginjaar"), "beginjaar", "het eerste jaar", fouten);
        if (beginjaar == null || beginjaar < 2015 || beginjaar > vandaag.getYear() + 10)
            fouten.meld("beginjaar", "Schrijf het eerste jaar als " + (vandaag.getYear() + 1));
        Integer jaren = Getal.aantalOfLeeg(velden.get("jaren"), "jaren", "het aantal jaren", fouten);
        if (jaren == null || jaren < 1 || jaren > 10)
            fouten.meld("jaren", "Kies 1 tot en met 10 jaren");
        var teldatum = Invoer.datumTotVandaag(velden.get("teldatum"), vandaag, "teldatum", fouten);
        if (!fouten.isLeeg() || beginjaar == null || jaren == null || teldatum == null)
            return ResponseEntity.unprocessableContent()
                    .body(new BekostigingenPage(bekostigingen.list(), true, velden, fouten));
        var telling = tellingen.count(teldatum);
        var sleutel = bekostigingen.add(naam, beginopzet.van(beginjaar, jaren, telling));
        werkversie.logged(werkversie.find(sleutel, 1), Regel.Gebeurtenis.VASTLEGGEN);
        return werkversie.naar("/bekostiging/" + sleutel + "/begroting",
                "Begonnen met versie 1. De leerlingen zijn geteld. Vul nu de bedragen in die Vliegwiel niet kent.");
    }

    @GetMapping("/bekostiging/{sleutel}")
    @Transactional(readOnly = true)
    public ResponseEntity<Page> show(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie,
            RekenForm form) {
        var v = werkversie.find(sleutel, versie);
        var fouten = new Fouten();
        var opzet = form.toegepast(v.opzet(), fouten);
        var page = page(v, form, opzet, fouten);
        return ResponseEntity.status(fouten.isLeeg() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private Page page(Bekostigingsversie v, RekenForm form, Opzet opzet, Fouten fouten) {
        var scenario = form.gekozen(opzet);
        var kop = werkversie.kop(v, "");
        Berekening b;
        try {
            b = Berekening.van(opzet);
        } catch (Geweigerd e) {
            return new BekostigingPage(kop, "Deze begroting is nog niet compleet.", form.velden(v.opzet()), false,
                    "", cards(v, opzet, List.of(), scenario), scenario.letter(), scenario.naam(), opzet.beginjaar(),
                    null, e.zin(), List.of(), null, "Eerst moet de begroting compleet zijn.", List.of(), List.of(),
                    fouten);
        }
        int jaar = b.vergelijkjaar();
        var antwoorden = b.antwoorden();
        var gekozen = b.antwoord(scenario, jaar);
        var t = gekozen.toedeling();
        var profijt = t == null ? null : gains(b, scenario);
        return new BekostigingPage(kop, above(b, jaar), form.velden(v.opzet()), form.probeert(v.opzet()),
                opzet.scenarios().size() < Opzet.MEESTE_SCENARIOS ? opzet.vrijeLetter() : "",
                cards(v, opzet, antwoorden, scenario), scenario.letter(), scenario.naam(), jaar,
                t == null ? null : Bijdragenbeeld.van(t, antwoorden), gekozen.zin(), Regeltoets.van(b, t, jaar),
                profijt, gainSentence(opzet, profijt, scenario),
                b.vergelijkingen().stream().filter(Studievergelijking::letOp).map(Studievergelijking::kort).toList(),
                b.begroting().nietGeteld(), fouten);
    }

    private static String above(Berekening b, int jaar) {
        long scholen = b.opzet().scholen().stream().filter(s -> s.maanden(jaar) > 0 && s.leerlingen() != null).count();
        long nu = 0;
        boolean bekend = true;
        for (var p : b.opzet().partijen()) {
            Long cent = p.huidigCent();
            bekend &= cent != null;
            nu += cent == null ? 0 : cent;
        }
        return "Jeugd- en schoolteam op " + nl.vliegwiel.web.Nederlands.aantal(scholen, "school", "scholen") + ": "
                + Bedrag.rond(b.begroting().totaal(jaar)) + " in " + jaar + "."
                + (bekend ? " Daarvan geven partijen nu al " + Bedrag.rond(nu) + " uit." : "");
    }

    private static @Nullable Profijt gains(Berekening b, Scenario scenario) {
        try {
            return b.profijt(scenario);
        } catch (Geweigerd e) {
            return null;
        }
    }

    private static String gainSentence(Opzet o, @Nullable Profijt profijt, Scenario scenario) {
        var baten = o.baten();
        if (baten == null)
            return "Er is nog geen vastgestelde versie van kosten en baten gekoppeld. Dat doe je bij Partijen.";
        if (profijt == null)
            return "Dit scenario is niet te berekenen, dus ook niet te vergelijken.";
        return baten.stempel() + " Betalen volgens scenario " + scenario.letter() + ", in prijzen van " + o.beginjaar()
                + ", zonder de uren die er al waren: die horen bij hoe het nu al gaat.";
    }

    private List<BekostigingPage.Kaart> cards(Bekostigingsversie v, Opzet opzet, List<Berekening.Antwoord> antwoorden,
            Scenario gekozen) {
        var stemmen = Akkoorden.perScenario(akkoorden.list(v.id()));
        var fout = new HashMap<String, String>();
        var toedeling = new HashMap<String, Toedeling>();
        antwoorden.forEach(a -> {
            var t = a.toedeling();
            if (a.zin() != null)
                fout.put(a.scenario().letter(), a.zin());
            if (t != null)
                toedeling.put(a.scenario().letter(), t);
        });
        var uit = new ArrayList<BekostigingPage.Kaart>();
        for (var s : opzet.scenarios()) {
            var delen = new ArrayList<BekostigingPage.Deel>();
            var t = toedeling.get(s.letter());
            for (var soort : Partijsoort.values()) {
                var procent = t != null ? t.procent(soort) : s.naarProfijt() ? BigDecimal.ZERO : s.deel(soort);
                delen.add(new BekostigingPage.Deel(soort.meervoud(), Getal.veld(procent), procent.doubleValue()));
            }
            uit.add(new BekostigingPage.Kaart(s.letter(), s.naam(), s.zin(),
                    "/bekostiging/" + v.sleutel() + "?versie=" + v.nummer() + "&scenario=" + s.letter(),
                    s.letter().equals(gekozen.letter()), s.letter().equals(opzet.voorstel()), delen,
                    fout.get(s.letter()), v.concept()
                            ? "Akkoord vragen kan na vaststellen."
                            : "Akkoord: " + stemmen.getOrDefault(s.letter(), 0L) + " van " + opzet.partijen().size()
                                    + " partijen"));
        }
        return uit;
    }
}

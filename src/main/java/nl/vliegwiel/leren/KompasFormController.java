package nl.vliegwiel.leren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** Who keeps the compass writes down when which step is, what the region wants and what it does all the time. */
@RestController
@Onderdeel(value = "leren", bewerken = true)
@RequestMapping("/leren/bijhouden")
class KompasFormController {

    private static final String URL = "/leren/bijhouden";

    private final Kompas kompas;
    private final Indicatoren indicatoren;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    KompasFormController(Kompas kompas, Indicatoren indicatoren, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.kompas = kompas;
        this.indicatoren = indicatoren;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@RequestParam(defaultValue = "0") int jaar) {
        return page(year(jaar), Map.of(), Fouten.geen());
    }

    @PostMapping("/stappen")
    @Transactional
    public ResponseEntity<Page> steps(@RequestParam(defaultValue = "0") int jaar,
            @RequestParam Map<String, String> velden) {
        var year = year(jaar);
        var fouten = new Fouten();
        var steps = new ArrayList<Kompasstap>();
        for (var s : Kompasstap.gewoon(year)) {
            var from = day(velden, "van-" + s.code(), year, fouten);
            var to = day(velden, "tot-" + s.code(), year, fouten);
            if (from != null && to != null && to.isBefore(from)) {
                fouten.meld("tot-" + s.code(), "De laatste dag ligt voor de eerste");
            } else if (from != null && to != null) {
                steps.add(s.op(from, to));
            }
        }
        if (!fouten.isLeeg()) {
            return refused(year, velden, fouten);
        }
        kompas.save(year, steps);
        return saved(year, Regel.Gebeurtenis.WIJZIGEN, "kompasstap", null);
    }

    /** A day of this school year; the year may be left out. */
    private static @Nullable LocalDate day(Map<String, String> velden, String veld,
            Schooljaar jaar, Fouten fouten) {
        var near = jaar.eerste().plusMonths(6);
        var day = Invoer.datum(velden.get(veld), near).orElse(null);
        if (day == null) {
            fouten.meld(veld, Invoer.DATUM_ONLEESBAAR);
        } else if (!Schooljaar.van(day).equals(jaar)) {
            fouten.meld(veld, "Kies een dag van schooljaar " + jaar.naam());
            return null;
        }
        return day;
    }

    @PostMapping("/ambitie")
    @Transactional
    public ResponseEntity<Page> ambition(@RequestParam(defaultValue = "0") int jaar,
            @RequestParam Map<String, String> velden) {
        var year = year(jaar);
        var fouten = new Fouten();
        String text = text(velden, "ambitie");
        String decision = text(velden, "besluit");
        if (text.length() < 10 || text.length() > 200) {
            fouten.meld("ambitie", "Schrijf 10 tot 200 tekens; nu zijn het er " + text.length());
        }
        if (decision.length() < 3 || decision.length() > 120) {
            fouten.meld("besluit", "Schrijf in 3 tot 120 tekens wie het besloot");
        }
        var day = Invoer.datumTotVandaag(velden.get("besloten"), LocalDate.now(clock), "besloten", fouten);
        if (day == null || !fouten.isLeeg()) {
            return refused(year, velden, fouten);
        }
        return saved(year, Regel.Gebeurtenis.VASTLEGGEN, "ambitie",
                kompas.add(new Kompas.Ambitie(text, decision, day)));
    }

    @PostMapping("/inspanningen")
    @Transactional
    public ResponseEntity<Page> effort(@RequestParam(defaultValue = "0") int jaar,
            @RequestParam Map<String, String> velden) {
        var year = year(jaar);
        var fouten = new Fouten();
        String goal = text(velden, "doel");
        String what = text(velden, "wat");
        String who = text(velden, "wie");
        if (indicatoren.doelen().stream().noneMatch(d -> d.code().equals(goal))) {
            fouten.meld("doel", "Kies een doel");
        }
        if (what.length() < 5 || what.length() > 160) {
            fouten.meld("wat", "Schrijf in 5 tot 160 tekens wat jullie doen");
        }
        if (who.length() < 2 || who.length() > 120) {
            fouten.meld("wie", "Schrijf wie het doet");
        }
        if (!fouten.isLeeg()) {
            return refused(year, velden, fouten);
        }
        return saved(year, Regel.Gebeurtenis.VASTLEGGEN, "inspanning",
                kompas.add(goal, what, who, LocalDate.now(clock)));
    }

    @PostMapping("/inspanningen/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        Long id = kompas.beeindigd(sleutel, LocalDate.now(clock));
        if (id == null) {
            throw new NietGevonden();
        }
        return saved(Schooljaar.van(LocalDate.now(clock)), Regel.Gebeurtenis.WIJZIGEN, "inspanning", id);
    }

    private ResponseEntity<Page> saved(Schooljaar year, Regel.Gebeurtenis what, String object,
            @Nullable Long id) {
        logboek.write(Regel.beheer(what, object, id));
        meldingen.meld("Vastgelegd.");
        return Page.seeOther(URL + "?jaar=" + year.jaar());
    }

    private ResponseEntity<Page> refused(Schooljaar year, Map<String, String> velden, Fouten fouten) {
        return ResponseEntity.unprocessableContent().body(page(year, velden, fouten));
    }

    private static String text(Map<String, String> velden, String veld) {
        return Invoer.regel(velden.get(veld));
    }

    private Schooljaar year(int jaar) {
        return Schooljaar.gekozen(jaar, LocalDate.now(clock));
    }

    private KompasFormPage page(Schooljaar year, Map<String, String> velden, Fouten fouten) {
        var today = LocalDate.now(clock);
        List<Kompas.Inspanning> efforts = kompas.inspanningen(today);
        return new KompasFormPage(year, kompas.stappen(year), kompas.ambitie(today).orElse(null), efforts,
                KompasController.doelen(indicatoren), velden, fouten);
    }
}

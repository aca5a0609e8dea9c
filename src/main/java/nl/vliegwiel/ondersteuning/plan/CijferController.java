package nl.vliegwiel.ondersteuning.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Records how it goes with the goals, all of one moment at once. */
@RestController
@Onderdeel("casus")
@RequestMapping("/leerlingen/{casus}/cijfers")
class CijferController {
    private final Planrecht recht;
    private final Plannen plannen;
    private final Doelen doelen;
    private final Cijfers cijfers;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Clock clock;

    CijferController(Planrecht recht, Plannen plannen, Doelen doelen, Cijfers cijfers, Taken taken,
            Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen, Clock clock) {
        this.recht = recht;
        this.plannen = plannen;
        this.doelen = doelen;
        this.cijfers = cijfers;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var kop = recht.writable(casus);
        var open = doelen.list(kop.casusId());
        var fouten = new Fouten();
        var gegeven = CijfersForm.read(open, velden, fouten);
        if (gegeven.isEmpty() && fouten.isLeeg() && !open.isEmpty())
            fouten.meld(CijfersForm.veld(open.getFirst()), "Kies bij een doel een cijfer van 1 tot en met 10");
        if (open.isEmpty())
            throw new NietGevonden();
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(plannen.page(kop, Plannen.Ingevuld.kort(velden, fouten), true));
        if (!inzendingen.first(velden.get("_inzending")))
            return toPlan(kop);
        var van = CijfersForm.van(velden.get("van"));
        var sleutel = cijfers.add(kop.casusId(), gegeven, van, kop.vandaag());
        taken.klaarVoorCasus(kop.casusId(), "cijfer");
        gebeurtenissen.add(kop.casusId(), "doel", titel(kop, van), sentence(open, gegeven));
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "cijfer", kop);
        meldingen.meld("Vastgelegd: " + sentence(open, gegeven),
                kop.url() + "/cijfers/" + sleutel + "/ongedaan");
        return toPlan(kop);
    }

    @PostMapping("/{cijfer}/ongedaan")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String casus, @PathVariable String cijfer) {
        var kop = recht.writable(casus);
        var c = cijfers.get(cijfer);
        if (c.casusId() != kop.casusId())
            throw new NietGevonden();
        c.mayBeUndone(Lezer.nu().accountId(), OffsetDateTime.now(clock));
        cijfers.undone(c);
        gebeurtenissen.add(kop.casusId(), "doel", "Cijfers ongedaan gemaakt", "");
        recht.log(Regel.Gebeurtenis.VERWIJDEREN, "cijfer", kop);
        meldingen.meld("Ongedaan gemaakt: de cijfers van net.");
        return toPlan(kop);
    }

    static String titel(Casuskop kop, String van) {
        return switch (van) {
            case "ouder" -> "Een ouder gaf de doelen een cijfer";
            case "professional" -> Lezer.nu().naam() + " gaf de doelen een cijfer";
            default -> kop.roepnaam() + " gaf de eigen doelen een cijfer";
        };
    }

    /** Pauze nemen van 3 naar 6. Slapen op 4. */
    static String sentence(List<Doel> doelen, Map<Long, Integer> gegeven) {
        var zin = new StringBuilder();
        for (var doel : doelen) {
            Integer cijfer = gegeven.get(doel.id());
            if (cijfer != null)
                zin.append(zin.isEmpty() ? "" : " ").append(doel.kort())
                        .append(doel.nu() == null || doel.nu().equals(cijfer)
                                ? " op " + cijfer
                                : " van " + doel.nu() + " naar " + cijfer)
                        .append('.');
        }
        return zin.toString();
    }

    private static ResponseEntity<Page> toPlan(Casuskop kop) {
        return Page.seeOther(kop.url() + "/plan");
    }
}

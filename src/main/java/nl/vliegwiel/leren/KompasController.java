package nl.vliegwiel.leren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leren.gesprek.Duidingsgesprekken;
import nl.vliegwiel.leren.werkplan.Verbeteracties;
import nl.vliegwiel.monitor.Uitspraken;
import nl.vliegwiel.monitor.duiding.Duiding;
import nl.vliegwiel.monitor.duiding.Duidingen;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** From what the region wants to what it does differently, on one page. */
@RestController
@Onderdeel("leren")
class KompasController {

    private final Kompas kompas;
    private final Verbeteracties acties;
    private final Indicatoren indicatoren;
    private final Uitspraken uitspraken;
    private final Duidingen duidingen;
    private final Duidingsgesprekken gesprekken;
    private final Peilingen peilingen;
    private final Rollen rollen;
    private final Clock clock;

    KompasController(Kompas kompas, Verbeteracties acties, Indicatoren indicatoren, Uitspraken uitspraken,
            Duidingen duidingen, Duidingsgesprekken gesprekken, Peilingen peilingen, Rollen rollen, Clock clock) {
        this.kompas = kompas;
        this.acties = acties;
        this.indicatoren = indicatoren;
        this.uitspraken = uitspraken;
        this.duidingen = duidingen;
        this.gesprekken = gesprekken;
        this.peilingen = peilingen;
        this.rollen = rollen;
        this.clock = clock;
    }

    @GetMapping("/leren")
    @Transactional(readOnly = true)
    public Page show(@RequestParam(defaultValue = "0") int jaar, @RequestParam(defaultValue = "") String doelen) {
        var today = LocalDate.now(clock);
        var year = Schooljaar.gekozen(jaar, today);
        // of a year that is past: as it was at its end
        var day = year.laatste().isBefore(today) ? year.laatste() : today;
        var actions = acties.van(year.jaar());
        var figures = indicatoren.alle().stream().filter(i -> !i.verdeeld())
                .filter(i -> i.voorop() || actions.stream().anyMatch(a -> i.code().equals(a.indicator()))).toList();
        var codes = figures.stream().map(Indicator::code).toList();
        var said = peilingen.latest(PeilingRun.PUBLICATIE).map(p -> uitspraken.van(p, codes)).orElse(Map.of());
        var read = duidingen.van(codes).stream()
                .filter(d -> !Nederlands.dagVan(d.op()).isBefore(year.eerste())
                        && !Nederlands.dagVan(d.op()).isAfter(year.laatste()))
                .map(Duiding::indicator).distinct().count();
        var goals = Doelrij.van(indicatoren, figures, said, kompas.inspanningen(day), actions, day);
        String role = Lezer.nu().rol();
        return KompasPage.of(year, kompas.stappen(year), kompas.ambitie(day).orElse(null), goals,
                "alle".equals(doelen), gesprekken.van(year).orElse(null),
                new KompasPage.Geduid(read, figures.size() - read), actions, today,
                new KompasPage.Mag(rollen.magBewerken(role, "leren"), rollen.magBewerken(role, "verbeteractie")));
    }

    /** Goals that somebody may choose. */
    static List<Keuze> doelen(Indicatoren indicatoren) {
        return indicatoren.doelen().stream()
                .map(d -> new Keuze(d.code(), d.nummer() + ". " + d.naam())).toList();
    }
}

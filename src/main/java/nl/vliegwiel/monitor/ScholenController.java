package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The same course for every school, side by side. */
@RestController
@Onderdeel("monitor")
class ScholenController {

    private final Indicatoren indicatoren;
    private final Blikken blikken;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;

    ScholenController(Indicatoren indicatoren, Blikken blikken, Peilingen peilingen, Uitkomsten uitkomsten) {
        this.indicatoren = indicatoren;
        this.blikken = blikken;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
    }

    @GetMapping("/monitor/{code:[a-z][a-z0-9-]*}/scholen")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String code, SelectieForm form) {
        var indicator = indicatoren.find(code).filter(Indicator::heeftBron).orElseThrow(NietGevonden::new);
        var found = blikken.van(new SelectieForm("alle", "", "", form.tm()));
        if (found.isEmpty()) {
            return new NogNietsPage(peilingen.running().isPresent(), false);
        }
        var blik = found.get();
        var table = List.of("maand", "schooljaar").stream().map(p -> new Uitsplitsing(List.of("school"), p))
                .filter(indicator::heeft).findFirst().orElseThrow(NietGevonden::new);
        var bySchool = uitkomsten.series(blik.publicatie().id(), List.of(code), List.of(table.naam()), blik.maand(),
                blik.jaar()).stream().filter(u -> u.plek("school") != null)
                .collect(Collectors.groupingBy(u -> Objects.requireNonNull(u.plek("school"))));
        var series = blik.scholen().stream().filter(s -> bySchool.containsKey(s.plek()))
                .map(s -> new ScholenPage.Schoolreeks(s,
                        new Reeks(indicator, table, bySchool.getOrDefault(s.plek(), List.of()), List.of(),
                                s.startMaand() == null ? blik.start() : s.startMaand())))
                .toList();
        return ScholenPage.of(indicator, indicatoren.doel(indicator), series, Lezer.nu().scholen(), blik);
    }
}

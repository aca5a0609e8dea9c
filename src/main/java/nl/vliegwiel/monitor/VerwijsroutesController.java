package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** Who refers where, of the publication: parts of a whole per four months, the shift to light help, and how long each step takes. */
@RestController
@Onderdeel("monitor")
class VerwijsroutesController {
    static final String URL = "/monitor/routes";
    private static final int TRIMESTERS = 4;
    private static final List<String> VERLOPEN = List.of("naar-lichte-hulp", "medische-verwijzingen");
    private static final List<String> STAPPEN = List.of("verwijzing-tot-antwoord", "verwijzing-tot-gesprek",
            "uitverwijzing-tot-hulp", "wachttijd-jeugdhulp");
    private static final List<String> DELEN = List.of("team-eerst", "medisch-naar-team", "verwijzing-geweigerd",
            "uitverwijzing-geweigerd");

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;

    VerwijsroutesController(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren, Peilingen peilingen,
            Uitkomsten uitkomsten) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
    }

    @GetMapping(URL)
    @Transactional(readOnly = true)
    public Page show() {
        var blik = blikken.van(new SelectieForm(Selectie.ALLE, null, null, null));
        return blik.isEmpty() ? new NogNietsPage(peilingen.running().isPresent(), false) : page(blik.get());
    }

    private VerwijsroutesPage page(Blik blik) {
        int last = Math.floorDiv(blik.maand() - 7, 4);
        var moments = java.util.stream.IntStream.rangeClosed(last - TRIMESTERS + 1, last).boxed().toList();
        var kinds = new ArrayList<Routetabel>();
        add(kinds, blik, "routes-naar-team", moments, "Wie het team erbij vraagt", "Van");
        add(kinds, blik, "routes-van-team", moments, "Waar het team heen verwijst", "Naar, van licht naar zwaar");
        add(kinds, blik, "routes-naar-jeugdhulp", moments, "Wie naar jeugdhulp verwijst", "Verwijzer");
        return new VerwijsroutesPage(blik.totEnMet(), kinds, courses(blik), rows(blik, STAPPEN), rows(blik, DELEN));
    }

    private void add(List<Routetabel> tables, Blik blik, String code, List<Integer> moments, String titel,
            String eerste) {
        var indicator = indicatoren.find(code).orElseThrow();
        var table = new Uitsplitsing(List.of(indicator.verdeelt()), Uitsplitsing.TRIMESTER);
        tables.add(Routetabel.of(indicator, titel, eerste, moments,
                uitkomsten.cells(blik.publicatie().id(), code, List.of(table.naam()), moments)));
    }

    private List<Indicator> of(List<String> codes) {
        return codes.stream().flatMap(c -> indicatoren.find(c).stream()).toList();
    }

    private List<VerwijsroutesPage.Verlopend> courses(Blik blik) {
        return reeksen.van(blik, of(VERLOPEN)).stream().map(r -> course(r, blik.voor(r.indicator()))).toList();
    }

    private static VerwijsroutesPage.Verlopend course(Reeks reeks, Blik blik) {
        var latest = reeks.laatste();
        @Nullable
        Verloop course = latest == null ? null : Verloop.of(reeks, latest, blik, 0);
        return new VerwijsroutesPage.Verlopend(reeks.indicator().naam(), "/monitor/" + reeks.indicator().code(),
                Doelblok.niets(reeks), course);
    }

    private List<VerwijsroutesPage.Rij> rows(Blik blik, List<String> codes) {
        return reeksen.van(blik, of(codes)).stream().map(VerwijsroutesPage::rij).toList();
    }
}

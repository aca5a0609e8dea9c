package nl.vliegwiel.monitor;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.BladXlsx;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Every published table of one number, at one moment. */
@RestController
@Onderdeel("monitor")
@RequestMapping("/monitor/{code:[a-z][a-z0-9-]*}")
class UitsplitsingController {

    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Meetscholen meetscholen;

    UitsplitsingController(Indicatoren indicatoren, Peilingen peilingen, Uitkomsten uitkomsten,
            Meetscholen meetscholen) {
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.meetscholen = meetscholen;
    }

    @GetMapping("/uitsplitsing")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String code, @RequestParam(defaultValue = "") String tabel,
            @RequestParam(defaultValue = "") String moment) {
        if (peilingen.latest(PeilingRun.PUBLICATIE).isEmpty()) {
            return new NogNietsPage(peilingen.running().isPresent(), false);
        }
        return page(code, tabel, moment);
    }

    @GetMapping("/uitsplitsing.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable String code, @RequestParam(defaultValue = "") String tabel,
            @RequestParam(defaultValue = "") String moment) {
        return CijferCsv.answer(code + "-uitsplitsing", page(code, tabel, moment).bestand());
    }

    @GetMapping("/uitsplitsing.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> workbook(@PathVariable String code, @RequestParam(defaultValue = "") String tabel,
            @RequestParam(defaultValue = "") String moment) {
        return BladXlsx.answer("Cijfers", code + "-uitsplitsing", page(code, tabel, moment).bestand());
    }

    private UitsplitsingPage page(String code, String asked, String when) {
        var indicator = indicatoren.find(code).filter(Indicator::heeftBron).orElseThrow(NietGevonden::new);
        var publication = peilingen.latest(PeilingRun.PUBLICATIE).orElseThrow(NietGevonden::new);
        var table = indicator.uitsplitsingen().stream().filter(u -> u.naam().equals(asked)).findFirst()
                .orElse(indicator.uitsplitsingen().getFirst());
        var moments = UitsplitsingPage.momenten(indicator, table, Blikken.month(publication));
        int moment = moments.stream().filter(m -> String.valueOf(m).equals(when)).findFirst()
                .orElse(moments.getFirst());
        var cells = uitkomsten.cells(publication.id(), code, List.of(table.naam()), List.of(moment));
        return UitsplitsingPage.of(indicator, indicatoren.doel(indicator), table, moment, moments, cells,
                meetscholen.alle(), meetscholen.organisaties(), publication.totEnMet());
    }
}

package nl.vliegwiel.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.duiding.Duidingen;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.methode.Methodeuitkomsten;
import nl.vliegwiel.monitor.peiling.Manifesten;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Pilotuitkomsten;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Bestemming;
import nl.vliegwiel.web.Bestemmingen;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.BladXlsx;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One number: its page and its file. */
@RestController
@Onderdeel("monitor")
@RequestMapping("/monitor/{code:[a-z][a-z0-9-]*}")
class IndicatorController {

    private static final int YEAR = 12;
    /** So many readings stand on the page of a figure; the others are a click away. */
    private static final int READINGS = 3;

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Pilotuitkomsten pilotuitkomsten;
    private final Methodeuitkomsten methodeuitkomsten;
    private final Manifesten manifesten;
    private final Duidingen duidingen;
    private final Bestemmingen bestemmingen;
    private final Vervolg vervolg;

    IndicatorController(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren, Peilingen peilingen,
            Uitkomsten uitkomsten, Pilotuitkomsten pilotuitkomsten, Methodeuitkomsten methodeuitkomsten,
            Manifesten manifesten, Duidingen duidingen, Bestemmingen bestemmingen, Vervolg vervolg) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.pilotuitkomsten = pilotuitkomsten;
        this.methodeuitkomsten = methodeuitkomsten;
        this.manifesten = manifesten;
        this.duidingen = duidingen;
        this.bestemmingen = bestemmingen;
        this.vervolg = vervolg;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> show(@PathVariable String code, SelectieForm form) {
        var indicator = indicatoren.find(code).orElseThrow(NietGevonden::new);
        if (indicator.verdeeld()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, VerwijsroutesController.URL)
                    .build();
        }
        if (!indicator.heeftBron()) {
            return ResponseEntity.ok(new WachtendPage(indicator, indicatoren.doel(indicator)));
        }
        var blik = blikken.van(form);
        if (blik.isEmpty()) {
            return ResponseEntity.ok(new NogNietsPage(peilingen.running().isPresent(), false));
        }
        var reeks = reeksen.van(blik.get(), List.of(indicator)).stream().findFirst().orElse(null);
        return ResponseEntity.status(reeks == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(page(indicator, reeks, blik.get().voor(indicator)));
    }

    @GetMapping("/cijfers.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable String code, SelectieForm form) {
        var blik = blikken.van(form).orElseThrow(NietGevonden::new);
        return BladCsv.answer(code + "-" + blik.filters().tm(), rows(code, blik));
    }

    @GetMapping("/cijfers.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> workbook(@PathVariable String code, SelectieForm form) {
        var blik = blikken.van(form).orElseThrow(NietGevonden::new);
        return BladXlsx.answer("Cijfers", code + "-" + blik.filters().tm(), rows(code, blik));
    }

    private List<List<String>> rows(String code, Blik blik) {
        var indicator = indicatoren.find(code).filter(Indicator::heeftBron).orElseThrow(NietGevonden::new);
        return CijferCsv.rows(Cijfertabel.of(reeksen.van(blik, List.of(indicator)), blik), blik.voor(indicator));
    }

    private IndicatorPage page(Indicator asked, @Nullable Reeks reeks, Blik blik) {
        var indicator = reeks == null ? asked : reeks.indicator();
        int first = reeks == null || !reeks.perMaand() || reeks.eigen().isEmpty() ? blik.maand() : reeks.eerste();
        var quality = peilingen.quality(blik.peiling().id(), first, blik.maand());
        var origin = Herkomst.of(blik, quality);
        long incomplete = indicator.opLeveringen() ? Herkomst.onvolledig(blik, quality, first) : 0;
        Uitkomst latest = reeks == null ? null : reeks.laatste();
        String refused = reeks == null ? CijferCsv.GEWEIGERD : null;
        String sentence = sentence(indicator, blik, reeks == null ? "" : origin.geleverdZin());
        var why = why(indicator, blik);
        var readings = duidingen.van(indicator.code(), READINGS);
        var done = vervolg.van(indicator.code());
        var list = list(indicator, blik);
        if (reeks == null || latest == null) {
            return new IndicatorPage(indicator, indicatoren.doel(indicator), sentence, blik.filters(), refused, null,
                    Doelblok.niets(reeks), null, null, null, null, List.of(), readings, done, origin, why, list,
                    "");
        }
        String period = reeks.tabel().periode();
        var schools = new Uitsplitsing(List.of("school"),
                indicator.heeft(new Uitsplitsing(List.of("school"), period)) ? period : "schooljaar");
        boolean same = schools.periode().equals(period);
        int when = same ? latest.moment() : blik.jaar();
        var perSchool = uitkomsten.cells(blik.publicatie().id(), indicator.code(), List.of(schools.naam()),
                List.of(when));
        return new IndicatorPage(indicator, indicatoren.doel(indicator), sentence, blik.filters(), null,
                new IndicatorPage.Cijferkop(Cijfer.waarde(indicator, latest),
                        Tegel.moment(reeks, latest.moment()) + ", marge " + Cijfer.interval(indicator, latest),
                        Cijferkoppen.aantal(indicator, latest, blik), Oordeelregels.of(reeks, latest, blik)),
                "", Verloop.of(reeks, latest, blik, incomplete, uitkomsten.vorige(blik.peiling().id(),
                        indicator.code(), reeks.tabel(), blik.selectie().plek())),
                Scholenbeeld.of(indicator, perSchool,
                        same ? Tegel.moment(reeks, when) : "schooljaar " + when + "-" + (when + 1), blik),
                groups(indicator, latest.moment(), period, blik),
                pilotuitkomsten.find(blik.publicatie().id(), indicator.code()).map(u -> Pilotbeeld.of(indicator, u))
                        .orElse(null),
                Methodebeelden.of(indicator, methodeuitkomsten.van(blik.publicatie().id(), indicator.code()),
                        perSchool, blik),
                readings, done, origin, why, list, Cijferkoppen.anders(blik));
    }

    private static String sentence(Indicator indicator, Blik blik, String delivered) {
        return indicator.uitleg().getFirst() + " " + blik.naam() + "."
                + (indicator.opLeveringen() && !delivered.isEmpty() ? " " + delivered : "")
                + (indicator.perGemeente() ? " Niet per school: de berichten noemen geen school." : "");
    }

    /** Figures of the own school lead to its own files: there the policies decide who reads which. */
    private @Nullable Bestemming list(Indicator indicator, Blik blik) {
        return blik.werk() ? bestemmingen.op(Feitbron.lijst(indicator), Lezer.nu().rol()).orElse(null) : null;
    }

    private Verantwoording why(Indicator indicator, Blik blik) {
        var month = Maanden.van(blik.maand());
        var files = manifesten.van(blik.peiling().id(), Feitbron.van(indicator), month.atDay(1), month.atEndOfMonth());
        return Verantwoording.of(indicator, blik.peiling(),
                blik.werk() ? null : peilingen.before(blik.peiling()).orElse(null),
                Bronlijst.of(indicator, blik.peiling(), files, blik),
                uitkomsten.herzieningen(blik.peiling().id(), indicator.code()));
    }

    private @Nullable Groepenbeeld groups(Indicator indicator, int moment, String period, Blik blik) {
        var tables = Groepenbeeld.tabellen(indicator, blik.selectie(), period);
        int now = moment;
        int before = moment - ("maand".equals(period) ? YEAR : 1);
        if (tables.isEmpty() && "maand".equals(period)) {
            tables = Groepenbeeld.tabellen(indicator, blik.selectie(), "schooljaar");
            now = blik.jaar();
            before = now - 1;
        }
        var cells = uitkomsten.cells(blik.peiling().id(), indicator.code(),
                tables.stream().map(Uitsplitsing::naam).toList(), List.of(now, before));
        return Groepenbeeld.of(indicator, tables, cells, now, before, blik);
    }
}

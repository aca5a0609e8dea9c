package nl.vliegwiel.monitor;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.grens.Grens;
import nl.vliegwiel.monitor.grens.Grenzen;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.BladXlsx;
import nl.vliegwiel.web.Page;

/** The overview of all numbers, as tiles, as tables and as a file. */
@RestController
@Onderdeel("monitor")
@RequestMapping("/monitor")
class MonitorController {

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Rollen rollen;
    private final Abonnementen abonnementen;
    private final Grenzen grenzen;
    private final Vervolg vervolg;

    MonitorController(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren, Peilingen peilingen, Rollen rollen,
            Abonnementen abonnementen, Grenzen grenzen, Vervolg vervolg) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.rollen = rollen;
        this.abonnementen = abonnementen;
        this.grenzen = grenzen;
        this.vervolg = vervolg;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> overview(SelectieForm form) {
        var blik = blikken.van(form);
        if (blik.isEmpty()) {
            return ResponseEntity.ok(nogNiets());
        }
        var series = reeksen.van(blik.get(), indicatoren.alle());
        return answer(page(blik.get(), series), series);
    }

    @GetMapping("/tabellen")
    @Transactional(readOnly = true)
    public ResponseEntity<Page> tables(SelectieForm form) {
        var blik = blikken.van(form);
        if (blik.isEmpty()) {
            return ResponseEntity.ok(nogNiets());
        }
        var series = reeksen.van(blik.get(), indicatoren.alle());
        return answer(new TabellenPage(zin(blik.get()), blik.get().filters(), geweigerd(series),
                Cijfertabel.of(series, blik.get())), series);
    }

    @GetMapping("/cijfers.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(SelectieForm form) {
        var blik = blikken.van(form).orElseThrow(nl.vliegwiel.web.NietGevonden::new);
        return BladCsv.answer("monitor-" + blik.filters().tm(), rows(blik));
    }

    @GetMapping("/cijfers.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> workbook(SelectieForm form) {
        var blik = blikken.van(form).orElseThrow(nl.vliegwiel.web.NietGevonden::new);
        return BladXlsx.answer("Cijfers", "monitor-" + blik.filters().tm(), rows(blik));
    }

    private List<List<String>> rows(Blik blik) {
        return CijferCsv.rows(Cijfertabel.of(reeksen.van(blik, indicatoren.alle()), blik), blik);
    }

    private Page nogNiets() {
        return new NogNietsPage(peilingen.running().isPresent(), rollen.magInzien(Lezer.nu().rol(), "peiling"));
    }

    private static ResponseEntity<Page> answer(Page page, List<Reeks> series) {
        return ResponseEntity.status(series.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK).body(page);
    }

    static @org.jspecify.annotations.Nullable String geweigerd(List<Reeks> series) {
        return series.isEmpty() ? CijferCsv.GEWEIGERD : null;
    }

    private static String zin(Blik blik) {
        return blik.naam() + (blik.school() == null ? "" : blik.werk() ? ", werkcijfers" : "")
                + ", gegevens tot en met "
                + blik.totEnMet() + ".";
    }

    private MonitorPage page(Blik blik, List<Reeks> series) {
        var quality = peilingen.quality(blik.peiling().id(), blik.maand(), blik.maand());
        var origin = Herkomst.of(blik, quality);
        var found = Opvallend.of(series, blik);
        return new MonitorPage(series.isEmpty() ? zin(blik) : zin(blik) + " " + origin.geleverdZin(), blik.filters(),
                geweigerd(series), found,
                found.isEmpty() ? Opvallend.niets(series) : null, Opvallend.changed(series).size() - found.size(),
                Opvallend.bekeken(series),
                origin,
                Doelblok.of(indicatoren.doelen(), indicatoren.catalogus(), series, blik),
                blik.heeftPilot() ? Maanden.lang(blik.start()) : "",
                rollen.magInzien(Lezer.nu().rol(), "eigencijfer"),
                abonnementen.eigen().filter(a -> a.nieuw(blik.publicatie().totEnMet()))
                        .map(a -> Maanden.lang(Blikken.month(blik.publicatie()))).orElse(""),
                grenzen.eigen().stream().filter(Grens::isOver).flatMap(g -> indicatoren.find(g.indicator()).stream())
                        .map(i -> new MonitorPage.Over(i.naam(), "/monitor/" + i.code())).distinct().toList(),
                vervolg.herinnering());
    }
}

package nl.vliegwiel.monitor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.BladXlsx;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Every published table of one number, laid out as the reader wants it. */
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
    public ResponseEntity<Page> show(@PathVariable String code, OpstellingForm form) {
        var publication = peilingen.latest(PeilingRun.PUBLICATIE);
        if (publication.isEmpty()) {
            return ResponseEntity.ok(new NogNietsPage(peilingen.running().isPresent(), false));
        }
        var page = page(code, form, publication.get());
        return ResponseEntity.status(page.beeld() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(page);
    }

    @GetMapping("/uitsplitsing.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable String code, OpstellingForm form) {
        return BladCsv.answer(code + "-uitsplitsing", rows(code, form));
    }

    @GetMapping("/uitsplitsing.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> workbook(@PathVariable String code, OpstellingForm form) {
        return BladXlsx.answer("Cijfers", code + "-uitsplitsing", rows(code, form));
    }

    private List<List<String>> rows(String code, OpstellingForm form) {
        var publication = peilingen.latest(PeilingRun.PUBLICATIE).orElseThrow(NietGevonden::new);
        var picture = page(code, form, publication).beeld();
        if (picture == null) {
            throw new Geweigerd(CijferCsv.GEWEIGERD);
        }
        return picture.bestand();
    }

    private UitsplitsingPage page(String code, OpstellingForm form, Peiling publication) {
        var indicator = indicatoren.find(code).filter(Indicator::heeftBron).orElseThrow(NietGevonden::new);
        var schools = meetscholen.alle();
        var names = new Plaatsnamen(schools, meetscholen.organisaties());
        var layout = Opstelling.van(indicator, form);
        return UitsplitsingPage.of(indicator, indicatoren.doel(indicator), form, publication.totEnMet(),
                layout.map(op -> picture(indicator, op, form, publication, schools, names)).orElse(null),
                held(indicator, publication, names));
    }

    private Uitsplitsingbeeld picture(Indicator indicator, Opstelling op, OpstellingForm form, Peiling publication,
            List<Meetschool> schools, Plaatsnamen names) {
        var all = Uitsplitsingbeeld.momenten(indicator, op.tabel(), Blikken.month(publication));
        String asked = OpstellingForm.tekst(form.moment());
        int moment = all.stream().filter(m -> String.valueOf(m).equals(asked)).findFirst().orElse(all.getFirst());
        var shown = all.stream().filter(m -> m <= moment).limit(op.inTijd() ? Uitsplitsingbeeld.reeks(op) : 1).toList();
        var tables = Stream.of(Optional.of(op.tabel()), op.zonder(indicator, op.rijen()),
                op.zonder(indicator, op.kolommen()), op.zonder(indicator, op.rijen(), op.kolommen()))
                .flatMap(Optional::stream).map(Uitsplitsing::naam).distinct().toList();
        var cells = uitkomsten.cells(publication.id(), indicator.code(), tables, shown);
        var table = Draaitabel.of(indicator, op, shown, cells, names, v -> closer(indicator, op, v, schools));
        return Uitsplitsingbeeld.of(indicator, op, moment, all, table, names, map(indicator, op, cells, names));
    }

    /** Where a row leads: one school to its own page, another value to what was published within it. */
    private static String closer(Indicator indicator, Opstelling op, String value, List<Meetschool> schools) {
        if (op.rijen().equals("school")) {
            return schools.stream().filter(s -> s.plek().equals(value)).findFirst()
                    .map(s -> "/monitor/" + indicator.code() + "?groep=" + s.sleutel()).orElse("");
        }
        if (op.inTijd() || !op.alleen().isEmpty() || !op.kolommen().isEmpty()) {
            return "";
        }
        return indicator.uitsplitsingen().stream()
                .filter(u -> u.periode().equals(op.tabel().periode()) && u.dimensies().size() == 2
                        && u.dimensies().contains(op.rijen()))
                .flatMap(u -> u.dimensies().stream()).filter(d -> !d.equals(op.rijen())).findFirst()
                .map(d -> "?rijen=" + d + "&alleen=" + op.rijen() + ":" + value + "&per=" + op.tabel().periode())
                .orElse("");
    }

    private @Nullable Gemeentekaart map(Indicator indicator, Opstelling op, List<Uitkomst> cells, Plaatsnamen names) {
        if (!op.kolommen().isEmpty() || !List.of("gemeente", "woongemeente").contains(op.rijen())) {
            return null;
        }
        return Gemeentekaart.of(indicator, op, cells, names, meetscholen.gemeentecodes());
    }

    /** Dimension → its values, of those that can be held while another is looked at. */
    private Map<String, List<Keuze>> held(Indicator indicator, Peiling publication, Plaatsnamen names) {
        var tables = indicator.uitsplitsingen().stream().filter(u -> u.dimensies().size() == 2).toList();
        int month = Blikken.month(publication);
        var moments = tables.stream().map(u -> Uitsplitsingbeeld.momenten(indicator, u, month).getFirst()).distinct()
                .toList();
        var values = new LinkedHashMap<String, List<Keuze>>();
        var cells = uitkomsten.cells(publication.id(), indicator.code(),
                tables.stream().map(Uitsplitsing::naam).toList(), moments);
        tables.stream().flatMap(u -> u.dimensies().stream()).distinct().forEach(d -> values.put(d,
                cells.stream().flatMap(u -> Optional.ofNullable(u.plek(d)).stream()).distinct()
                        .map(v -> new Keuze(d + ":" + v, names.naam(d, v))).sorted(Comparator.comparing(Keuze::tekst))
                        .toList()));
        return values;
    }
}

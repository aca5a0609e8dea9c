package nl.vliegwiel.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.bijzonderheid.Bijzonderheden;
import nl.vliegwiel.monitor.bijzonderheid.Bijzonderheid;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.monitor.streefwaarde.Streefwaarden;

/** The series of what is looked at; a fixed number of statements, however many indicators. */
@Component
class Reeksen {

    private final Uitkomsten uitkomsten;
    private final Streefwaarden streefwaarden;
    private final Bijzonderheden bijzonderheden;
    private final Clock clock;

    Reeksen(Uitkomsten uitkomsten, Streefwaarden streefwaarden, Bijzonderheden bijzonderheden, Clock clock) {
        this.uitkomsten = uitkomsten;
        this.streefwaarden = streefwaarden;
        this.bijzonderheden = bijzonderheden;
        this.clock = clock;
    }

    /** One series for each indicator whose table was computed for this selection, with the target and the marks of today. */
    List<Reeks> van(Blik blik, Collection<Indicator> alle) {
        return van(blik, alle, LocalDate.now(clock));
    }

    /** The same with those of another day. */
    List<Reeks> van(Blik blik, Collection<Indicator> alle, LocalDate dag) {
        var indicatoren = streefwaarden.met(alle.stream().filter(i -> !i.verdeeld()).toList(), dag);
        var marks = bijzonderheden.op(dag);
        var care = indicatoren.stream().filter(Indicator::perGemeente).toList();
        var series = new ArrayList<>(
                series(blik, indicatoren.stream().filter(i -> !i.perGemeente()).toList(), marks));
        // a combination that no figure of schools answers is refused as a whole
        if (!care.isEmpty() && (care.size() == indicatoren.size() || !series.isEmpty())) {
            series.addAll(series(blik.voor(care.getFirst()), care, marks));
        }
        series.sort(java.util.Comparator.comparingInt(r -> indicatoren.indexOf(r.indicator())));
        return series;
    }

    private List<Reeks> series(Blik blik, List<Indicator> indicatoren, List<Bijzonderheid> marks) {
        var selection = blik.selectie();
        var against = selection.ander();
        var own = cells(blik.peiling(), selection, blik, indicatoren);
        var other = against == null
                ? Map.<String, List<Uitkomst>>of()
                : cells(blik.publicatie(), against, blik, indicatoren);
        var series = new ArrayList<Reeks>();
        for (var indicator : indicatoren) {
            selection.tabel(indicator).ifPresent(tabel -> series.add(new Reeks(indicator, tabel,
                    of(own, indicator, tabel), Optional.ofNullable(against)
                            .map(a -> a.tabel(indicator, tabel.periode())).map(t -> of(other, indicator, t))
                            .orElse(List.of()),
                    blik.start(), marks)));
        }
        return series;
    }

    /** Of this selection in this peiling: indicator → its cells. */
    private Map<String, List<Uitkomst>> cells(Peiling peiling, Selectie selectie, Blik blik,
            List<Indicator> indicatoren) {
        return uitkomsten.series(peiling.id(), indicatoren.stream().map(Indicator::code).toList(),
                selectie.tabellen(), selectie.plek(), blik.maand(), blik.jaar()).stream()
                .collect(Collectors.groupingBy(Uitkomst::indicator));
    }

    private static List<Uitkomst> of(Map<String, List<Uitkomst>> all, Indicator indicator, Uitsplitsing tabel) {
        return all.getOrDefault(indicator.code(), List.of()).stream().filter(u -> u.tabel().equals(tabel)).toList();
    }
}

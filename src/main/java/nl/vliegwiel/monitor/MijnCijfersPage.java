package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The chosen figures as tiles, and the choice of one more. */
public record MijnCijfersPage(String zin, Filters filters, List<Vak> vakken, List<Keuze> keuzes, Fouten fouten)
        implements
            Page {

    /** One chosen figure: its tile, or why there is none. */
    public record Vak(String code, String naam, @Nullable Tegel tegel, String waarom) {
    }

    static MijnCijfersPage of(Blik blik, List<Indicator> gekozen, List<Reeks> series, List<Indicator> alle,
            Fouten fouten) {
        var vakken = new ArrayList<Vak>();
        for (var indicator : gekozen) {
            var reeks = series.stream().filter(r -> r.indicator().code().equals(indicator.code())).findFirst()
                    .orElse(null);
            Uitkomst latest = reeks == null ? null : reeks.laatste();
            vakken.add(new Vak(indicator.code(), indicator.naam(),
                    reeks == null || latest == null ? null : Tegel.of(reeks, latest, blik),
                    reeks == null ? CijferCsv.GEWEIGERD : Doelblok.niets(reeks)));
        }
        return new MijnCijfersPage(blik.naam() + ", gegevens tot en met " + blik.totEnMet() + ".", blik.filters(),
                vakken,
                alle.stream().filter(i -> !gekozen.contains(i)).map(i -> new Keuze(i.code(), i.naam()))
                        .sorted(Comparator.comparing(Keuze::tekst)).toList(),
                fouten);
    }

    @Override
    public String titel() {
        return "Mijn cijfers";
    }
}

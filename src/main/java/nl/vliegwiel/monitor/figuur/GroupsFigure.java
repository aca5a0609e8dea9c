package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.monitor.figuur.Scale.px;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/** Groups one below the other: a dot with its interval, the earlier value as a tick, and a word where a group is not shown. */
public record GroupsFigure(String label, int hoogte, List<ControlChartFigure.Lijn> raster, List<Rij> rijen, int bodem,
        String vroegernaam) {

    private static final double LEFT = 110;
    private static final double RIGHT = 340;
    private static final int ROW = 34;

    /** One row; x null when it is not shown, then waarde says why. */
    public record Rij(String naam, String waarde, int y, @Nullable String x, @Nullable String van, @Nullable String tot,
            @Nullable String vroeger) {
    }

    /** A group before it is drawn; an empty naam leaves room between two kinds of groups. */
    public record Groep(String naam, String tekst, @Nullable Double waarde, @Nullable Double laag,
            @Nullable Double hoog, @Nullable Double vroeger, String vroegertekst) {
    }

    public static GroupsFigure of(String label, List<Groep> groepen, String teken, String vroegernaam) {
        var numbers = groepen.stream()
                .flatMap(g -> java.util.stream.Stream.of(g.waarde(), g.laag(), g.hoog(), g.vroeger()))
                .filter(Objects::nonNull)
                .flatMapToDouble(DoubleStream::of).summaryStatistics();
        var scale = numbers.getCount() == 0
                ? new Scale(0, 1, LEFT, RIGHT)
                : Scale.nice(numbers.getMin(), numbers.getMax(), LEFT, RIGHT);
        var rows = new ArrayList<Rij>();
        int y = 20;
        for (var groep : groepen) {
            rows.add(row(groep, y, scale));
            y += ROW;
        }
        int bottom = y - 10;
        return new GroupsFigure(label, bottom + 46, scale.ticks().stream()
                .map(t -> new ControlChartFigure.Lijn(px(scale.at(t)), Nederlands.getal(t, scale.decimals()) + teken))
                .toList(),
                rows, bottom, vroegernaam);
    }

    private static Rij row(Groep groep, int y, Scale scale) {
        Double value = groep.waarde();
        if (value == null) {
            return new Rij(groep.naam(), groep.tekst(), y, null, null, null, null);
        }
        Double low = groep.laag();
        Double high = groep.hoog();
        Double earlier = groep.vroeger();
        return new Rij(groep.naam(), groep.tekst(), y, px(scale.at(value)), px(scale.at(low == null ? value : low)),
                px(scale.at(high == null ? value : high)),
                earlier == null ? null : px(scale.at(earlier)));
    }
}

package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Schaal;

/** Pilot and comparison with their intervals on one scale. Rows without a value say why. */
public record ComparisonFigure(String label, List<Rij> rijen) {

    private static final double LEFT = 84;
    private static final double RIGHT = 236;

    /** One group: where the dot and the ends of its interval lie; x null when it is not shown. */
    public record Rij(String naam, String waarde, int y, boolean pilot, @Nullable String x, @Nullable String van,
            @Nullable String tot) {
    }

    /** A group before it is drawn; waarde null when it is not shown, laag or hoog null when not known. */
    public record Groep(String naam, String tekst, @Nullable Double waarde, @Nullable Double laag,
            @Nullable Double hoog) {
    }

    public static ComparisonFigure of(String label, Groep pilot, Groep vergelijking) {
        double min = Double.MAX_VALUE;
        double max = -Double.MAX_VALUE;
        for (var groep : List.of(pilot, vergelijking)) {
            for (Double value : new Double[]{groep.waarde(), groep.laag(), groep.hoog()}) {
                if (value != null) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
        }
        double margin = Math.max((max - min) / 2, 1e-9);
        var scale = Schaal.tussen(min - margin, max + margin, LEFT, RIGHT);
        return new ComparisonFigure(label, List.of(row(pilot, 10, true, scale), row(vergelijking, 31, false, scale)));
    }

    private static Rij row(Groep groep, int y, boolean pilot, Schaal scale) {
        Double value = groep.waarde();
        if (value == null) {
            return new Rij(groep.naam(), groep.tekst(), y, pilot, null, null, null);
        }
        Double low = groep.laag();
        Double high = groep.hoog();
        return new Rij(groep.naam(), groep.tekst(), y, pilot, px(scale.at(value)),
                px(scale.at(low == null ? value : low)),
                px(scale.at(high == null ? value : high)));
    }
}

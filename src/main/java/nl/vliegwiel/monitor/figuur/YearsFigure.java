package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Schaal;

/** A few measurements, one per school year: a dot with its interval and its value, and no line that suggests a course. */
public record YearsFigure(String label, int breedte, int hoogte, int bodem, List<Punt> punten) {

    /** One year; y null when it is not shown, then tekst says so. */
    public record Punt(String x, @Nullable String y, @Nullable String laag, @Nullable String hoog, String tekst,
            String naam) {
    }

    /** A year before it is drawn. */
    public record Jaar(String naam, String tekst, @Nullable Double waarde, @Nullable Double laag,
            @Nullable Double hoog) {
    }

    /** The sizes that the server makes. */
    public enum Maat {
        TEGEL(300, 66, 5), RUIM(880, 250, 8), SMAL(350, 220, 4);

        private final int breedte;
        private final int hoogte;
        private final int hoogstens;

        Maat(int breedte, int hoogte, int hoogstens) {
            this.breedte = breedte;
            this.hoogte = hoogte;
            this.hoogstens = hoogstens;
        }
    }

    public static YearsFigure of(String label, List<Jaar> alle, Maat maat) {
        var years = alle.subList(Math.max(0, alle.size() - maat.hoogstens), alle.size());
        var numbers = years.stream().flatMap(j -> Stream.of(j.waarde(), j.laag(), j.hoog())).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).summaryStatistics();
        int bottom = maat.hoogte - 16;
        var y = Schaal.tussen(numbers.getMin(), numbers.getMax(), bottom - 8.0, 8);
        double column = (double) maat.breedte / Math.max(1, years.size());
        var dots = new ArrayList<Punt>();
        for (int i = 0; i < years.size(); i++) {
            dots.add(dot(years.get(i), (i + 0.5) * column, y));
        }
        return new YearsFigure(label, maat.breedte, maat.hoogte, bottom, dots);
    }

    private static Punt dot(Jaar jaar, double x, Schaal y) {
        Double value = jaar.waarde();
        Double low = jaar.laag();
        Double high = jaar.hoog();
        return value == null
                ? new Punt(px(x), null, null, null, jaar.tekst(), jaar.naam())
                : new Punt(px(x), px(y.at(value)), px(y.at(low == null ? value : low)),
                        px(y.at(high == null ? value : high)), jaar.tekst(), jaar.naam());
    }
}

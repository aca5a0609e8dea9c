package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/** Groups one below the other: a dot with its interval, the earlier value as a tick, and a word where a group is not shown. */
public record GroupsFigure(String label, int breedte, int hoogte, int links, List<ControlChartFigure.Lijn> raster,
        List<Rij> rijen, int bodem, String vroegernaam) {

    /** One row; x null when it is not shown, then waarde says why. */
    public record Rij(String naam, String waarde, int y, @Nullable String x, @Nullable String van, @Nullable String tot,
            @Nullable String vroeger, boolean open) {
    }

    /** A group before it is drawn; open: of the comparison. */
    public record Groep(String naam, String tekst, @Nullable Double waarde, @Nullable Double laag,
            @Nullable Double hoog, @Nullable Double vroeger, boolean open) {

        /** Room between two kinds of groups. */
        public static final Groep LEEG = new Groep("", "", null, null, null, null, false);
    }

    /** The sizes that the server makes: groups beside a funnel, schools in a wide card and on a phone. */
    public enum Maat {
        GROEPEN(324, 104, 34, 18), SCHOLEN(452, 156, 25, 24), SCHOLEN_SMAL(326, 134, 25, 20);

        private final int breedte;
        private final int links;
        private final int rij;
        private final int letters;

        Maat(int breedte, int links, int rij, int letters) {
            this.breedte = breedte;
            this.links = links;
            this.rij = rij;
            this.letters = letters;
        }
    }

    public static GroupsFigure of(String label, List<Groep> groepen, String teken, String vroegernaam, Maat maat) {
        var numbers = groepen.stream().flatMap(g -> Stream.of(g.waarde(), g.laag(), g.hoog(), g.vroeger()))
                .filter(Objects::nonNull).flatMapToDouble(DoubleStream::of).summaryStatistics();
        int right = maat.breedte - 52;
        var scale = numbers.getCount() == 0
                ? Schaal.tussen(0, 1, maat.links, right)
                : Schaal.rond(numbers.getMin(), numbers.getMax(), maat.links, right);
        var rows = new ArrayList<Rij>();
        int y = 20;
        for (var groep : groepen) {
            if (!groep.naam().isEmpty()) {
                rows.add(row(groep, y, scale, maat));
            }
            y += groep.naam().isEmpty() ? maat.rij / 2 : maat.rij;
        }
        int bottom = y - maat.rij / 2 + 6;
        return new GroupsFigure(label, maat.breedte, bottom + (vroegernaam.isEmpty() ? 26 : 50), maat.links,
                scale.strepen().stream().map(t -> new ControlChartFigure.Lijn(px(scale.at(t)),
                        Nederlands.getal(t, scale.decimalen()) + teken)).toList(),
                rows, bottom, vroegernaam);
    }

    private static Rij row(Groep groep, int y, Schaal scale, Maat maat) {
        Double value = groep.waarde();
        String name = groep.naam().length() <= maat.letters
                ? groep.naam()
                : groep.naam().substring(0, maat.letters - 1).strip() + "…";
        if (value == null) {
            return new Rij(name, groep.tekst(), y, null, null, null, null, groep.open());
        }
        Double low = groep.laag();
        Double high = groep.hoog();
        Double earlier = groep.vroeger();
        return new Rij(name, groep.tekst(), y, px(scale.at(value)), px(scale.at(low == null ? value : low)),
                px(scale.at(high == null ? value : high)), earlier == null ? null : px(scale.at(earlier)),
                groep.open());
    }
}

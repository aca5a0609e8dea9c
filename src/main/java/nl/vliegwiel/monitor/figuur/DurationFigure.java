package nl.vliegwiel.monitor.figuur;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.vliegwiel.web.Schaal;

/** How many still wait, week by week: a line that goes down in steps, for one group or two. It ends where too few are left to tell. */
public record DurationFigure(String label, int breedte, int hoogte, int links, int rechts, int onder,
        List<ControlChartFigure.Lijn> raster, List<ControlChartFigure.Tekst> weken, List<Lijn> lijnen,
        List<ControlChartFigure.Tekst> namen, String astekst) {

    private static final int WEEK = 7;
    private static final double TOP = 14;
    private static final double GAP = 16;

    /** A line; open: of the comparison. */
    public record Lijn(String pad, boolean open, String x, String y) {
    }

    /** A group before it is drawn: from which day which share. */
    public record Groep(String naam, List<Stap> stappen, boolean open) {
    }

    /** After so many days this share is left. */
    public record Stap(int dag, double deel) {
    }

    /** The sizes that the server makes. */
    public enum Maat {
        RUIM(880, 280, 48, 754, 236), SMAL(350, 260, 42, 272, 216);

        private final int breedte;
        private final int hoogte;
        private final int links;
        private final int rechts;
        private final int onder;

        Maat(int breedte, int hoogte, int links, int rechts, int onder) {
            this.breedte = breedte;
            this.hoogte = hoogte;
            this.links = links;
            this.rechts = rechts;
            this.onder = onder;
        }
    }

    public static DurationFigure of(String label, List<Groep> groepen, Maat maat) {
        int last = groepen.stream().mapToInt(g -> g.stappen().getLast().dag()).max().orElse(WEEK);
        var x = Schaal.tussen(0, Math.max(WEEK, last), maat.links, maat.rechts);
        var y = Schaal.tussen(0, 1, maat.onder, TOP);
        var grid = new ArrayList<ControlChartFigure.Lijn>();
        for (int percent = 0; percent <= 100; percent += 25) {
            grid.add(new ControlChartFigure.Lijn(px(y.at(percent / 100.0)), percent + "%"));
        }
        int weeks = Math.max(1, last / WEEK);
        int each = Math.max(1, (int) Math.ceil(weeks * 40.0 / (maat.rechts - maat.links)));
        var ticks = new ArrayList<ControlChartFigure.Tekst>();
        for (int week = 0; week <= weeks; week += each) {
            ticks.add(new ControlChartFigure.Tekst(px(x.at(week * (double) WEEK)), String.valueOf(maat.onder + 18),
                    String.valueOf(week), "t-s num"));
        }
        return new DurationFigure(label, maat.breedte, maat.hoogte, maat.links, maat.rechts, maat.onder, grid, ticks,
                groepen.stream().map(g -> line(g, x, y)).toList(), names(groepen, y, maat), "weken");
    }

    private static Lijn line(Groep groep, Schaal x, Schaal y) {
        var path = new StringBuilder();
        for (var step : groep.stappen()) {
            if (path.isEmpty()) {
                path.append('M').append(px(x.at(step.dag()))).append(' ').append(px(y.at(step.deel())));
            } else {
                path.append('H').append(px(x.at(step.dag()))).append('V').append(px(y.at(step.deel())));
            }
        }
        var end = groep.stappen().getLast();
        return new Lijn(path.toString(), groep.open(), px(x.at(end.dag())), px(y.at(end.deel())));
    }

    /** Names beside where the lines end, moved apart where they would cover each other. */
    private static List<ControlChartFigure.Tekst> names(List<Groep> groepen, Schaal y, Maat maat) {
        var names = new ArrayList<ControlChartFigure.Tekst>();
        double free = 0;
        for (var groep : groepen.stream().sorted(Comparator.comparingDouble((Groep g) -> -g.stappen().getLast().deel()))
                .toList()) {
            double at = Math.max(y.at(groep.stappen().getLast().deel()) + 4, free);
            names.add(new ControlChartFigure.Tekst(String.valueOf(maat.rechts + 10), px(at), groep.naam(),
                    groep.open() ? "" : "t-ink t-b"));
            free = at + GAP;
        }
        return names;
    }
}

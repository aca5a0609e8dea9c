package nl.vliegwiel.sturing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * The planning drawn as lanes over four years; all numbers are in the units of the drawing.
 *
 * @param vandaag null when today is not among these years
 */
public record Planningsbeeld(int hoogte, List<Jaarlijn> jaren, List<Double> kwartalen, @Nullable Vandaag vandaag,
        List<Baan> banen) {

    public static final int BREEDTE = 1260;
    static final int YEARS = 4;
    private static final int LEFT = 190;
    private static final int TOP = 62;
    private static final int ROW = 30;
    private static final int PAD = 16;
    /** A lane has room for its two lines of words. */
    private static final int LEAST = 42;
    private static final double LETTER = 6.7;
    private static final int MARK = 10;

    /** The first of January of a year. */
    public record Jaarlijn(double x, int jaar) {
    }

    /** The line of today; tekstX keeps its words inside the drawing. */
    public record Vandaag(double x, double tekstX, String tekst) {
    }

    /** One lane with what is in it; onder: the line below it. */
    public record Baan(String naam, String wie, double y, double onder, List<Teken> tekens) {
    }

    /**
     * One thing in a lane.
     *
     * @param vorm   balk, punt or ruit
     * @param klasse how it looks: klaar, loopt, straks, mits (only after a go), genomen, komt
     * @param links  do the words stand left of it
     */
    public record Teken(String vorm, String klasse, double x, double y, double breedte, String tekst, double tekstX,
            boolean links, String url, String naam) {
    }

    /** What is drawn, before it has a place. */
    record Ding(String vorm, String klasse, LocalDate van, LocalDate tot, String tekst, String url, String naam) {
    }

    /** The things of one lane. */
    record Lade(String naam, String wie, List<Ding> dingen) {
    }

    static Planningsbeeld of(int jaar, LocalDate vandaag, List<Lade> lades) {
        var first = LocalDate.of(jaar, 1, 1);
        var end = first.plusYears(YEARS);
        var banen = new ArrayList<Baan>();
        double y = TOP;
        for (var lade : lades) {
            var seen = lade.dingen().stream().filter(d -> d.tot().isAfter(first) && d.van().isBefore(end)).toList();
            var tekens = new ArrayList<Teken>();
            var ends = new ArrayList<Double>();
            for (var d : seen) {
                tekens.add(place(d, first, end, ends, y + PAD));
            }
            int rows = Math.max(1, ends.size());
            double below = y + PAD + Math.max(rows * ROW, LEAST) + MARK;
            banen.add(new Baan(lade.naam(), lade.wie(), y + PAD + ROW / 2.0 + 4, below, tekens));
            y = below;
        }
        boolean now = !vandaag.isBefore(first) && vandaag.isBefore(end);
        double x = x(vandaag, first, end);
        return new Planningsbeeld((int) y + 12,
                IntStream.range(0, YEARS).mapToObj(i -> new Jaarlijn(x(first.plusYears(i), first, end), jaar + i))
                        .toList(),
                IntStream.range(1, YEARS * 4).filter(i -> i % 4 != 0)
                        .mapToObj(i -> x(first.plusMonths(3L * i), first, end)).toList(),
                now
                        ? new Vandaag(x, Math.clamp(x, LEFT + 70, BREEDTE - 70),
                                "vandaag " + Nederlands.dagMaand(vandaag))
                        : null,
                banen);
    }

    /** In the first row of the lane where it and its words do not touch what is there; a new row when there is none. */
    private static Teken place(Ding d, LocalDate first, LocalDate end, List<Double> ends, double top) {
        boolean bar = "balk".equals(d.vorm());
        double from = x(d.van().isBefore(first) ? first : d.van(), first, end);
        double to = bar ? Math.max(from + 6, x(d.tot().isAfter(end) ? end : d.tot(), first, end)) : from + MARK;
        double words = d.tekst().length() * LETTER;
        boolean inside = bar && words + 14 < to - from;
        double start = bar ? from : from - MARK;
        double stop = inside ? to : to + 8 + words;
        boolean left = !inside && stop > BREEDTE;
        if (left) {
            start -= words + 8;
            stop = to;
        }
        int row = 0;
        while (row < ends.size() && ends.get(row) > start - 6) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(stop);
        } else {
            ends.set(row, stop);
        }
        double textX = left ? (bar ? from : from - MARK) - 6 : inside ? from + 8 : to + 6;
        return new Teken(d.vorm(), d.klasse(), from, top + row * ROW, to - from, d.tekst(), textX, left, d.url(),
                d.naam());
    }

    private static double x(LocalDate day, LocalDate first, LocalDate end) {
        double part = ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, end);
        return Math.round((LEFT + part * (BREEDTE - LEFT)) * 10) / 10.0;
    }

    public int jaar() {
        return jaren.getFirst().jaar();
    }
}

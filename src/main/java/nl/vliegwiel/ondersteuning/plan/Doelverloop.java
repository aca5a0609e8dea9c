package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import nl.vliegwiel.web.Nederlands;

/**
 * The ratings of one goal over time as a small figure of 300 × 84: a line through those of the young person, marks for
 * what a parent or professional thinks, and the same in words.
 */
public record Doelverloop(String kort, List<Punt> punten, String lijn, List<Datum> datums) {
    private static final double LINKS = 26;
    private static final double RECHTS = 292;
    private static final double BOVEN = 8;
    private static final double ONDER = 62;

    /** One rating; soort is jeugdige, ouder or professional. */
    public record Punt(String x, String y, String soort, int cijfer, LocalDate op) {
    }

    /** A day under the line. */
    public record Datum(String x, String tekst, String anker) {
    }

    public static Doelverloop of(String kort, List<Cijfer> cijfers, LocalDate vandaag) {
        if (cijfers.isEmpty())
            return new Doelverloop(kort, List.of(), "", List.of());
        var van = cijfers.getFirst().op();
        var laatst = cijfers.getLast().op();
        long dagen = Math.max(28, ChronoUnit.DAYS.between(van, vandaag));
        var punten = new ArrayList<Punt>();
        var lijn = new StringBuilder();
        for (var c : cijfers) {
            var punt = new Punt(x(ChronoUnit.DAYS.between(van, c.op()), dagen), y(c.cijfer()), c.gegevenDoor(),
                    c.cijfer(), c.op());
            punten.add(punt);
            if (c.gegevenDoor().equals("jeugdige"))
                lijn.append(lijn.isEmpty() ? "M" : "L").append(punt.x()).append(' ').append(punt.y());
        }
        var datums = new ArrayList<Datum>();
        datums.add(new Datum(x(0, dagen), Nederlands.kort(van), "start"));
        long breedte = ChronoUnit.DAYS.between(van, laatst);
        if (breedte * 4 > dagen)
            datums.add(new Datum(x(breedte, dagen), Nederlands.kort(laatst), breedte == dagen ? "end" : "middle"));
        return new Doelverloop(kort, List.copyOf(punten), lijn.toString(), List.copyOf(datums));
    }

    /** A figure says something from two ratings on. */
    public boolean getekend() {
        return punten.size() > 1;
    }

    public boolean heeft(String soort) {
        return punten.stream().anyMatch(p -> p.soort().equals(soort));
    }

    /** Cijfers van Slapen: 3 op 19 januari, 6 op 16 maart (ouder). */
    public String label() {
        return "Cijfers van " + kort + ": " + punten.stream()
                .map(p -> p.cijfer() + " op " + Nederlands.dagMaand(p.op())
                        + (p.soort().equals("jeugdige") ? "" : " (" + p.soort() + ")"))
                .collect(Collectors.joining(", "));
    }

    public static String y(int cijfer) {
        return String.format(Locale.ROOT, "%.1f", ONDER - (cijfer - 1) * (ONDER - BOVEN) / 9);
    }

    private static String x(long dag, long dagen) {
        return String.format(Locale.ROOT, "%.1f", LINKS + dag * (RECHTS - LINKS) / dagen);
    }
}

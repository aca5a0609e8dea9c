package nl.vliegwiel.leren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cycle as a ring in a square of 168: one arc for each step, clockwise from the top. */
public record Kompasring(List<Boog> bogen, String naam, String zin) {

    private static final double MIDDLE = 84;
    private static final double RADIUS = 62;
    private static final double GAP = 7;

    /** One arc; soort: nu, was or komt; x and y: where its number stands. */
    public record Boog(int nummer, String pad, String soort, String x, String y) {
    }

    /** nu: place of the step that is now, from 0; -1: none. */
    static Kompasring of(List<Kompasstap> stappen, int nu, LocalDate vandaag) {
        var arcs = new ArrayList<Boog>();
        double part = 360.0 / Math.max(1, stappen.size());
        for (int i = 0; i < stappen.size(); i++) {
            double from = i * part + GAP;
            double to = (i + 1) * part - GAP;
            String path = "M" + point(RADIUS, from) + "A62 62 0 " + (part > 180 ? 1 : 0) + " 1 " + point(RADIUS, to);
            String kind = i == nu ? "nu" : stappen.get(i).tot().isBefore(vandaag) ? "was" : "komt";
            double half = (from + to) / 2;
            arcs.add(new Boog(i + 1, path, kind, number(MIDDLE + RADIUS * Math.sin(Math.toRadians(half))),
                    number(MIDDLE + 4 - RADIUS * Math.cos(Math.toRadians(half)))));
        }
        return new Kompasring(arcs, nu < 0 ? "" : stappen.get(nu).naam(),
                nu < 0 ? "" : "stap " + (nu + 1) + " van " + stappen.size());
    }

    private static String point(double radius, double degrees) {
        double angle = Math.toRadians(degrees);
        return number(MIDDLE + radius * Math.sin(angle)) + " " + number(MIDDLE - radius * Math.cos(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

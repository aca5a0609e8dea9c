package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/** Fifty equally likely outcomes as dots; no dot lies on both sides of zero. */
public record Stippen(int breedte, int hoogte, int bodem, String label, List<Stip> stippen, List<Streep> strepen,
        String nul, String straal, int minder, int meer, String eenheid, boolean smal) {

    /** A dot; min: costs are higher. */
    public record Stip(String x, String y, boolean min) {
    }

    /** A number along the axis. */
    public record Streep(String x, String tekst) {
    }

    static Stippen of(List<Double> uitkomsten, boolean smal) {
        int breedte = smal ? 344 : 640;
        int bodem = smal ? 190 : 196;
        double rand = smal ? 12 : 22;
        double min = uitkomsten.stream().mapToDouble(d -> d).min().orElse(0);
        double max = uitkomsten.stream().mapToDouble(d -> d).max().orElse(0);
        var schaal = Schaal.metNul(min, max, rand, breedte - rand);
        double kolom = smal ? 12.5 : 23;
        double euroPerKolom = (schaal.hoog() - schaal.laag()) / Math.max(1, (breedte - 2 * rand) / kolom);
        var stapels = new HashMap<Long, Integer>();
        for (double u : uitkomsten)
            stapels.merge(bin(u, euroPerKolom), 1, Integer::sum);
        int hoogste = stapels.values().stream().mapToInt(i -> i).max().orElse(1);
        double dy = Math.min(smal ? 9.4 : 16.2, (bodem - 46.0) / hoogste);
        double straal = Math.min(kolom, dy) / 2 - 0.5;
        var gestapeld = new HashMap<Long, Integer>();
        var stippen = new ArrayList<Stip>();
        for (double u : uitkomsten) {
            long k = bin(u, euroPerKolom);
            int n = gestapeld.merge(k, 1, Integer::sum) - 1;
            stippen.add(new Stip(px(schaal.at((k + 0.5) * euroPerKolom)), px(bodem - straal - 2 - n * dy), u <= 0));
        }
        boolean mln = Bedragen.million(Math.max(Math.abs(min), Math.abs(max)));
        int minder = (int) uitkomsten.stream().filter(u -> u <= 0).count();
        int meer = uitkomsten.size() - minder;
        return new Stippen(breedte, bodem + 40, bodem, label(minder, meer, uitkomsten), stippen,
                schaal.strepen().stream().map(t -> new Streep(px(schaal.at(t)), tick(t, mln))).toList(),
                px(schaal.at(0)), px(straal), minder, meer, mln ? "saldo in miljoen euro" : "saldo × € 1.000", smal);
    }

    private static long bin(double uitkomst, double breedte) {
        // what is exactly zero has costs that are not exceeded
        return breedte == 0
                ? 0
                : (long) (uitkomst <= 0 ? Math.ceil(uitkomst / breedte) - 1 : Math.floor(uitkomst / breedte));
    }

    static String tick(double t, boolean mln) {
        if (t == 0)
            return "€ 0";
        double waarde = mln ? t / 1e6 : t / 1e3;
        return (t > 0 ? "+" : "") + Nederlands.getal(waarde, waarde == Math.rint(waarde) ? 0 : 1);
    }

    private static String label(int minder, int meer, List<Double> u) {
        double midden = u.isEmpty() ? 0 : u.get(u.size() / 2);
        return (minder + meer) + " mogelijke uitkomsten. In " + meer + " zijn de baten hoger dan de kosten, in "
                + minder
                + " niet. De middelste uitkomst is " + Bedragen.saldo(midden) + ".";
    }

    /** Does the sentence left of zero fit. */
    public boolean ruimteLinks() {
        return Double.parseDouble(nul) > (smal ? 90 : 170);
    }

    public boolean ruimteRechts() {
        return breedte - Double.parseDouble(nul) > (smal ? 90 : 170);
    }
}

package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Onzekerheid;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/**
 * All draws in fifty equal steps between the lowest and the highest balance, as bars with the same numbers in a table.
 *
 * @param nul place of zero; empty when no draw comes near it
 * @param laagX, hoogX places between which nine in ten draws lie
 */
public record Histogram(int breedte, String label, List<Balk> balken, List<Stippen.Streep> strepen, String nul,
        String laagX, String hoogX, String eenheid, List<Stap> stappen) {
    private static final double BOVEN = 14;
    private static final double BODEM = 170;

    /** One bar; min: the middle of its step is a loss. */
    public record Balk(String x, String y, String breed, String hoog, boolean min) {
    }

    /** One step: from where to where, how many draws and which part of all. */
    public record Stap(String van, String tot, String aantal, String deel) {
    }

    static Histogram of(Onzekerheid o, boolean smal) {
        var h = o.histogram();
        int breedte = smal ? 344 : 560;
        var aantallen = h.aantallen();
        int meest = aantallen.stream().mapToInt(i -> i).max().orElse(1);
        boolean mln = Bedragen.million(Math.max(Math.abs(h.laag()), Math.abs(h.hoog())));
        var schaal = Schaal.tussen(h.laag(), h.hoog(), 8, breedte - 8.0);
        double stap = (h.hoog() - h.laag()) / aantallen.size();
        var balken = new ArrayList<Balk>();
        var stappen = new ArrayList<Stap>();
        for (int i = 0; i < aantallen.size(); i++) {
            double van = h.laag() + i * stap;
            int n = aantallen.get(i);
            if (n > 0) {
                double hoog = (BODEM - BOVEN) * n / meest;
                double x = stap == 0 ? breedte / 2.0 - 4 : schaal.at(van);
                balken.add(new Balk(px(x), px(BODEM - hoog), px(stap == 0 ? 8 : schaal.at(van + stap) - x), px(hoog),
                        van + stap / 2 <= 0));
            }
            stappen.add(new Stap(Bedragen.duizendMetTeken(van), Bedragen.duizendMetTeken(van + stap),
                    Nederlands.getal(n), Nederlands.procent((double) n / o.trekkingen(), 1)));
        }
        return new Histogram(breedte, label(o), balken, axis(h, breedte, mln),
                h.laag() <= 0 && h.hoog() >= 0 && stap > 0 ? px(schaal.at(0)) : "", px(schaal.at(o.p05())),
                px(schaal.at(o.p95())), mln ? "saldo in miljoen euro" : "saldo × € 1.000", stappen);
    }

    /** Round numbers within the lowest and the highest. */
    private static List<Stippen.Streep> axis(Onzekerheid.Histogram h, int breedte, boolean mln) {
        var schaal = Schaal.tussen(h.laag(), h.hoog(), 8, breedte - 8.0);
        return Schaal.rond(h.laag(), h.hoog(), 0, 1).strepen().stream().filter(t -> t >= h.laag() && t <= h.hoog())
                .map(t -> new Stippen.Streep(px(schaal.at(t)), Stippen.tick(t, mln))).toList();
    }

    private static String label(Onzekerheid o) {
        return "Alle " + Nederlands.getal(o.trekkingen()) + " berekeningen, van " + Bedragen.saldo(o.histogram().laag())
                + " tot " + Bedragen.saldo(o.histogram().hoog()) + ". Negen van de tien liggen tussen "
                + Bedragen.saldo(o.p05()) + " en " + Bedragen.saldo(o.p95()) + ".";
    }
}

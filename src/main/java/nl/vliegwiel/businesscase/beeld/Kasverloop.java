package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Kasstroom;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/** Money per year as bars, and what it adds up to as a line, with the deepest point marked. */
public record Kasverloop(int breedte, int hoogte, String links, String nul, String label, List<Streep> strepen,
        List<Kolom> kolommen,
        String lijn, String dalX, String dalY, String dalTekst, boolean dal, boolean dalRechts) {
    private static final double BOVEN = 16;
    private static final double ONDER = 236;

    /** A number along the axis. */
    public record Streep(String y, String tekst) {
    }

    /** One year: gains up, costs down. */
    public record Kolom(String x, String breed, String batenY, String batenHoog, String kostenHoog, String middenX,
            String jaar) {
    }

    static Kasverloop of(Kasstroom kas, boolean smal) {
        int breedte = smal ? 344 : 560;
        double links = smal ? 52 : 70;
        double min = kas.jaren().stream().mapToDouble(j -> Math.min(-j.kosten(), j.cumulatief())).min().orElse(0);
        double max = kas.jaren().stream().mapToDouble(j -> Math.max(j.baten(), j.cumulatief())).max().orElse(0);
        var schaal = Schaal.metNul(min, max, ONDER, BOVEN);
        int n = kas.jaren().size();
        double stap = (breedte - links - 10) / Math.max(1, n);
        double breed = Math.min(34, stap * 0.6);
        var kolommen = new ArrayList<Kolom>();
        var lijn = new StringBuilder();
        String dalX = "0";
        for (int i = 0; i < n; i++) {
            var j = kas.jaren().get(i);
            double midden = links + stap * (i + 0.5);
            double baten = Math.max(0, j.baten());
            double kosten = Math.max(0, j.kosten()) + Math.max(0, -j.baten());
            kolommen.add(new Kolom(px(midden - breed / 2), px(breed), px(schaal.at(baten)),
                    px(schaal.at(0) - schaal.at(baten)), px(schaal.at(-kosten) - schaal.at(0)), px(midden),
                    i % (smal ? 3 : n > 14 ? 2 : 1) != 0 ? "" : String.valueOf(j.kalenderjaar())));
            lijn.append(i == 0 ? "M" : "L").append(px(midden)).append(' ').append(px(schaal.at(j.cumulatief())));
            if (j.jaar() == kas.diepsteJaar())
                dalX = px(midden);
        }
        boolean mln = Bedragen.million(Math.max(Math.abs(min), Math.abs(max)));
        return new Kasverloop(breedte, 266, px(links - 4), px(schaal.at(0)), zin(kas),
                schaal.strepen().stream().map(t -> new Streep(px(schaal.at(t)), tick(t, mln))).toList(), kolommen,
                lijn.toString(), dalX, px(schaal.at(kas.diepste())), "dieptepunt " + Bedragen.euro(kas.diepste()),
                kas.diepste() < 0, Double.parseDouble(dalX) > breedte * 0.6);
    }

    /** The deepest point and when it is earned back, in words. */
    static String zin(Kasstroom kas) {
        var laatste = kas.jaren().isEmpty() ? 0 : kas.jaren().getLast().kalenderjaar();
        String voor = kas.diepste() < 0
                ? "Samen schieten de partijen hoogstens " + Bedragen.euro(-kas.diepste()) + " voor."
                : "Er hoeft niets te worden voorgeschoten.";
        var terug = kas.terugverdiend();
        return voor + " " + (terug == null
                ? "Tot en met " + laatste + " is dat niet terugverdiend."
                : kas.diepste() < 0
                        ? "Terugverdiend na " + Nederlands.getal(terug, 1) + " jaar."
                        : "Elk jaar brengt ten minste op wat het kost.");
    }

    private static String tick(double t, boolean mln) {
        if (t == 0)
            return "€ 0";
        double waarde = mln ? t / 1e6 : t / 1e3;
        return Nederlands.getal(waarde, waarde == Math.rint(waarde) ? 0 : 1) + (mln ? " mln" : "");
    }
}

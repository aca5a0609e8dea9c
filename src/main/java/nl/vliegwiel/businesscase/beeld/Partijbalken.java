package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.businesscase.beeld.Schaal.px;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;

/** What each party pays to the left of zero, what it sees back to the right, and its balance in a column. */
public record Partijbalken(int hoogte, int bodem, String nul, String label, List<Streep> strepen, List<Balk> balken,
        Balk samen) {
    private static final double VAN = 230;
    private static final double TOT = 930;

    /** A number along the axis. */
    public record Streep(String x, String tekst) {
    }

    /** One party; kosten and baten in thousands, empty bars where there is nothing. */
    public record Balk(String naam, int y, String kosten, String kostenX, String kostenBreed, String baten,
            String batenBreed, String batenEind, String saldo, boolean tekort, String marge) {
    }

    static Partijbalken of(List<Partijsaldo> partijen, Partijsaldo samen) {
        double min = -partijen.stream().mapToDouble(Partijbalken::paid).max().orElse(0);
        double max = partijen.stream().mapToDouble(Partijbalken::gained).max().orElse(0);
        var schaal = Schaal.metNul(min, max, VAN, TOT);
        var balken = new ArrayList<Balk>();
        int y = 52;
        for (var p : partijen) {
            balken.add(bar(p, y, schaal));
            y += 46;
        }
        var zin = new StringBuilder("Saldo per partij, maal duizend euro: ");
        partijen.forEach(
                p -> zin.append(p.naam()).append(' ').append(Bedragen.duizendMetTeken(p.saldo())).append(", "));
        zin.append("samen ").append(Bedragen.duizendMetTeken(samen.saldo())).append('.');
        return new Partijbalken(y + 50, y, px(schaal.at(0)), zin.toString(),
                schaal.strepen().stream().map(t -> new Streep(px(schaal.at(t)), Bedragen.duizend(t))).toList(), balken,
                bar(samen, y + 14, schaal));
    }

    /** What leaves a party: its costs, and what it hands over. */
    static double paid(Partijsaldo p) {
        return Math.max(0, p.kosten()) + Math.max(0, -p.overdrachten()) + Math.max(0, -p.baten());
    }

    static double gained(Partijsaldo p) {
        return Math.max(0, p.baten()) + Math.max(0, p.overdrachten()) + Math.max(0, -p.kosten());
    }

    private static Balk bar(Partijsaldo p, int y, Schaal schaal) {
        double betaald = paid(p);
        double terug = gained(p);
        return new Balk(p.naam(), y, Bedragen.duizend(betaald), px(schaal.at(-betaald)),
                px(schaal.at(0) - schaal.at(-betaald)), Bedragen.duizend(terug), px(schaal.at(terug) - schaal.at(0)),
                px(schaal.at(terug) + 6), Bedragen.duizendMetTeken(p.saldo()), p.saldo() < 0,
                Bedragen.duizend(p.laag()) + " tot " + Bedragen.duizend(p.hoog()));
    }
}

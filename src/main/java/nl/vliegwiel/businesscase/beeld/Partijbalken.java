package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;
import nl.vliegwiel.web.Schaal;

/** What each party pays to the left of zero, what it sees back to the right, and its balance in a column; on a phone beside its name. */
public record Partijbalken(boolean smal, int breedte, int hoogte, int bodem, String nul, String label,
        List<Streep> strepen, List<Balk> balken, Balk samen) {

    /** A number along the axis. */
    public record Streep(String x, String tekst) {
    }

    /** One party; kosten and baten in thousands, empty bars where there is nothing. */
    public record Balk(String naam, int y, String kosten, String kostenX, String kostenBreed, String baten,
            String batenBreed, String batenEind, String saldo, boolean tekort, String marge) {
    }

    /** Where names, bars and numbers stand, per width of the screen. */
    private record Maat(int breedte, double van, double tot, int boven, int rij) {
        static final Maat RUIM = new Maat(1180, 230, 930, 52, 46);
        static final Maat SMAL = new Maat(344, 48, 296, 58, 74);
    }

    static Partijbalken of(List<Partijsaldo> partijen, Partijsaldo samen, boolean smal) {
        var maat = smal ? Maat.SMAL : Maat.RUIM;
        double min = -partijen.stream().mapToDouble(Partijbalken::paid).max().orElse(0);
        double max = partijen.stream().mapToDouble(Partijbalken::gained).max().orElse(0);
        var schaal = Schaal.metNul(min, max, maat.van(), maat.tot());
        var balken = new ArrayList<Balk>();
        int y = maat.boven();
        for (var p : partijen) {
            balken.add(bar(p, y, schaal));
            y += maat.rij();
        }
        var zin = new StringBuilder("Saldo per partij, maal duizend euro: ");
        partijen.forEach(
                p -> zin.append(p.naam()).append(' ').append(Bedragen.duizendMetTeken(p.saldo())).append(", "));
        zin.append("samen ").append(Bedragen.duizendMetTeken(samen.saldo())).append('.');
        return new Partijbalken(smal, maat.breedte(), y + 50, smal ? y - 22 : y, px(schaal.at(0)), zin.toString(),
                smal
                        ? List.of()
                        : schaal.strepen().stream().map(t -> new Streep(px(schaal.at(t)), Bedragen.duizend(t)))
                                .toList(),
                balken, bar(samen, y + 14, schaal));
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

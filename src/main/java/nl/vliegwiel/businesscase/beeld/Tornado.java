package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.businesscase.beeld.Schaal.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Gevoeligheid;
import nl.vliegwiel.web.Nederlands;

/** What the balance does when one assumption falls short or exceeds, the most telling first. */
public record Tornado(int hoogte, int bodem, String midden, String nul, String verwacht, String label,
        List<Streep> strepen, List<Balk> balken) {
    private static final int HOOGSTENS = 8;
    private static final double VAN = 330;
    private static final double TOT = 650;

    /** A number along the axis. */
    public record Streep(String x, String tekst) {
    }

    /** One assumption: where the balance falls short and where it exceeds, with the value that does so. */
    public record Balk(String naam, int y, String minX, String minBreed, String minTekst, String plusX,
            String plusBreed,
            String plusTekst, String plusEind) {
    }

    static Tornado of(List<Gevoeligheid> alle, double saldo, Set<String> geld) {
        var top = alle.stream().filter(g -> g.uitslag() > 0)
                .sorted(Comparator.comparingDouble(Gevoeligheid::uitslag).reversed()).limit(HOOGSTENS).toList();
        double min = saldo;
        double max = saldo;
        for (var g : top) {
            min = Math.min(min, Math.min(g.saldoLaag(), g.saldoHoog()));
            max = Math.max(max, Math.max(g.saldoLaag(), g.saldoHoog()));
        }
        var schaal = Schaal.metNul(min, max, VAN, TOT);
        var balken = new ArrayList<Balk>();
        int y = 42;
        for (var g : top) {
            balken.add(bar(g, y, saldo, schaal, geld.contains(g.grootheid())));
            y += 38;
        }
        boolean mln = Bedragen.million(Math.max(Math.abs(min), Math.abs(max)));
        return new Tornado(y + 22, y, px(schaal.at(saldo)), px(schaal.at(0)), "verwacht " + Bedragen.saldo(saldo),
                "Gevoeligheid van het saldo. Het meest bepalend: " + Nederlands.opsomming(top.stream().limit(2)
                        .map(g -> g.naam() + " (" + Bedragen.tussen(Math.min(g.saldoLaag(), g.saldoHoog()),
                                Math.max(g.saldoLaag(), g.saldoHoog())) + ")")
                        .toList()) + ".",
                schaal.strepen().stream().map(t -> new Streep(px(schaal.at(t)), tick(t, mln))).toList(), balken);
    }

    private static Balk bar(Gevoeligheid g, int y, double saldo, Schaal schaal, boolean geld) {
        boolean laagIsMin = g.saldoLaag() <= g.saldoHoog();
        double min = Math.min(saldo, Math.min(g.saldoLaag(), g.saldoHoog()));
        double max = Math.max(saldo, Math.max(g.saldoLaag(), g.saldoHoog()));
        String laag = Bedragen.waarde(g.laag(), g.eenheid(), geld);
        String hoog = Bedragen.waarde(g.hoog(), g.eenheid(), geld);
        String naam = g.naam().length() > 40 ? g.naam().substring(0, 39).strip() + "…" : g.naam();
        return new Balk(naam, y, px(schaal.at(min)), px(schaal.at(saldo) - schaal.at(min)), laagIsMin ? laag : hoog,
                px(schaal.at(saldo)), px(schaal.at(max) - schaal.at(saldo)), laagIsMin ? hoog : laag,
                px(schaal.at(max) + 5));
    }

    private static String tick(double t, boolean mln) {
        if (t == 0)
            return "€ 0";
        double waarde = mln ? t / 1e6 : t / 1e3;
        return (t > 0 ? "+" : "") + Nederlands.getal(waarde, waarde == Math.rint(waarde) ? 0 : 1) + (mln ? " mln" : "");
    }
}

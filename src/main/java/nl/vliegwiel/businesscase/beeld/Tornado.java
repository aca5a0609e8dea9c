package nl.vliegwiel.businesscase.beeld;

import static nl.vliegwiel.web.Schaal.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import nl.vliegwiel.businesscase.rekenen.uitkomst.Gevoeligheid;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schaal;

/** What the balance does when one assumption falls short or exceeds, the most telling first. On a phone the name stands above its bar. */
public record Tornado(boolean smal, int breedte, int hoogte, int bodem, String midden, String nul, String verwacht,
        String label, List<Streep> strepen, List<Balk> balken) {
    private static final int HOOGSTENS = 8;

    /** A number along the axis. */
    public record Streep(String x, String tekst) {
    }

    /** One assumption: where the balance falls short and where it exceeds, with the value that does so. */
    public record Balk(String naam, int y, String minX, String minBreed, String minTekst, String plusX,
            String plusBreed,
            String plusTekst, String plusEind) {
    }

    /** Where names, bars and numbers stand, per width of the screen. */
    private record Maat(int breedte, double van, double tot, int boven, int rij, int letters) {
        static final Maat RUIM = new Maat(740, 330, 650, 42, 38, 40);
        static final Maat SMAL = new Maat(344, 66, 278, 64, 54, 46);
    }

    static Tornado of(List<Gevoeligheid> alle, double saldo, Set<String> geld, boolean smal) {
        var maat = smal ? Maat.SMAL : Maat.RUIM;
        var top = alle.stream().filter(g -> g.uitslag() > 0)
                .sorted(Comparator.comparingDouble(Gevoeligheid::uitslag).reversed()).limit(HOOGSTENS).toList();
        double min = saldo;
        double max = saldo;
        for (var g : top) {
            min = Math.min(min, Math.min(g.saldoLaag(), g.saldoHoog()));
            max = Math.max(max, Math.max(g.saldoLaag(), g.saldoHoog()));
        }
        var schaal = Schaal.metNul(min, max, maat.van(), maat.tot());
        var balken = new ArrayList<Balk>();
        int y = maat.boven();
        for (var g : top) {
            balken.add(bar(g, y, saldo, schaal, geld.contains(g.grootheid()), maat));
            y += maat.rij();
        }
        boolean mln = Bedragen.million(Math.max(Math.abs(min), Math.abs(max)));
        var strepen = schaal.strepen().stream().map(t -> new Streep(px(schaal.at(t)), tick(t, mln))).toList();
        return new Tornado(smal, maat.breedte(), y + 22, y, px(schaal.at(saldo)), px(schaal.at(0)),
                "verwacht " + Bedragen.saldo(saldo),
                "Gevoeligheid van het saldo. Het meest bepalend: " + Nederlands.opsomming(top.stream().limit(2)
                        .map(g -> g.naam() + " (" + Bedragen.tussen(Math.min(g.saldoLaag(), g.saldoHoog()),
                                Math.max(g.saldoLaag(), g.saldoHoog())) + ")")
                        .toList()) + ".",
                smal && strepen.size() > 4 ? everySecond(strepen) : strepen, balken);
    }

    /** Half the lines, with zero among them. */
    private static List<Streep> everySecond(List<Streep> strepen) {
        int nul = 0;
        for (int i = 0; i < strepen.size(); i++)
            if (strepen.get(i).tekst().equals("€ 0"))
                nul = i;
        var over = new ArrayList<Streep>();
        for (int i = 0; i < strepen.size(); i++)
            if ((i - nul) % 2 == 0)
                over.add(strepen.get(i));
        return over;
    }

    private static Balk bar(Gevoeligheid g, int y, double saldo, Schaal schaal, boolean geld, Maat maat) {
        boolean laagIsMin = g.saldoLaag() <= g.saldoHoog();
        double min = Math.min(saldo, Math.min(g.saldoLaag(), g.saldoHoog()));
        double max = Math.max(saldo, Math.max(g.saldoLaag(), g.saldoHoog()));
        String laag = Bedragen.waarde(g.laag(), g.eenheid(), geld);
        String hoog = Bedragen.waarde(g.hoog(), g.eenheid(), geld);
        String naam = g.naam().length() > maat.letters()
                ? g.naam().substring(0, maat.letters() - 1).strip() + "…"
                : g.naam();
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

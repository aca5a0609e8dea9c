package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.GroupsFigure;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.statistiek.Richting;
import nl.vliegwiel.web.Nederlands;

/**
 * What the pilot did to one figure: the message, how sure it is, the effect by quarter, and what it assumes.
 *
 * @param figuur null when there is no effect to tell; zinnen then says why
 */
public record Pilotbeeld(String titel, List<String> zinnen, @Nullable GroupsFigure figuur, List<Rij> rijen) {

    private static final double SELDOM = 0.05;

    /** One quarter in the table. */
    public record Rij(String moment, String effect, String marge) {
    }

    static Pilotbeeld of(Indicator indicator, Pilotuitkomst u) {
        Double effect = u.effect();
        if (effect == null) {
            return new Pilotbeeld("Geen effect te berekenen", List.of(u.reden()), null, List.of());
        }
        var rows = u.momenten().stream().filter(m -> m.sinds() != -1).map(m -> new Rij(when(m.sinds()),
                signed(indicator, m.effect()), interval(indicator, m.laag(), m.hoog()))).toList();
        var dots = u.momenten().stream().map(m -> new GroupsFigure.Groep(kort(m.sinds()), signed(indicator, m.effect()),
                m.effect() * indicator.eenheid().factor(), Tegel.scaled(indicator, m.laag()),
                Tegel.scaled(indicator, m.hoog()), null, m.sinds() < 0)).toList();
        return new Pilotbeeld(title(indicator, u, effect), sentences(indicator, u, effect), GroupsFigure.of(
                "Verschil in verandering tussen pilot en vergelijking per kwartaal. "
                        + String.join(" ", rows.stream().map(r -> r.moment() + ": " + r.effect() + ".").toList()),
                dots, Cijfer.teken(indicator), "", GroupsFigure.Maat.SCHOLEN_SMAL), rows);
    }

    /** May an effect be claimed: rare by lot, limits without zero, and lines that ran alike before. */
    static boolean aantoonbaar(Pilotuitkomst u) {
        return u.effect() != null && sure(u);
    }

    private static boolean notAlike(Pilotuitkomst u) {
        Double before = u.pVooraf();
        return before != null && before < SELDOM;
    }

    private static boolean sure(Pilotuitkomst u) {
        Double lot = u.pAangepast();
        Double low = u.laag();
        Double high = u.hoog();
        return !notAlike(u) && lot != null && lot < SELDOM && low != null && high != null && (low > 0 || high < 0);
    }

    private static String title(Indicator indicator, Pilotuitkomst u, double effect) {
        if (notAlike(u)) {
            return "Pilot en vergelijking liepen vooraf al niet gelijk";
        }
        if (!sure(u)) {
            return "Geen aantoonbaar effect van de pilot";
        }
        boolean wanted = indicator.richting() == Richting.OMHOOG ? effect > 0 : effect < 0;
        return indicator.richting() == Richting.GEEN
                ? "Sinds de start loopt het op pilotscholen anders"
                : wanted
                        ? "Sinds de start gaat het op pilotscholen beter dan op andere scholen"
                        : "Sinds de start gaat het op pilotscholen minder goed dan op andere scholen";
    }

    private static List<String> sentences(Indicator indicator, Pilotuitkomst u, double effect) {
        var lines = new ArrayList<String>();
        lines.add("Op pilotscholen ging het cijfer sinds de start "
                + Nederlands.getal(Math.abs(effect) * indicator.eenheid().factor(), 1) + " "
                + Cijfer.verschileenheid(indicator) + (effect < 0 ? " omlaag" : " omhoog")
                + " ten opzichte van scholen " + (u.later() == 0 ? "zonder pilot" : "die nog niet meededen")
                + (u.laag() == null ? "." : ", marge " + interval(indicator, u.laag(), u.hoog()) + "."));
        lines.add(certainty(u) + second(u));
        lines.add(
                "Zo is het berekend: de verandering sinds het kwartaal voor de start, per golf, min dezelfde verandering op "
                        + compared(u)
                        + " Dat klopt alleen als de " + u.pilots()
                        + " pilotscholen zonder pilot net zo waren gegaan. Zij kozen zelf om mee te doen.");
        return lines;
    }

    /** Which schools were the comparison, and why these. */
    private static String compared(Pilotuitkomst u) {
        return u.later() == 0
                ? u.vergelijking() + " scholen zonder pilot."
                : u.vergelijking() + " scholen die toen nog niet meededen. Daarvan begonnen er " + u.later()
                        + " later zelf; die tellen mee tot hun eigen start, omdat er weinig scholen zonder pilot zijn.";
    }

    private static String certainty(Pilotuitkomst u) {
        if (notAlike(u)) {
            return "Al voor de start liepen de lijnen uit elkaar, meer dan bij toeval past. Dan zegt het verschil erna weinig over de pilot.";
        }
        String looks = " We keken naar " + u.bekeken() + " cijfers, en daar is rekening mee gehouden.";
        return sure(u)
                ? "Als loting had bepaald welke scholen meedoen, kwam zo’n verschil in "
                        + Methodebeelden.times(Objects.requireNonNull(u.pAangepast())) + " voor." + looks
                : "Het verschil kan toeval zijn: bij loten tussen de scholen komt het in "
                        + Methodebeelden.times(u.pVerloting() == null ? 1 : u.pVerloting()) + " voor." + looks;
    }

    /** The other test, which supposes other things; empty where the lottery has nothing to say either. */
    private static String second(Pilotuitkomst u) {
        Double p = u.pBootstrap();
        return p == null || notAlike(u)
                ? ""
                : " Een tweede toets loot niet wie meedoet, maar welke kant elke school op gaat (wild cluster bootstrap). Die geeft "
                        + Methodebeelden.times(p)
                        + (sure(u) && p >= SELDOM ? " en is dus minder zeker." : ".");
    }

    private static String signed(Indicator indicator, double value) {
        String number = Nederlands.getal(Math.abs(value) * indicator.eenheid().factor(), 1);
        return (value < 0 ? "\u2212" : value > 0 ? "+" : "") + number;
    }

    private static String interval(Indicator indicator, @Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? "onbekend" : signed(indicator, low) + " tot " + signed(indicator, high);
    }

    private static String when(int since) {
        return since < 0
                ? Nederlands.hoofdletter(Nederlands.aantal(-since, "kwartaal", "kwartalen")) + " voor de start"
                : since == 0 ? "Kwartaal van de start" : Nederlands.aantal(since, "kwartaal", "kwartalen") + " erna";
    }

    private static String kort(int since) {
        return since == 0 ? "start" : since < 0 ? "\u2212" + -since + " kwartaal" : "+" + since + " kwartaal";
    }
}

package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;

/**
 * One goal on the overview with its tiles, a line for each number that is not there and why, and the names of all others.
 *
 * @param kolommen columns of four that it takes
 * @param verder   the numbers that have no tile, with their verdict
 * @param wachtend the numbers whose source still has to come
 */
public record Doelblok(Doel doel, int kolommen, List<Tegel> tegels, List<Regel> regels, List<Verder> verder,
        List<Verder> wachtend) {

    private static final int ROW = 4;
    private static final int WIDEST = 3;

    /** A number that is not shown: its name and the reason. */
    public record Regel(String icoon, String naam, String zin) {
    }

    /** A number without a tile: its sign, its name, where it stands, and in a few words what it says. */
    public record Verder(String teken, String naam, String url, String waarde, String zin) {
    }

    /** The goals in their order; reeksen may lack indicators whose combination was not computed. */
    static List<Doelblok> of(List<Doel> doelen, List<Indicator> indicatoren, List<Reeks> reeksen, Blik blik) {
        var blocks = new ArrayList<Doelblok>();
        for (var doel : doelen) {
            var tiles = new ArrayList<Tegel>();
            var lines = new ArrayList<Regel>();
            var more = new ArrayList<Verder>();
            var waiting = new ArrayList<Verder>();
            for (var indicator : indicatoren.stream()
                    .filter(i -> i.doel().equals(doel.code()) && !i.verdeeld()).toList()) {
                var series = reeksen.stream().filter(r -> r.indicator().code().equals(indicator.code())).findFirst();
                if (!indicator.heeftBron()) {
                    waiting.add(new Verder("", indicator.naam(), "/monitor/" + indicator.code(), "", ""));
                } else if (indicator.voorop()) {
                    add(indicator, series, blik, tiles, lines);
                } else {
                    more.add(more(indicator, series, blik));
                }
            }
            if (tiles.isEmpty() && lines.isEmpty() && more.isEmpty() && waiting.isEmpty()) {
                lines.add(new Regel("zandloper", "Nog niet gemeten.", doel.nogNiet()));
            }
            blocks.add(new Doelblok(doel, Math.clamp(tiles.size(), 1, WIDEST), tiles, lines, more, waiting));
        }
        return filled(blocks);
    }

    private static void add(Indicator indicator, Optional<Reeks> reeks, Blik blik, List<Tegel> tiles,
            List<Regel> lines) {
        if (reeks.isEmpty()) {
            lines.add(new Regel("slot", indicator.naam() + ".", CijferCsv.GEWEIGERD));
            return;
        }
        Uitkomst latest = reeks.get().laatste();
        if (latest == null) {
            lines.add(missing(reeks.get()));
            return;
        }
        tiles.add(Tegel.of(reeks.get(), latest, blik));
        var last = reeks.get().eigen().getLast();
        if (!last.equals(latest)) {
            lines.add(new Regel(last.nietGetoond() == NietGetoond.ONBEKEND ? "zandloper" : "slot",
                    indicator.naam() + ".", Reeks.hoofdletter(Tegel.moment(reeks.get(), last.moment())) + ": "
                            + Cijfer.waarom(last)));
        }
    }

    private static Verder more(Indicator indicator, Optional<Reeks> reeks, Blik blik) {
        String url = "/monitor/" + indicator.code() + blik.filters().query();
        Uitkomst latest = reeks.map(Reeks::laatste).orElse(null);
        if (reeks.isEmpty() || latest == null) {
            return new Verder("", indicator.naam(), url, "",
                    reeks.map(r -> missing(r).zin()).orElse(CijferCsv.GEWEIGERD));
        }
        var chart = reeks.get().kaart();
        return new Verder(Oordeelzin.teken(chart), indicator.naam(), url, Cijfer.waarde(indicator, latest),
                chart.oordeel().woorden() + ". " + Reeks.hoofdletter(Tegel.moment(reeks.get(), latest.moment())) + ".");
    }

    private static Regel missing(Reeks reeks) {
        String name = reeks.indicator().naam() + ".";
        if (reeks.eigen().isEmpty()) {
            return new Regel("zandloper", name, "Nog niet te meten.");
        }
        var last = reeks.eigen().getLast();
        return new Regel(last.nietGetoond() == NietGetoond.ONBEKEND ? "zandloper" : "slot", name,
                Reeks.hoofdletter(Cijfer.waarom(last)));
    }

    /** Why a series has nothing to show. */
    static String niets(@Nullable Reeks reeks) {
        return reeks == null ? "" : missing(reeks).zin();
    }

    /** The last goal without a tile takes the room that is left in its row, else the last goal. */
    private static List<Doelblok> filled(List<Doelblok> blocks) {
        var result = new ArrayList<Doelblok>();
        int from = 0;
        int used = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || used + blocks.get(i).kolommen() > ROW) {
                result.addAll(widened(blocks.subList(from, i), ROW - used));
                from = i;
                used = 0;
            }
            if (i < blocks.size()) {
                used += blocks.get(i).kolommen();
            }
        }
        return result;
    }

    private static List<Doelblok> widened(List<Doelblok> row, int left) {
        var result = new ArrayList<>(row);
        if (left > 0 && !row.isEmpty()) {
            int at = row.size() - 1;
            for (int i = at; i >= 0; i--) {
                if (row.get(i).tegels().isEmpty()) {
                    at = i;
                    break;
                }
            }
            var block = row.get(at);
            result.set(at, new Doelblok(block.doel(), block.kolommen() + left, block.tegels(), block.regels(),
                    block.verder(), block.wachtend()));
        }
        return result;
    }
}

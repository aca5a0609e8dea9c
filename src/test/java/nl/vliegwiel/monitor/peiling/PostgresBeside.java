package nl.vliegwiel.monitor.peiling;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.monitor.peiling.PostgresFacts.Asked;
import nl.vliegwiel.monitor.rekenmachine.FactGenerator;
import nl.vliegwiel.monitor.rekenmachine.Rekenmachine.Feitenbron;

/** The statements of a peiling on DuckDB and on PostgreSQL, with the same text: the same cells, and what each costs. */
final class PostgresBeside {

    /** Seconds of processor after which once is enough. */
    private static final double SLOW = 5;

    private final Feitenbron duck;
    private final PostgresFacts server;
    private final BiConsumer<String, Object[]> result;

    PostgresBeside(Feitenbron duck, PostgresFacts server, BiConsumer<String, Object[]> result) {
        this.duck = duck;
        this.server = server;
        this.result = result;
    }

    /** Seconds of processor of one statement on both. */
    private record Pair(double duck, Asked postgres) {
        double times() {
            return postgres.seconds() / duck;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "DuckDB %.4f, PostgreSQL %s%.4f, %.1f times", duck,
                    postgres.whole() ? "" : "not ended, at least ", postgres.seconds(), times());
        }
    }

    /** All statements of one kind. */
    private record Kind(String name, List<Pair> pairs) {
        Kind(String name) {
            this(name, new ArrayList<>());
        }

        @Override
        public String toString() {
            double mean = Math.exp(pairs.stream().mapToDouble(p -> Math.log(p.times())).average().orElse(Double.NaN));
            return String.format(Locale.ROOT,
                    "%s: %d, geometric mean %.2f times, %d of them at least 7 times, %d not ended on PostgreSQL; DuckDB %.2f, PostgreSQL %.2f s of processor",
                    name, pairs.size(), mean, pairs.stream().filter(p -> p.times() >= 7).count(),
                    pairs.stream().filter(p -> !p.postgres.whole()).count(),
                    pairs.stream().mapToDouble(Pair::duck).sum(),
                    pairs.stream().mapToDouble(p -> p.postgres.seconds()).sum());
        }
    }

    void ask(List<Indicator> indicators, boolean uitFeiten) throws SQLException {
        var all = new Kind("all as a peiling asks them");
        var kubus = new Kind("over pupils, from the kubus");
        var facts = new Kind("over pupils, from the facts");
        var small = new Kind("over casussen, care and referrals");
        var written = new Kind("those with the kubus written out");
        for (var indicator : indicators) {
            var pair = ask(indicator);
            boolean added = Kubus.alle().stream().anyMatch(k -> indicator.leest(k.naam()));
            (added ? kubus : indicator.teltLeerlingen() ? facts : small).pairs.add(pair);
            all.pairs.add(pair);
            say("  %-28s %s", indicator.code(), pair);
            if (added && uitFeiten) {
                written.pairs.add(ask(indicator.uitFeiten()));
                say("  %-28s from the facts: %s", indicator.code(), written.pairs.getLast());
            }
        }
        if (uitFeiten) {
            for (var k : Kubus.alle()) {
                String sql = "SELECT COUNT(*), SUM(uren) FROM (" + k.sql() + ") k";
                say("  making %s: %s", k.naam(), pair(sql, server.ask(c -> MonitorBench.read(c, sql))));
            }
        }
        List.of(kubus, facts, small, all, written).stream().filter(k -> !k.pairs.isEmpty()).forEach(k -> say("%s", k));
    }

    /** Asks it of both, compares all cells, and measures: again when that is quick, since by then both are warm. */
    private Pair ask(Indicator indicator) throws SQLException {
        int month = FactGenerator.laatsteMaand();
        duck.expect(indicator.teltLeerlingen());
        var cells = new ArrayList<Cel>();
        var first = server.ask(c -> cells.addAll(new Engine(c).run(indicator, month)));
        if (first.whole()) {
            Vergelijking.same(indicator.code(), new Engine(duck.connection()).run(indicator, month), cells);
        }
        return pair(new TableQuery(indicator, Engine.tables(indicator)).sql(month), first);
    }

    private Pair pair(String sql, Asked first) throws SQLException {
        var postgres = first.seconds() > SLOW || !first.whole()
                ? first
                : new Asked(often(() -> server.ask(c -> MonitorBench.read(c, sql)).seconds()), true);
        return new Pair(often(() -> MonitorBench.read(duck.connection(), sql)), postgres);
    }

    private interface Reading {
        double seconds() throws SQLException;
    }

    /** The mean over about half a second: what is quick is measured more often. */
    private static double often(Reading reading) throws SQLException {
        double sum = reading.seconds();
        int times = (int) Math.clamp(0.5 / Math.max(sum, 1e-4), 1, 20);
        for (int i = 1; i < times; i++) {
            sum += reading.seconds();
        }
        return sum / times;
    }

    private void say(String format, Object... values) {
        result.accept(format, values);
    }
}

package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/**
 * Which cells of a set of linked tables are hidden: those that are too small, and as few others as needed so that no hidden cell
 * can be recomputed from what is shown. The heuristic of Kelly, Golden and Assad (Networks 22 (1992) 397-417): for each small
 * cell the cheapest set of others that can make up for it. Afterwards each of those others is shown again where all proofs can do
 * without it.
 */
public final class Suppression {

    /** Why a cell is not shown. */
    public enum Reden {
        GETOOND, KLEIN, AFGELEID
    }

    private static final double HIDDEN = 1e-3;
    private static final double CROWDED = 10;
    private static final double HAIR = 1e-7;
    /** Of an amount (hours, money) a reader may not come closer than this part of it. */
    private static final double NEAR = 0.1;
    /** A table of at most so many cells is tried at most so often. */
    private static final int BEARABLE = 800;
    private static final int MOST = 100;
    /** After so many times without finding better it is enough: soon, unless trying was seen to pay. */
    private static final int FEW = 8;
    private static final int PATIENCE = 25;
    private static final double WORTH = 0.98;
    /** And never more work than this: where many know their own school, one attempt is much of it. */
    private static final int EFFORT = 20_000;
    /** Which part of the cells that are hidden for another's sake is made dear, in turn. */
    private static final double[] DEAR = {0.05, 0.1};
    private static final double SPREAD = 0.2;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Drempel drempel;
    private final boolean noemerBekend;
    private int searches;

    private static final class Cell {
        final long teller;
        final long noemer;
        final boolean small;
        boolean kept;
        boolean known;
        int owner = -1;
        long floor;
        double amount;

        Cell(long teller, long noemer, boolean small) {
            this.teller = teller;
            this.noemer = noemer;
            this.small = small;
        }
    }

    /** noemerBekend: everybody knows the noemer of a hidden cell too, such as the number of pupils of a school. */
    public Suppression(Drempel drempel, boolean noemerBekend) {
        this.drempel = drempel;
        this.noemerBekend = noemerBekend;
    }

    /** Adds a cell of so many persons out of so many, says which number it has. */
    public int cell(long teller, long noemer, boolean teKlein) {
        if (teller < 0 || teller > noemer) {
            throw new IllegalArgumentException("no part: " + teller + " of " + noemer);
        }
        cells.add(new Cell(teller, noemer, teKlein));
        return cells.size() - 1;
    }

    /** Hides this cell in any case: an earlier publication did, or another table that counts the same. */
    public void keep(int cell) {
        cells.get(cell).kept = true;
    }

    /** Everybody knows this cell: an earlier publication showed the same number. Hiding it helps nobody. */
    public void known(int cell) {
        cells.get(cell).known = true;
    }

    /** Whose people know this cell anyway (their own school), so that it hides nothing from them. */
    public void owner(int cell, String owner) {
        cells.get(cell).owner = names.computeIfAbsent(owner, o -> names.size());
    }

    /** Under what everybody knows that the number cannot be. */
    public void floor(int cell, long floor) {
        cells.get(cell).floor = floor;
    }

    /** An amount beside the persons, such as hours or money: it adds up too, and nobody may come near it. */
    public void amount(int cell, double amount) {
        cells.get(cell).amount = amount;
    }

    /** Says that one cell is the sum of others. */
    public void sum(int total, List<Integer> parts) {
        equations.add(new Equation(total, parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    /**
     * One reason per cell, in the order in which they were added. What cannot be protected is hidden as a whole. Where others had to be
     * hidden for the small ones it tries again, each time from the best pattern so far with some of those others made dear.
     */
    public List<Reden> solve() {
        var secrets = secrets();
        var first = attempt(secrets, IntStream.range(0, cells.size()).mapToDouble(this::weight).toArray());
        var best = first;
        if (cells.size() > BEARABLE || !best.contains(Reden.AFGELEID) || !best.contains(Reden.GETOOND)) {
            return best;
        }
        int last = 0;
        boolean pays = false;
        for (int attempt = 1; attempt < MOST && attempt - last <= (pays ? PATIENCE : FEW)
                && searches < EFFORT; attempt++) {
            var other = attempt(secrets, prices(best, attempt));
            if (weight(other) < weight(best)) {
                best = other;
                last = attempt;
                pays |= weight(best) < WORTH * weight(first);
            }
        }
        return best;
    }

    /** How much it matters that a cell is hidden; a hair apart, so that the same facts always give the same pattern. */
    private double weight(int cell) {
        return (1 + cells.get(cell).noemer) * (1 + cell * HAIR);
    }

    private double weight(List<Reden> reasons) {
        return IntStream.range(0, reasons.size()).filter(i -> reasons.get(i) != Reden.GETOOND).mapToDouble(this::weight)
                .sum();
    }

    /** Cells that are hidden now cost little, some of them much, all others about their weight. */
    private double[] prices(List<Reden> reasons, int attempt) {
        var random = new Random(attempt);
        double much = DEAR[attempt % DEAR.length];
        return IntStream.range(0, cells.size()).mapToDouble(i -> {
            double price = weight(i) * Math.exp(SPREAD * random.nextGaussian());
            double drawn = random.nextDouble();
            return reasons.get(i) != Reden.AFGELEID ? price : drawn < much ? 4 * price : price / 5;
        }).toArray();
    }

    private List<Reden> attempt(List<Shield.Secrets> secrets, double[] prices) {
        double[] costs = prices.clone();
        boolean[] hidden = new boolean[cells.size()];
        IntStream.range(0, hidden.length).forEach(i -> {
            if (cells.get(i).small || cells.get(i).kept) {
                hide(i, hidden, costs);
            }
        });
        var shields = secrets.stream().map(s -> new Shield(s, hidden, costs)).toList();
        if (!protect(shields, hidden, costs)) {
            return reasons(i -> true);
        }
        spare(shields, hidden, costs, prices);
        searches += shields.stream().mapToInt(Shield::searches).sum();
        if (!shields.stream().allMatch(Shield::holds)) {
            throw new IllegalStateException("A hidden cell can still be recomputed");
        }
        return reasons(i -> hidden[i]);
    }

    private List<Reden> reasons(IntPredicate hidden) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).small ? Reden.KLEIN : hidden.test(i) ? Reden.AFGELEID : Reden.GETOOND)
                .toList();
    }

    /**
     * A cell that is hidden costs next to nothing. Among those a move should take what has room, for one that must gather its
     * persons from many small cells touches many sums and takes long to find.
     */
    private void hide(int cell, boolean[] hidden, double[] costs) {
        if (!hidden[cell]) {
            hidden[cell] = true;
            long rest = cells.get(cell).noemer - cells.get(cell).teller;
            double room = rest == 0 ? cells.get(cell).teller : Math.min(cells.get(cell).teller, rest);
            costs[cell] = HIDDEN * (1 + CROWDED / (1 + room)) * (1 + cell * HAIR);
        }
    }

    /** The largest small cells first: what makes up for them makes up for lesser ones too. */
    private boolean protect(List<Shield> shields, boolean[] hidden, double[] costs) {
        var order = IntStream.range(0, cells.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> !cells.get(i).small)
                        .thenComparingDouble(i -> -cells.get(i).teller))
                .toList();
        for (boolean changed = true; changed;) {
            int before = count(hidden);
            for (int cell : order) {
                if (hidden[cell]) {
                    for (Shield shield : shields) {
                        if (!shield.protect(cell, c -> hide(c, hidden, costs))) {
                            return false;
                        }
                    }
                }
            }
            changed = count(hidden) != before;
        }
        return true;
    }

    private static int count(boolean[] hidden) {
        return (int) IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    }

    private void spare(List<Shield> shields, boolean[] hidden, double[] costs, double[] prices) {
        var order = IntStream.range(0, cells.size())
                .filter(i -> hidden[i] && !cells.get(i).small && !cells.get(i).kept).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -prices[i])).toList();
        for (int cell : order) {
            if (shields.stream().allMatch(s -> s.spare(cell))) {
                shields.forEach(s -> s.spared(cell));
                hidden[cell] = false;
                costs[cell] = prices[cell];
            }
        }
    }

    /** Those counted, those not counted, and amounts: all add up, and each can betray. */
    private List<Shield.Secrets> secrets() {
        double[] ceilings = noemerBekend ? cells.stream().mapToDouble(c -> c.noemer).toArray() : new double[0];
        double[] none = new double[0];
        var counted = new CellSystem(cells.stream().mapToDouble(c -> c.teller).toArray(),
                cells.stream().mapToDouble(c -> c.floor).toArray(), ceilings, equations);
        var secrets = new ArrayList<Shield.Secrets>();
        secrets.add(secrets(counted));
        if (cells.stream().anyMatch(c -> c.noemer > c.teller)) {
            secrets.add(secrets(counted.with(cells.stream().mapToDouble(c -> c.noemer - c.teller).toArray(), none,
                    ceilings)));
        }
        if (cells.stream().anyMatch(c -> c.amount != 0)) {
            var amounts = counted.with(cells.stream().mapToDouble(c -> c.amount).toArray(), none, none);
            secrets.add(secrets(amounts, this::nearAmount, c -> NEAR / 4 * amounts.value(c)));
        }
        return secrets;
    }

    private Shield.Secrets secrets(CellSystem system) {
        return secrets(system, this::nearCount, c -> Math.min(1, system.ceiling(c)));
    }

    private Shield.Secrets secrets(CellSystem system, BiFunction<CellSystem, Integer, Shield.Margin> margin,
            IntToDoubleFunction other) {
        Shield.@Nullable Margin[] small = new Shield.Margin[cells.size()];
        boolean[] known = new boolean[cells.size()];
        for (int i = 0; i < small.length; i++) {
            small[i] = cells.get(i).small ? margin.apply(system, i) : null;
            known[i] = cells.get(i).known;
        }
        return new Shield.Secrets(new CheapestMove(system), small,
                IntStream.range(0, small.length).mapToDouble(other).toArray(),
                cells.stream().mapToInt(c -> c.owner).toArray(), known);
    }

    /** A reader's interval of a small cell must reach up to the threshold and some persons down. */
    private Shield.Margin nearCount(CellSystem system, int cell) {
        double value = system.value(cell);
        double up = Math.min(Math.max(drempel.aantal(), value + 2), system.ceiling(cell)) - value;
        return new Shield.Margin(up, -Math.min(2, value - system.floor(cell)));
    }

    private Shield.Margin nearAmount(CellSystem system, int cell) {
        return new Shield.Margin(NEAR * system.value(cell), -NEAR * system.value(cell));
    }
}

package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/**
 * Which cells of a set of linked tables are hidden: those that are too small, and as few others as needed so that no hidden cell
 * can be recomputed from what is shown. The heuristic of Kelly, Golden and Assad (Networks 22 (1992) 397-417): for each small
 * cell the cheapest set of others that can make up for it; afterwards an audit of every hidden cell.
 */
public final class Suppression {

    /** Why a cell is not shown. */
    public enum Reden {
        GETOOND, KLEIN, AFGELEID
    }

    private static final int ROUNDS = 10;

    private final List<long[]> cells = new ArrayList<>();
    private final List<Boolean> small = new ArrayList<>();
    private final List<Boolean> kept = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Drempel drempel;
    private final boolean noemerBekend;

    /** noemerBekend: everybody knows the noemer of a hidden cell too, such as the number of pupils of a school. */
    public Suppression(Drempel drempel, boolean noemerBekend) {
        this.drempel = drempel;
        this.noemerBekend = noemerBekend;
    }

    /** Adds a cell of so many persons out of so many, says which number it has. eerder: it was hidden in an earlier publication. */
    public int cell(long teller, long noemer, boolean teKlein, boolean eerder) {
        return cell(teller, noemer, teKlein, eerder, "");
    }

    /** The same; eigenaar: whose people know this cell anyway (their own school), so that it hides nothing from them. Empty: nobody's. */
    public int cell(long teller, long noemer, boolean teKlein, boolean eerder, String eigenaar) {
        if (teller < 0 || teller > noemer) {
            throw new IllegalArgumentException("no part: " + teller + " of " + noemer);
        }
        cells.add(new long[]{teller, noemer});
        small.add(teKlein);
        kept.add(eerder);
        owners.add(eigenaar);
        return cells.size() - 1;
    }

    /** Says that one cell is the sum of others. */
    public void sum(int total, List<Integer> parts) {
        equations.add(new Equation(total, parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** One reason per cell, in the order in which they were added; IllegalStateException when the audit cannot be met. */
    public List<Reden> solve() {
        boolean[] hidden = new boolean[cells.size()];
        boolean[] primary = new boolean[cells.size()];
        IntStream.range(0, hidden.length).forEach(i -> {
            primary[i] = small.get(i);
            hidden[i] = small.get(i) || kept.get(i);
        });
        var systems = systems();
        var protections = systems.stream().map(s -> new Protection(s, primary, drempel.aantal(), false)).toList();
        boolean[] nobody = new boolean[hidden.length];
        for (int before = -1, round = 0; before != count(hidden) && round < ROUNDS; round++) {
            before = count(hidden);
            for (int i = 0; i < protections.size(); i++) {
                protect(systems.get(i), protections.get(i), hidden, nobody);
            }
            protectFromOwners(systems, primary, hidden);
        }
        for (var protection : protections) {
            if (!protection.audit(hidden)) {
                throw new IllegalStateException("A hidden cell can still be recomputed");
            }
        }
        return IntStream.range(0, hidden.length)
                .mapToObj(i -> primary[i] ? Reden.KLEIN : hidden[i] ? Reden.AFGELEID : Reden.GETOOND).toList();
    }

    private static int count(boolean[] hidden) {
        return (int) IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    }

    /** Whoever knows the cells of one owner must not be able to recompute a small cell of another; a total is nobody's. */
    private void protectFromOwners(List<CellSystem> systems, boolean[] primary, boolean[] hidden) {
        var knowing = IntStream.range(0, hidden.length).filter(i -> hidden[i] && !owners.get(i).isEmpty())
                .mapToObj(owners::get).distinct().toList();
        for (String owner : knowing) {
            boolean[] known = new boolean[hidden.length];
            boolean[] small = new boolean[hidden.length];
            for (int i = 0; i < hidden.length; i++) {
                known[i] = owners.get(i).equals(owner);
                small[i] = primary[i] && !known[i] && !owners.get(i).isEmpty();
            }
            for (var system : systems) {
                boolean[] unknown = besides(system.components(hidden), known);
                protect(system, new Protection(system, small, drempel.aantal(), true), unknown, known);
                IntStream.range(0, hidden.length).filter(i -> unknown[i]).forEach(i -> hidden[i] = true);
            }
        }
    }

    /** The hidden cells that hang together with a known one, without the known ones. */
    private static boolean[] besides(List<int[]> components, boolean[] known) {
        boolean[] cells = new boolean[known.length];
        for (int[] component : components) {
            if (IntStream.of(component).anyMatch(c -> known[c])) {
                IntStream.of(component).filter(c -> !known[c]).forEach(c -> cells[c] = true);
            }
        }
        return cells;
    }

    /** Those counted, and where the noemer is no common knowledge also those not counted: both add up, and both can betray. */
    List<CellSystem> systems() {
        long[] counted = cells.stream().mapToLong(c -> c[0]).toArray();
        long[] rest = cells.stream().mapToLong(c -> c[1] - c[0]).toArray();
        long[] all = cells.stream().mapToLong(c -> c[1]).toArray();
        long[] ceilings = noemerBekend ? all : new long[0];
        var systems = new ArrayList<CellSystem>();
        systems.add(new CellSystem(counted, ceilings, equations));
        if (LongStream.of(rest).anyMatch(r -> r > 0)) {
            systems.add(new CellSystem(rest, ceilings, equations));
        }
        return systems;
    }

    private void protect(CellSystem system, Protection protection, boolean[] hidden, boolean[] known) {
        var deviations = new Deviations(system);
        boolean[] tried = new boolean[hidden.length];
        while (!protection.audit(hidden)) {
            int cell = IntStream.range(0, hidden.length)
                    .filter(i -> hidden[i] && !tried[i] && !protection.wideEnough(i)).boxed()
                    .max(Comparator.comparingLong(i -> system.values()[i]))
                    .orElseThrow(() -> new IllegalStateException("No set of cells protects this table"));
            tried[cell] = true;
            double value = system.values()[cell];
            for (double by : new double[]{protection.neededAbove(cell) - value, protection.neededBelow(cell) - value}) {
                if (by != 0) {
                    deviations.cheapest(cell, by, costs(hidden), known).ifPresent(moved -> {
                        protection.witness(moved);
                        IntStream.range(0, moved.length).filter(i -> moved[i] != 0).forEach(i -> hidden[i] = true);
                    });
                }
            }
        }
    }

    /** Hiding a large cell costs most; what is hidden already costs next to nothing. */
    private double[] costs(boolean[] hidden) {
        return IntStream.range(0, hidden.length).mapToDouble(i -> hidden[i] ? 1e-3 : 1 + cells.get(i)[1]).toArray();
    }
}

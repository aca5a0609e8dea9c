package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/**
 * What a reader can work out about numbers that are not shown, with every sum and everything that is shown, and what the people of one
 * owner can who know their own. Another table that agrees with all they see is a proof that they cannot tell, whoever found
 * it: it is checked here, sum by sum. What has no such proof is asked of a general solver (ojAlgo), so a number is safe by a table or by
 * a programme, never by the word of what protected it.
 */
public final class Attack {

    static final double NOTHING = 1e-6;
    static final int NOBODY = -1;

    /** A number that is known too well: by whom (null: everybody), the truth, and between what he can put it. */
    public record Found(int cell, @Nullable String owner, double truth, double low, double high) {
    }

    /** A number with what everybody knows it cannot exceed, and between what a reader must be able to put it. */
    record Figure(double value, double ceiling, double lowest, double highest, boolean anywhere) {

        boolean isHidden() {
            return ceiling > value || lowest < value || anywhere;
        }

        boolean isWide(double low, double high) {
            return anywhere
                    ? high - low >= highest - lowest - NOTHING
                    : low <= lowest + NOTHING && high >= highest - NOTHING;
        }
    }

    private final List<Figure> numbers = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<Integer, Integer> ownerOf = new HashMap<>();
    private final Map<String, Integer> owners = new LinkedHashMap<>();
    private int programs;

    /** A number that everybody sees. */
    public int shown(double value) {
        return add(new Figure(value, value, value, value, false));
    }

    /**
     * A number that nobody sees, with what a reader must at least hold possible for it. ceiling: what everybody knows it cannot
     * exceed; infinite when nothing is known.
     */
    public int hidden(double value, double ceiling, double lowest, double highest) {
        return add(new Figure(value, ceiling, lowest, highest, false));
    }

    /** A number that nobody sees and that is not small itself: some width is enough, wherever it lies. */
    public int hidden(double value, double ceiling, double width) {
        return add(new Figure(value, ceiling, value, value + Math.min(width, ceiling), true));
    }

    private int add(Figure number) {
        numbers.add(number);
        return numbers.size() - 1;
    }

    /** Whose people know this number. What is small there, the people of another owner must not find out either. */
    public void owner(int cell, String owner) {
        ownerOf.put(cell, owners.computeIfAbsent(owner, o -> owners.size()));
    }

    /** Everybody knows that one number is the sum of others. */
    public void sum(int total, List<Integer> parts) {
        equations.add(new Equation(total, parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** How many numbers are not shown. */
    public int hidden() {
        return (int) numbers.stream().filter(Figure::isHidden).count();
    }

    /** How many that are together, over all readers: everybody, and the people of each owner. */
    public long questions() {
        long own = ownerOf.keySet().stream().filter(c -> numbers.get(c).isHidden()).count();
        return hidden() * (1L + owners.size()) - own;
    }

    /** How often the general solver was asked, after the attack. */
    public int programs() {
        return programs;
    }

    /** The hidden numbers that a reader knows more precisely than may be; empty when all is well. */
    public List<Found> recovered() {
        int[] owner = new int[numbers.size()];
        Arrays.setAll(owner, i -> ownerOf.getOrDefault(i, NOBODY));
        var names = List.copyOf(owners.keySet());
        var round = new AttackRound(numbers, equations, owner, names);
        var found = round.recovered();
        programs = round.programs();
        return found;
    }
}

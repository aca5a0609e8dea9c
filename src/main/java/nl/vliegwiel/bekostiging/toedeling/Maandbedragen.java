package nl.vliegwiel.bekostiging.toedeling;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Amounts per month that close both ways: twelve months of a party are its year, and the parties of a month are that
 * month. Every cell is its exact value rounded down or up to a cent; which ones go up is a flow that always exists.
 */
public final class Maandbedragen {
    public static final int MAANDEN = 12;

    private Maandbedragen() {
    }

    /** Twelve amounts in cents for each code. The amounts of the year are not negative. */
    public static SortedMap<String, List<Long>> van(SortedMap<String, Long> jaar) {
        var codes = List.copyOf(jaar.keySet());
        long[] rij = jaar.values().stream().mapToLong(Long::longValue).toArray();
        long totaal = Arrays.stream(rij).sum();
        long[] kolom = months(totaal);
        var cellen = closed(rij, kolom, totaal);
        var uit = new TreeMap<String, List<Long>>();
        for (int i = 0; i < rij.length; i++)
            uit.put(codes.get(i), Arrays.stream(cellen[i]).boxed().toList());
        return uit;
    }

    private static long[] months(long totaal) {
        var gelijk = new TreeMap<String, BigFraction>();
        for (int m = 0; m < MAANDEN; m++)
            gelijk.put(String.format(java.util.Locale.ROOT, "%02d", m), BigFraction.ONE);
        Map<String, Long> delen = Restmethode.verdeeld(totaal, gelijk);
        return delen.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static long[][] closed(long[] rij, long[] kolom, long totaal) {
        long[][] cel = new long[rij.length][kolom.length];
        boolean[][] kan = new boolean[rij.length][kolom.length];
        long[] rijnog = rij.clone();
        long[] kolomnog = kolom.clone();
        for (int i = 0; i < rij.length && totaal > 0; i++)
            for (int j = 0; j < kolom.length; j++) {
                var deel = BigInteger.valueOf(rij[i]).multiply(BigInteger.valueOf(kolom[j]))
                        .divideAndRemainder(BigInteger.valueOf(totaal));
                cel[i][j] = deel[0].longValueExact();
                kan[i][j] = deel[1].signum() > 0;
                rijnog[i] -= cel[i][j];
                kolomnog[j] -= cel[i][j];
            }
        boolean[][] op = new boolean[rij.length][kolom.length];
        for (int i = 0; i < rij.length; i++)
            for (; rijnog[i] > 0; rijnog[i]--)
                kolomnog[path(i, kan, op, kolomnog)]--;
        for (int i = 0; i < rij.length; i++)
            for (int j = 0; j < kolom.length; j++)
                cel[i][j] += op[i][j] ? 1 : 0;
        return cel;
    }

    /** Turns one path from this row to a column that still needs a cent; the column it ends in. */
    private static int path(int van, boolean[][] kan, boolean[][] op, long[] kolomnog) {
        int[] vorigeRij = new int[kolomnog.length];
        int[] vorigeKolom = new int[kan.length];
        Arrays.fill(vorigeRij, -1);
        Arrays.fill(vorigeKolom, -1);
        var rijen = new ArrayDeque<>(List.of(van));
        var gezien = new ArrayList<>(List.of(van));
        while (!rijen.isEmpty()) {
            int i = rijen.poll();
            for (int j = 0; j < kolomnog.length; j++) {
                if (!kan[i][j] || op[i][j] || vorigeRij[j] >= 0)
                    continue;
                vorigeRij[j] = i;
                if (kolomnog[j] > 0) {
                    turn(j, van, vorigeRij, vorigeKolom, op);
                    return j;
                }
                for (int k = 0; k < kan.length; k++)
                    if (op[k][j] && !gezien.contains(k)) {
                        gezien.add(k);
                        vorigeKolom[k] = j;
                        rijen.add(k);
                    }
            }
        }
        throw new IllegalStateException("rows and columns of the months do not have the same sum");
    }

    private static void turn(int tot, int van, int[] vorigeRij, int[] vorigeKolom, boolean[][] op) {
        int kolom = tot;
        while (true) {
            int rij = vorigeRij[kolom];
            op[rij][kolom] = true;
            if (rij == van)
                return;
            kolom = vorigeKolom[rij];
            op[rij][kolom] = false;
        }
    }
}

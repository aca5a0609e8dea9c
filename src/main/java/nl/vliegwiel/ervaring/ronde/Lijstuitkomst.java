package nl.vliegwiel.ervaring.ronde;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst.Bundel;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.RatioOfSums;
import nl.vliegwiel.monitor.statistiek.Schaal;

/**
 * What a round that has ended says: each scale and each question, in points from 1 to 5 of which more is better. What rests on
 * fewer people than minst is not in it.
 *
 * @param ingevuld how many lists were kept
 */
record Lijstuitkomst(int ingevuld, List<Schaalcijfer> schalen, List<Vraagcijfer> vragen) {

    /** Under this a figure of a school moves with one answer more or less. */
    static final int WEINIG = 25;

    /** Answers of one scale: who answered two of three of its questions counts. */
    record Schaalcijfer(String naam, int vragen, RatioOfSums sommen, Interval alpha, long volledig) {

        long n() {
            return sommen.n();
        }

        Interval gemiddelde() {
            return sommen.unbounded();
        }

        /** How far people are apart. */
        double spreiding() {
            double mean = sommen.teller() / n();
            return Math.sqrt(Math.max(0, sommen.teller2() / n() - mean * mean) * n() / (n() - 1));
        }

        /** NaN when it cannot be known. */
        boolean hoortBijElkaar() {
            return alpha.waarde() >= Schaal.GENOEG;
        }
    }

    /**
     * Answers to one question.
     *
     * @param gemiddelde null when too few answered it
     * @param leeg       who stopped before it
     */
    record Vraagcijfer(String tekst, boolean omgekeerd, int n, int weetNiet, int leeg, @Nullable Double gemiddelde) {
    }

    static Lijstuitkomst of(Vragenlijst lijst, List<Rondes.Antwoord> antwoorden, int minst) {
        var rows = matrix(lijst, antwoorden);
        var scales = new ArrayList<Schaalcijfer>();
        for (var bundel : lijst.bundels()) {
            var scale = scale(bundel, rows, minst);
            if (scale.n() >= minst)
                scales.add(scale);
        }
        var questions = IntStream.range(0, lijst.vragen().size()).mapToObj(i -> {
            var question = lijst.vragen().get(i);
            ToIntFunction<Integer> count = what -> (int) rows.stream().filter(r -> what.equals(r[i])).count();
            int unknown = count.applyAsInt(WEET_NIET);
            int empty = count.applyAsInt(LEEG);
            int n = rows.size() - unknown - empty;
            return new Vraagcijfer(question.tekst(), question.omgekeerd(), n, unknown, empty, n < minst
                    ? null
                    : rows.stream().mapToInt(r -> r[i]).filter(p -> p > 0).average().orElseThrow());
        }).toList();
        return new Lijstuitkomst(rows.size(), scales, questions);
    }

    private static final int LEEG = -1;
    private static final int WEET_NIET = 0;

    /** One row per person, one column per question: points, or why there are none. */
    private static List<int[]> matrix(Vragenlijst lijst, List<Rondes.Antwoord> antwoorden) {
        var codes = lijst.vragen().stream().map(Vragenlijst.Vraag::code).toList();
        var rows = new TreeMap<Integer, int[]>();
        for (var a : antwoorden) {
            var row = rows.computeIfAbsent(a.nummer(), n -> {
                int[] empty = new int[codes.size()];
                Arrays.fill(empty, LEEG);
                return empty;
            });
            int place = a.vraag() == null ? -1 : codes.indexOf(a.vraag());
            Integer points = a.punten();
            if (place >= 0)
                row[place] = points == null ? WEET_NIET : points;
        }
        return List.copyOf(rows.values());
    }

    private static Schaalcijfer scale(Bundel bundel, List<int[]> rows, int minst) {
        int[] places = bundel.plaatsen();
        double[] means = rows.stream().map(r -> Arrays.stream(places).map(p -> r[p]).filter(p -> p > 0).toArray())
                .filter(points -> points.length * 3 >= places.length * 2)
                .mapToDouble(points -> Arrays.stream(points).average().orElseThrow()).toArray();
        double sum = Arrays.stream(means).sum();
        double squares = Arrays.stream(means).map(m -> m * m).sum();
        double[][] complete = rows.stream()
                .map(r -> Arrays.stream(places).mapToDouble(p -> r[p]).toArray())
                .filter(r -> Arrays.stream(r).allMatch(p -> p > 0)).toArray(double[][]::new);
        double alpha = complete.length < minst ? Double.NaN : Schaal.alpha(complete);
        return new Schaalcijfer(bundel.naam(), places.length,
                new RatioOfSums(means.length, sum, means.length, squares, sum, means.length),
                Schaal.interval(alpha, complete.length, places.length), complete.length);
    }
}

package nl.vliegwiel.ervaring.vragenlijst;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One version of a questionnaire, as its file gives it.
 *
 * @param terugblik the time that the answers are about
 * @param samen     name of all questions taken together; empty when only the scales have a meaning
 * @param antwoorden the five answers, from 1 to 5
 */
public record Vragenlijst(String code, int versie, String naam, Doelgroep doelgroep, String terugblik, String uitleg,
        String bron, String samen, List<String> antwoorden, List<Schaal> schalen, List<Vraag> vragen) {

    /** The highest answer; the lowest is 1. */
    public static final int HOOGST = 5;

    /** Who answers, and how a screen speaks to them. */
    public enum Doelgroep {
        LEERLING("leerlingen", "Jouw mening"), OUDER("ouders", "Uw mening"), PROFESSIONAL("professionals",
                "Jouw mening");

        private final String meer;
        private final String kop;

        Doelgroep(String meer, String kop) {
            this.meer = meer;
            this.kop = kop;
        }

        public String meer() {
            return meer;
        }

        /** What stands on top of each page. */
        public String kop() {
            return kop;
        }

        /** Is this one spoken to as u. */
        public boolean u() {
            return this == OUDER;
        }

        static Optional<Doelgroep> of(String code) {
            return Arrays.stream(values()).filter(d -> d.name().toLowerCase(Locale.ROOT).equals(code)).findFirst();
        }
    }

    /** Questions that measure one thing. */
    public record Schaal(String code, String naam) {
    }

    /** omgekeerd: a high answer is bad news, so it counts the other way round. */
    public record Vraag(String code, String schaal, boolean omgekeerd, String tekst) {

        /** The answer as points, of which more is better. */
        public int punten(int antwoord) {
            return omgekeerd ? HOOGST + 1 - antwoord : antwoord;
        }
    }

    /** A scale with the places of its questions. */
    public record Bundel(String code, String naam, int[] plaatsen) {
    }

    /** Each scale, and all questions together where the file says that they are one. */
    public List<Bundel> bundels() {
        var perSchaal = schalen.stream().map(s -> new Bundel(s.code(), s.naam(), IntStream.range(0, vragen.size())
                .filter(i -> vragen.get(i).schaal().equals(s.code())).toArray()));
        var alles = new Bundel("samen", samen, IntStream.range(0, vragen.size()).toArray());
        return java.util.stream.Stream
                .concat(perSchaal, samen.isEmpty() ? java.util.stream.Stream.of() : java.util.stream.Stream.of(alles))
                .toList();
    }
}

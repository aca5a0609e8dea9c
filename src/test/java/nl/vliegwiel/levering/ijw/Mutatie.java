package nl.vliegwiel.levering.ijw;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** One change to a message, as mistakes happen: a value, an element, an order, a name, a place. */
final class Mutatie {
    private static final Pattern BLAD = Pattern.compile("<((?:b|ijw):\\w+)>([^<>]*)</\\1>\n");
    private static final List<String> WAARDEN = List.of("", " ", "0", "1", "3", "9", "01", "20", "99", " 1", "+5", "-1",
            "-0", "007", "999999999", "1000000000", "99999999", "100000000", "2026-02-29", "2024-02-29", "2026-13-01",
            "2026-04-31", "2026-04-01Z", "2026-04-01+02:00", " 2026-04-01 ", "26-04-01", "0000-01-01", "2026-4-1",
            "12:34:56", "24:00:00", "24:00:01", "25:00:00", "12:34", "12:34:56.5", "12:60:00", "12:34:56Z", "a", "AB",
            "ABCDEFG", "Ł", "é", "x'x", "NL", "XX", "nl", "0361", "12345678", "123456789", "1234567890", "1.0.0",
            "1.0", "01.0.0", "een\ntwee", "\t", "&amp;", "&#13;", "&#10;x", "D", "d", "0200", "AB12", "a b",
            "een tekst die langer is dan de meeste velden toestaan, met ruim tachtig tekens erin!");
    private static final List<String> NAMEN = List.of("ijw:Datum", "b:Bsn", "b:Commentaar", "b:Onbekend", "Los",
            "ijw:Code", "b:Budget");

    private Mutatie() {
    }

    static String van(String bron, Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> value(bron, random);
            case 4 -> without(bron, random);
            case 5 -> twice(bron, random);
            case 6 -> swapped(bron, random);
            case 7 -> inserted(bron, random);
            default -> renamed(bron, random);
        };
    }

    private static java.util.regex.MatchResult leaf(String bron, Random random) {
        var alle = BLAD.matcher(bron).results().toList();
        return alle.get(random.nextInt(alle.size()));
    }

    private static String value(String bron, Random random) {
        var m = leaf(bron, random);
        return bron.substring(0, m.start(2)) + WAARDEN.get(random.nextInt(WAARDEN.size())) + bron.substring(m.end(2));
    }

    private static String without(String bron, Random random) {
        var m = leaf(bron, random);
        return bron.substring(0, m.start()) + bron.substring(m.end());
    }

    private static String twice(String bron, Random random) {
        var m = leaf(bron, random);
        return bron.substring(0, m.end()) + m.group() + bron.substring(m.end());
    }

    private static String swapped(String bron, Random random) {
        var alle = BLAD.matcher(bron).results().toList();
        int i = random.nextInt(alle.size() - 1);
        var a = alle.get(i);
        var b = alle.get(i + 1);
        return bron.substring(0, a.start()) + b.group() + bron.substring(a.end(), b.start()) + a.group()
                + bron.substring(b.end());
    }

    private static String inserted(String bron, Random random) {
        var m = leaf(bron, random);
        int plek = random.nextBoolean() ? m.start() : m.start(2);
        String naam = NAMEN.get(random.nextInt(NAMEN.size()));
        String stuk = switch (random.nextInt(4)) {
            case 0 -> "<!-- uitleg -->";
            case 1 -> "losse tekst";
            case 2 -> "<" + naam + ">1</" + naam + ">";
            default -> "<![CDATA[ ]]>";
        };
        return bron.substring(0, plek) + stuk + bron.substring(plek);
    }

    private static String renamed(String bron, Random random) {
        var m = leaf(bron, random);
        String naam = random.nextBoolean() ? NAMEN.get(random.nextInt(NAMEN.size())) : m.group(1).replace("b:", "ijw:");
        return bron.substring(0, m.start()) + "<" + naam + (random.nextInt(4) == 0 ? " soort=\"x\"" : "") + ">"
                + m.group(2) + "</" + naam + ">\n" + bron.substring(m.end());
    }
}

package nl.vliegwiel.monitor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.vliegwiel.bron.Waarneming;
import nl.vliegwiel.web.Keuze;

/** The codes of one table of CBS in words. */
final class Regionamen {
    private final Map<String, Waarneming.Codenaam> namen;

    Regionamen(List<Waarneming.Codenaam> codes) {
        namen = codes.stream().collect(Collectors.toMap(c -> c.soort() + '|' + c.code(), c -> c, (a, b) -> a,
                java.util.TreeMap::new));
    }

    List<Keuze> maten() {
        return namen.values().stream().filter(c -> c.soort().equals("maat"))
                .map(c -> new Keuze(c.code(), c.naam() + (c.eenheid().isEmpty() ? "" : " (" + c.eenheid() + ")")))
                .sorted(Comparator.comparing(Keuze::tekst)).toList();
    }

    /** In words, with what is a total of CBS (a code that begins with T) first. */
    List<Keuze> kenmerken(List<String> codes) {
        return codes.stream().sorted(Comparator.comparingLong((String k) -> -totals(k)))
                .map(k -> new Keuze(k, k.isEmpty() ? "alles samen" : zin(k))).toList();
    }

    private static long totals(String kenmerken) {
        return Arrays.stream(kenmerken.split(";")).filter(d -> d.matches("[^=]*=T\\d+.*")).count();
    }

    private String zin(String kenmerken) {
        return Arrays.stream(kenmerken.split(";")).map(d -> naam(d.replace('=', '|'), d))
                .collect(Collectors.joining(", "));
    }

    String periode(String code) {
        return naam("periode|" + code, code);
    }

    String eenheid(String maat) {
        var c = namen.get("maat|" + maat);
        return c == null ? "" : c.eenheid();
    }

    int decimalen(String maat) {
        var c = namen.get("maat|" + maat);
        return c == null ? 0 : c.decimalen();
    }

    private String naam(String sleutel, String anders) {
        var c = namen.get(sleutel);
        return c == null ? anders : c.naam();
    }
}

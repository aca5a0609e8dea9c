package nl.vliegwiel.businesscase.voorbeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What two timelines cost side by side, in cents. A step without a price counts nowhere and is told apart.
 *
 * @param zonderPrijs how many steps nobody knows the price of
 */
public record Tijdlijnen(List<Regel> perPartij, List<Regel> perJaar, Regel samen, int zonderPrijs) {

    /** With and without the team; verschil is without minus with: what the team saves here. */
    public record Regel(String wie, long met, long zonder) {
        public long verschil() {
            return zonder - met;
        }
    }

    /** @param partijen codes in the order of the screen; only those that occur get a row */
    public static Tijdlijnen of(List<Voorbeeldstap> stappen, List<String> partijen) {
        var perParty = new ArrayList<Regel>();
        for (var partij : partijen)
            if (stappen.stream().anyMatch(s -> s.partij().equals(partij)))
                perParty.add(row(partij, stappen, s -> s.partij().equals(partij)));
        var years = new TreeMap<Integer, Regel>();
        for (int jaar : new TreeSet<>(stappen.stream().map(Voorbeeldstap::jaar).toList()))
            years.put(jaar, row("Jaar " + jaar, stappen, s -> s.jaar() == jaar));
        return new Tijdlijnen(perParty, List.copyOf(years.values()), row("Samen", stappen, s -> true),
                (int) stappen.stream().filter(s -> s.prijsCent() == null).count());
    }

    private static Regel row(String wie, List<Voorbeeldstap> stappen, Predicate<Voorbeeldstap> welke) {
        return new Regel(wie, sum(stappen, welke, Voorbeeldstap.MET), sum(stappen, welke, Voorbeeldstap.ZONDER));
    }

    private static long sum(List<Voorbeeldstap> stappen, Predicate<Voorbeeldstap> welke, String tijdlijn) {
        return stappen.stream().filter(welke).filter(s -> s.tijdlijn().equals(tijdlijn)).map(Voorbeeldstap::cent)
                .filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }
}

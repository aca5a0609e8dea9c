package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Nederlands;

/**
 * What one kind of party delivers, about which days and until when: a line of kennis/leverritme.csv.
 *
 * @param wie school, gemeente or regio
 * @param peildagen days of the year that a delivery is about; empty: the last day of each month
 * @param totDag a delivery counts when it reaches the day; otherwise when it came {@code vanaf} days after it or later
 * @param uiterlijk how many days after the day it must be there
 * @param langs by which ways it can come
 * @param vreemd this many times more or less than before asks for a look
 */
public record Leverritme(String soort, String naam, String wie, List<MonthDay> peildagen, boolean totDag, int vanaf,
        int uiterlijk, double vreemd, String langs, String bron) {

    static List<Leverritme> uitKennis() {
        return Kennis.rows("leverritme.csv").stream().map(Leverritme::of).toList();
    }

    private static Leverritme of(Map<String, String> r) {
        var days = r.getOrDefault("peildagen", "");
        return new Leverritme(r.getOrDefault("soort", ""), r.getOrDefault("naam", ""), r.getOrDefault("wie", ""),
                days.equals("maandeinde")
                        ? List.of()
                        : Arrays.stream(days.split(" ")).map(d -> MonthDay.parse("--" + d)).toList(),
                "tot".equals(r.get("telt")), Integer.parseInt(r.getOrDefault("vanaf_dagen", "0")),
                Integer.parseInt(r.getOrDefault("uiterlijk_dagen", "0")),
                Double.parseDouble(r.getOrDefault("vreemd_keer", "2").replace(',', '.')), r.getOrDefault("langs", ""),
                r.getOrDefault("bron", ""));
    }

    /** The newest day of which the delivery had to be there before today. */
    LocalDate laatste(LocalDate vandaag) {
        return days(vandaag).filter(d -> uiterlijk(d).isBefore(vandaag)).reduce((a, b) -> b).orElseThrow();
    }

    /** The day of the next delivery. */
    LocalDate volgende(LocalDate vandaag) {
        return days(vandaag).filter(d -> !uiterlijk(d).isBefore(vandaag)).findFirst().orElseThrow();
    }

    LocalDate uiterlijk(LocalDate peildag) {
        return peildag.plusDays(uiterlijk);
    }

    /** The day that a delivery must reach, or on which it can have come at the earliest, to count for this day. */
    LocalDate telt(LocalDate peildag) {
        return peildag.plusDays(vanaf);
    }

    /** Elke maand, uiterlijk 10 dagen na de laatste dag. */
    public String wanneer() {
        String na = uiterlijk < 32 ? Nederlands.dagen(uiterlijk) : Math.round(uiterlijk / 30.4) + " maanden";
        return peildagen.isEmpty()
                ? "Elke maand, uiterlijk " + na + " na de laatste dag"
                : "Over "
                        + Nederlands
                                .opsomming(peildagen.stream().map(d -> Nederlands.dagMaand(d.atYear(2024))).toList())
                        + ", uiterlijk " + na + " daarna";
    }

    /** Scholen, gemeenten, de regio zelf. */
    public String partijen() {
        return switch (wie) {
            case "school" -> "scholen";
            case "gemeente" -> "gemeenten";
            default -> "de regio";
        };
    }

    private Stream<LocalDate> days(LocalDate vandaag) {
        return peildagen.isEmpty()
                ? IntStream.rangeClosed(-14, 14).mapToObj(i -> YearMonth.from(vandaag).plusMonths(i).atEndOfMonth())
                : IntStream.rangeClosed(-2, 2).boxed()
                        .flatMap(i -> peildagen.stream().map(d -> d.atYear(vandaag.getYear() + i)));
    }
}

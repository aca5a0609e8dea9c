package nl.vliegwiel.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What people type, read as they mean it: dates as 13-4, 13 april, vandaag; times as 13.15; text without stray marks. */
public final class Invoer {
    /** Error copy for a date that cannot be read. */
    public static final String DATUM_ONLEESBAAR = "Schrijf de datum als 13-4-2023 of 13 april";
    /** Error copy for a date that may not be in the future. */
    public static final String DATUM_IN_TOEKOMST = "Kies een datum van vandaag of eerder";
    /** Error copy for a date that may not be in the past. */
    public static final String DATUM_VOORBIJ = "Kies een datum van vandaag of later";

    private static final Pattern CIJFERS = Pattern
            .compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})(?:\\s*[-/.]\\s*(\\d{4}|\\d{2}))?");
    private static final Pattern WOORDEN = Pattern.compile("(?:[a-z]+ )?(\\d{1,2}) ?([a-z]{3,9})\\.?(?: (\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern UUR = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?: ?uur)?");
    private static final List<String> MAANDEN = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");

    private Invoer() {
    }

    /** Trimmed, composed, without control characters but with line breaks; null becomes empty. */
    public static String tekst(@Nullable String invoer) {
        if (invoer == null)
            return "";
        return Normalizer.normalize(invoer, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    /** The same on one line. */
    public static String regel(@Nullable String invoer) {
        return tekst(invoer).replace('\n', ' ');
    }

    /**
     * The date that someone means. Without a year it is the one nearest to today, so 20-12 in January is last December.
     *
     * @return empty when it cannot be read or does not exist
     */
    public static Optional<LocalDate> datum(@Nullable String invoer, LocalDate vandaag) {
        String t = tekst(invoer).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<LocalDate> woord = switch (t) {
            case "vandaag" -> Optional.of(vandaag);
            case "gisteren" -> Optional.of(vandaag.minusDays(1));
            case "eergisteren" -> Optional.of(vandaag.minusDays(2));
            case "morgen" -> Optional.of(vandaag.plusDays(1));
            case "overmorgen" -> Optional.of(vandaag.plusDays(2));
            default -> Optional.empty();
        };
        if (woord.isPresent())
            return woord;
        Matcher iso = ISO.matcher(t);
        if (iso.matches())
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), vandaag);
        Matcher cijfers = CIJFERS.matcher(t);
        if (cijfers.matches())
            return date(cijfers.group(3), Integer.parseInt(cijfers.group(2)), cijfers.group(1), vandaag);
        Matcher woorden = WOORDEN.matcher(t);
        return woorden.matches()
                ? date(woorden.group(3), maand(woorden.group(2)), woorden.group(1), vandaag)
                : Optional.empty();
    }

    /** Reads a date that may not be in the future; says in {@code fouten} what is wrong and then gives null. */
    public static @Nullable LocalDate datumTotVandaag(@Nullable String invoer, LocalDate vandaag, String veld,
            Fouten fouten) {
        var dag = datum(invoer, vandaag).orElse(null);
        if (dag == null)
            fouten.meld(veld, DATUM_ONLEESBAAR);
        else if (dag.isAfter(vandaag))
            fouten.meld(veld, DATUM_IN_TOEKOMST);
        else
            return dag;
        return null;
    }

    /** Reads a date that may not be in the past; says in {@code fouten} what is wrong and then gives null. */
    public static @Nullable LocalDate datumVanafVandaag(@Nullable String invoer, LocalDate vandaag, String veld,
            Fouten fouten) {
        var dag = datum(invoer, vandaag).orElse(null);
        if (dag == null)
            fouten.meld(veld, DATUM_ONLEESBAAR);
        else if (dag.isBefore(vandaag))
            fouten.meld(veld, DATUM_VOORBIJ);
        else
            return dag;
        return null;
    }

    /** Why, and who decided it: one sentence, kept with the decision. */
    public static void besluit(@Nullable String invoer, String veld, Fouten fouten) {
        int letters = tekst(invoer).length();
        if (letters < 10 || letters > 300)
            fouten.meld(veld, "Schrijf in 10 tot 300 tekens waarom, en wie het besloot");
    }

    /** A number of 0 or more as people type it: 7,5 or 7.5, with or without %. */
    public static OptionalDouble getal(@Nullable String invoer) {
        String plain = tekst(invoer).replace("%", "").strip().replace(',', '.');
        return plain.matches("\\d{1,7}(\\.\\d{1,4})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    /** 13.15, 13:15, 9 uur, 9. */
    public static Optional<LocalTime> tijd(@Nullable String invoer) {
        Matcher m = UUR.matcher(tekst(invoer).toLowerCase(Locale.ROOT));
        if (!m.matches())
            return Optional.empty();
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(m.group(1)), m.group(2) == null ? 0 : Integer.parseInt(m.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int maand(String woord) {
        if (woord.equals("mrt"))
            return 3;
        for (int i = 0; i < 12; i++)
            if (MAANDEN.get(i).startsWith(woord))
                return i + 1;
        return 0;
    }

    private static Optional<LocalDate> date(@Nullable String jaar, int maand, String dag, LocalDate vandaag) {
        try {
            int d = Integer.parseInt(dag);
            if (jaar != null)
                return Optional.of(
                        LocalDate.of(jaar.length() == 2 ? century(jaar, vandaag) : Integer.parseInt(jaar), maand, d));
            return nearest(maand, d, vandaag);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 98 is a year of birth, 23 this one: never more than ten years ahead. */
    private static int century(String jaar, LocalDate vandaag) {
        int vol = vandaag.getYear() / 100 * 100 + Integer.parseInt(jaar);
        return vol > vandaag.getYear() + 10 ? vol - 100 : vol;
    }

    private static Optional<LocalDate> nearest(int maand, int dag, LocalDate vandaag) {
        LocalDate best = null;
        for (int jaar = vandaag.getYear() - 1; jaar <= vandaag.getYear() + 1; jaar++) {
            if (maand < 1 || maand > 12 || dag < 1 || dag > java.time.YearMonth.of(jaar, maand).lengthOfMonth())
                continue;
            var kandidaat = LocalDate.of(jaar, maand, dag);
            if (best == null || distance(kandidaat, vandaag) < distance(best, vandaag))
                best = kandidaat;
        }
        return Optional.ofNullable(best);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}

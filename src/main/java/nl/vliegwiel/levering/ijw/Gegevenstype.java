package nl.vliegwiel.levering.ijw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.vliegwiel.toegang.Kennis;

/**
 * What the text of an element may be: a row of kennis/ijw/typen.csv.
 *
 * @param minstens shortest length, or lowest number
 * @param hoogstens greatest length, or highest number
 * @param codes the codes of its list, also those that ended; empty without a list
 * @param persoon it says something of a person: a wrong value is never shown
 */
record Gegevenstype(String naam, Vorm vorm, long minstens, long hoogstens, String lijst, Set<String> codes,
        boolean persoon, String verwacht) {
    private static final Pattern TONEN = Pattern.compile("[0-9A-Z:.-]{1,12}");
    private static final Pattern ACHT_CIJFERS = Pattern.compile(".*\\d{8}.*");
    private static final Set<String> LANDEN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Kinds of text. regel: one line with something in it; vrij: anything but white space; rauw: only its length counts. */
    enum Vorm {
        CIJFERS, GETAL, DATUM, TIJD, VERSIE, CODE, LAND, LETTERS, ALFANUM, NUMMERREEKS, REGEL, VRIJ, RAUW, VAST
    }

    static Gegevenstype van(Map<String, String> rij) {
        String lijst = rij.getOrDefault("lijst", "-");
        Set<String> codes = lijst.equals("-")
                ? Set.of()
                : Kennis.rows("codelijsten/" + lijst + ".csv").stream().map(r -> r.getOrDefault("code", ""))
                        .collect(Collectors.toUnmodifiableSet());
        return new Gegevenstype(rij.getOrDefault("naam", ""),
                Vorm.valueOf(rij.getOrDefault("vorm", "").toUpperCase(Locale.ROOT)),
                Long.parseLong(rij.getOrDefault("minstens", "0")), Long.parseLong(rij.getOrDefault("hoogstens", "0")),
                lijst, codes, "ja".equals(rij.get("persoon")), rij.getOrDefault("verwacht", ""));
    }

    /** Always this text; a number may have white space around it, as numbers in XML may. */
    static Gegevenstype vast(String waarde, boolean getal) {
        return new Gegevenstype(waarde, Vorm.VAST, getal ? 1 : 0, 0, "-", Set.of(waarde), false, waarde);
    }

    boolean past(String tekst) {
        return switch (vorm) {
            case CIJFERS -> tekst.length() == hoogstens && all(tekst, c -> c >= '0' && c <= '9');
            case GETAL -> number(collapsed(tekst));
            case DATUM -> date(collapsed(tekst));
            case TIJD -> time(collapsed(tekst));
            case VERSIE -> version(tekst);
            case CODE -> codes.contains(tekst);
            case VAST -> codes.contains(minstens == 1 ? collapsed(tekst) : tekst);
            case LAND -> LANDEN.contains(tekst);
            case LETTERS -> length(tekst) && all(tekst,
                    c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'ỳ');
            case ALFANUM -> length(tekst) && all(tekst,
                    c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
            case NUMMERREEKS -> length(tekst) && all(tekst, c -> c >= '0' && c <= '9');
            case REGEL -> length(tekst) && tekst.indexOf('\n') < 0 && tekst.indexOf('\r') < 0 && filled(tekst);
            case VRIJ -> filled(tekst);
            case RAUW -> length(tekst);
        };
    }

    /** A value as a report may show it: short, no words, no row of digits as long as a number of a person. */
    static String shown(String tekst, boolean persoon) {
        if (tekst.isBlank())
            return "leeg";
        return !persoon && TONEN.matcher(tekst).matches() && !ACHT_CIJFERS.matcher(tekst).matches()
                ? tekst
                : "een waarde van " + tekst.length() + " tekens";
    }

    private boolean length(String tekst) {
        int lengte = tekst.length() > hoogstens ? tekst.codePointCount(0, tekst.length()) : tekst.length();
        return lengte >= minstens && lengte <= hoogstens;
    }

    private static boolean filled(String tekst) {
        return !all(tekst, Gegevenstype::blank);
    }

    private static boolean blank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean all(String tekst, java.util.function.IntPredicate test) {
        for (int i = 0; i < tekst.length(); i++)
            if (!test.test(tekst.charAt(i)))
                return false;
        return true;
    }

    /** Without the white space around it: only numbers, dates and times may have some. */
    static String collapsed(String tekst) {
        int van = 0;
        int tot = tekst.length();
        while (van < tot && blank(tekst.charAt(van)))
            van++;
        while (tot > van && blank(tekst.charAt(tot - 1)))
            tot--;
        return tekst.substring(van, tot);
    }

    private boolean number(String tekst) {
        int begin = !tekst.isEmpty() && (tekst.charAt(0) == '-' || tekst.charAt(0) == '+') ? 1 : 0;
        String cijfers = tekst.substring(begin);
        if (cijfers.isEmpty() || !all(cijfers, c -> c >= '0' && c <= '9'))
            return false;
        long waarde = 0;
        for (int i = 0; i < cijfers.length() && waarde <= hoogstens; i++)
            waarde = waarde * 10 + (cijfers.charAt(i) - '0');
        waarde *= tekst.charAt(0) == '-' ? -1 : 1;
        return waarde >= minstens && waarde <= hoogstens;
    }

    private static boolean date(String tekst) {
        int begin = tekst.startsWith("-") ? 1 : 0;
        int lengte = tekst.length() - begin;
        if (lengte < 10 || lengte > 15 || tekst.charAt(tekst.length() - 3) != '-'
                || tekst.charAt(tekst.length() - 6) != '-' || lengte > 10 && tekst.charAt(begin) == '0')
            return false;
        int jaar = digits(tekst, begin, tekst.length() - 6);
        int maand = digits(tekst, tekst.length() - 5, tekst.length() - 3);
        int dag = digits(tekst, tekst.length() - 2, tekst.length());
        if (jaar < 1 || maand < 1 || dag < 1 || maand > 12 || dag > 31)
            return false;
        if (dag < 29)
            return true;
        try {
            LocalDate.of(jaar, maand, dag);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean time(String tekst) {
        if (tekst.length() < 8 || tekst.charAt(2) != ':' || tekst.charAt(5) != ':')
            return false;
        int uur = digits(tekst, 0, 2);
        int minuut = digits(tekst, 3, 5);
        int seconde = digits(tekst, 6, 8);
        boolean deel = tekst.length() > 8;
        if (deel && (tekst.charAt(8) != '.' || tekst.length() == 9
                || !all(tekst.substring(9), c -> c >= '0' && c <= '9')))
            return false;
        if (uur == 24)
            return minuut == 0 && seconde == 0 && (!deel || all(tekst.substring(9), c -> c == '0'));
        return uur >= 0 && uur < 24 && minuut >= 0 && minuut < 60 && seconde >= 0 && seconde < 60;
    }

    /** -1 when it is no number. */
    private static int digits(String tekst, int van, int tot) {
        long waarde = 0;
        for (int i = van; i < tot; i++) {
            char c = tekst.charAt(i);
            if (c < '0' || c > '9')
                return -1;
            waarde = waarde * 10 + (c - '0');
        }
        return van < tot && waarde < 1_000_000_000 ? (int) waarde : -1;
    }

    private static boolean version(String tekst) {
        var delen = tekst.split("\\.", -1);
        if (delen.length != 3)
            return false;
        for (var deel : delen)
            if (deel.isEmpty() || !all(deel, c -> c >= '0' && c <= '9') || deel.length() > 1 && deel.charAt(0) == '0')
                return false;
        return true;
    }
}

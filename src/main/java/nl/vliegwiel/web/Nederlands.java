package nl.vliegwiel.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How Dutch screens write dates, numbers, names and lists. Pure functions; the day of today is always given. */
public final class Nederlands {
    /** The clock on the wall of every reader. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu", NL);
    private static final DateTimeFormatter DAG_MAAND = DateTimeFormatter.ofPattern("d MMMM", NL);
    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM", NL);
    private static final DateTimeFormatter DAG_VOLUIT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", NL);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM uuuu", NL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", NL);
    private static final DateTimeFormatter UUR_LIJST = DateTimeFormatter.ofPattern("HH.mm", NL);
    private static final List<String> WEEKDAGEN = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> MAANDEN = List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep",
            "okt", "nov", "dec");
    private static final Set<String> TUSSENVOEGSELS = Set.of("van", "de", "den", "der", "het", "ten", "ter", "te", "in",
            "op", "el", "al", "von", "la", "'t", "’t");

    private Nederlands() {
    }

    /** 13 april 2023 */
    public static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** 13 april */
    public static String dagMaand(LocalDate dag) {
        return DAG_MAAND.format(dag);
    }

    /** 13 april, or 13 april 2022 in another year than today's. */
    public static String datum(LocalDate dag, LocalDate vandaag) {
        return dag.getYear() == vandaag.getYear() ? dagMaand(dag) : datum(dag);
    }

    /** do 13 april */
    public static String dag(LocalDate dag) {
        return WEEKDAGEN.get(dag.getDayOfWeek().getValue() - 1) + " " + dagMaand(dag);
    }

    /** donderdag 13 april */
    public static String weekdag(LocalDate dag) {
        return WEEKDAG.format(dag);
    }

    /** donderdag 13 april 2023 */
    public static String dagVoluit(LocalDate dag) {
        return DAG_VOLUIT.format(dag);
    }

    /** 13 apr */
    public static String kort(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MAANDEN.get(dag.getMonthValue() - 1);
    }

    /** april 2023 */
    public static String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** 13.15 uur */
    public static String uur(LocalTime tijd) {
        return UUR.format(tijd) + " uur";
    }

    /** 09.00, for in a column */
    public static String tijd(LocalTime tijd) {
        return UUR_LIJST.format(tijd);
    }

    /** 13 april om 11.04 uur */
    public static String moment(Instant moment) {
        ZonedDateTime hier = moment.atZone(ZONE);
        return dagMaand(hier.toLocalDate()) + " om " + uur(hier.toLocalTime());
    }

    public static String moment(OffsetDateTime moment) {
        return moment(moment.toInstant());
    }

    /** The date of this moment on the wall calendar here. */
    public static LocalDate dagVan(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** How far a deadline is: vandaag, morgen, over 5 dagen, 1 dag te laat. */
    public static String afstand(LocalDate uiterlijk, LocalDate vandaag) {
        long dagen = ChronoUnit.DAYS.between(vandaag, uiterlijk);
        if (dagen == 0)
            return "vandaag";
        if (dagen == 1)
            return "morgen";
        return dagen > 0 ? "over " + dagen(dagen) : dagen(-dagen) + " te laat";
    }

    /** How long ago: vandaag, gisteren, 16 dagen geleden, 9 weken geleden. */
    public static String geleden(LocalDate dag, LocalDate vandaag) {
        long dagen = ChronoUnit.DAYS.between(dag, vandaag);
        if (dagen == 0)
            return "vandaag";
        if (dagen == 1)
            return "gisteren";
        return dagen < 28 ? dagen(dagen) + " geleden" : aantal(dagen / 7, "week", "weken") + " geleden";
    }

    /** 1 dag, 16 dagen */
    public static String dagen(long aantal) {
        return aantal(aantal, "dag", "dagen");
    }

    /** 1 taak, 1.420 taken */
    public static String aantal(long aantal, String een, String meer) {
        return getal(aantal) + " " + (aantal == 1 ? een : meer);
    }

    /** Mila, Petra en Ruud */
    public static String opsomming(List<String> delen) {
        if (delen.size() < 2)
            return String.join("", delen);
        return String.join(", ", delen.subList(0, delen.size() - 1)) + " en " + delen.getLast();
    }

    /** 1.420 and −350, with a real minus sign. */
    public static String getal(long getal) {
        return format(getal, "#,##0");
    }

    /** 7,04 with this many decimals. */
    public static String getal(double getal, int decimalen) {
        return format(getal, decimalen == 0 ? "#,##0" : "#,##0." + "0".repeat(decimalen));
    }

    /** 6,1% from the share 0.061 */
    public static String procent(double aandeel, int decimalen) {
        return getal(aandeel * 100, decimalen) + "%";
    }

    /** € 1.420; € 12,50 where the cents matter; € 1,4 miljoen from a million. */
    public static String euro(long cent) {
        String teken = cent < 0 ? "−" : "";
        BigDecimal bedrag = BigDecimal.valueOf(cent, 2).abs();
        if (bedrag.compareTo(BigDecimal.valueOf(1_000_000)) >= 0)
            return teken + "€ " + getal(bedrag.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).doubleValue(), 1)
                    + " miljoen";
        boolean heel = cent % 100 == 0;
        return teken + "€ " + getal(bedrag.doubleValue(), heel ? 0 : 2);
    }

    /** Mijn werk from mijn werk */
    public static String hoofdletter(String zin) {
        return zin.isEmpty() ? zin : zin.substring(0, 1).toUpperCase(NL) + zin.substring(1);
    }

    /** het gaat goed from Het gaat goed */
    public static String kleineLetter(String zin) {
        return zin.isEmpty() ? zin : zin.substring(0, 1).toLowerCase(NL) + zin.substring(1);
    }

    /** NH for Noor Hendriks, PB for Petra van den Berg; at most two letters. */
    public static String initialen(String naam) {
        var delen = List.of(naam.trim().split("\\s+")).stream()
                .filter(d -> !d.isEmpty() && !TUSSENVOEGSELS.contains(d.toLowerCase(NL))).toList();
        if (delen.isEmpty())
            return "";
        String eerste = letter(delen.getFirst());
        return delen.size() == 1 ? eerste : eerste + letter(delen.getLast());
    }

    private static String letter(String woord) {
        return word(woord.codePointAt(0)).toUpperCase(NL);
    }

    private static String word(int codePoint) {
        return Character.toString(codePoint);
    }

    private static String format(double getal, String patroon) {
        var tekens = new DecimalFormatSymbols(NL);
        tekens.setGroupingSeparator('.');
        tekens.setDecimalSeparator(',');
        tekens.setMinusSign('−');
        var formaat = new DecimalFormat(patroon, tekens);
        formaat.setRoundingMode(RoundingMode.HALF_UP);
        String tekst = formaat.format(getal);
        return tekst.matches("−[0,.]+") ? tekst.substring(1) : tekst;
    }
}

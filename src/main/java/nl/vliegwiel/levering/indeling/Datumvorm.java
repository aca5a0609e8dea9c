package nl.vliegwiel.levering.indeling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The order in which a file writes day, month and year. Which signs stand between them, and a time behind them, does not matter. */
public enum Datumvorm {
    DAG_MAAND_JAAR, JAAR_MAAND_DAG, MAAND_DAG_JAAR, EXCEL;

    private static final Pattern DELEN = Pattern.compile(
            "(?:[a-z]{2,9}[.,]* )?(\\d{1,4})[-/. ]+(\\d{1,2}|[a-z]{3,9})[-/. ]+(\\d{1,4})(?:,?[t ]+(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern ACHTEREEN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAGNUMMER = Pattern.compile("[34]\\d{4}(?:[.,]0+)?");
    private static final List<Map<String, Integer>> MAANDEN = List.of(
            Map.of("jan", 1, "feb", 2, "mrt", 3, "maa", 3, "apr", 4, "mei", 5, "jun", 6, "jul", 7, "aug", 8, "sep", 9),
            Map.of("okt", 10, "nov", 11, "dec", 12, "mar", 3, "may", 5, "oct", 10));

    /** A day, with the time when there is one. */
    public record Moment(LocalDate datum, @Nullable LocalTime tijd) {
    }

    public String naam() {
        return switch (this) {
            case DAG_MAAND_JAAR -> "dag, maand, jaar";
            case JAAR_MAAND_DAG -> "jaar, maand, dag";
            case MAAND_DAG_JAAR -> "maand, dag, jaar";
            case EXCEL -> "dagnummer van Excel";
        };
    }

    /** What is meant; null when it is no date in this order. */
    public @Nullable Moment read(String tekst) {
        String t = tekst.strip().toLowerCase(Locale.ROOT);
        if (t.length() > 40)
            return null;
        if (this == EXCEL)
            return DAGNUMMER.matcher(t).matches()
                    ? new Moment(LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(t.substring(0, 5))), null)
                    : null;
        Matcher m = ACHTEREEN.matcher(t);
        if (m.matches())
            return this == JAAR_MAAND_DAG ? moment(m.group(1), m.group(2), m.group(3), null, null) : null;
        m = DELEN.matcher(t);
        if (!m.matches())
            return null;
        String uur = m.group(4);
        return switch (this) {
            case DAG_MAAND_JAAR -> moment(m.group(3), m.group(2), m.group(1), uur, m.group(5));
            case JAAR_MAAND_DAG -> moment(m.group(1), m.group(2), m.group(3), uur, m.group(5));
            case MAAND_DAG_JAAR -> moment(m.group(3), m.group(1), m.group(2), uur, m.group(5));
            case EXCEL -> null;
        };
    }

    private static @Nullable Moment moment(String jaar, String maand, String dag, @Nullable String uur,
            @Nullable String minuut) {
        if (jaar.length() != 4 && jaar.length() != 2 || dag.length() > 2)
            return null;
        int maandnummer = month(maand);
        if (maandnummer == 0)
            return null;
        try {
            int jaartal = Integer.parseInt(jaar) + (jaar.length() == 2 ? 2000 : 0);
            return new Moment(LocalDate.of(jaartal, maandnummer, Integer.parseInt(dag)),
                    uur == null || minuut == null
                            ? null
                            : LocalTime.of(Integer.parseInt(uur), Integer.parseInt(minuut)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String maand) {
        if (Character.isDigit(maand.charAt(0)))
            return maand.length() > 2 ? 0 : Integer.parseInt(maand);
        String drie = maand.substring(0, 3);
        return MAANDEN.stream().filter(m -> m.containsKey(drie)).map(m -> m.getOrDefault(drie, 0)).findFirst()
                .orElse(0);
    }
}

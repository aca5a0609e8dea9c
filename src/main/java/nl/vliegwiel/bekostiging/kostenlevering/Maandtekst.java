package nl.vliegwiel.bekostiging.kostenlevering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A month as administrations write it: 2026-03, 202603, 03-2026, maart 2026, periode 3, or a day in it.
 *
 * @param jaar null when it does not say
 */
record Maandtekst(@Nullable Integer jaar, int maand) {
    private static final List<String> NAMEN = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");
    private static final Pattern JAAR_EERST = Pattern.compile("(20\\d{2})[-/. m]{0,2}(\\d{1,2})([-/.]\\d{1,2})?");
    private static final Pattern JAAR_LAATST = Pattern.compile("(?:\\d{1,2}[-/.])?(\\d{1,2})[-/. ](20\\d{2})");
    private static final Pattern NAAM = Pattern.compile("(?:\\d{1,2} )?([a-z]{3,9})\\.?(?:[ '’-]*((?:20)?\\d{2}))?");
    private static final Pattern ALLEEN = Pattern.compile("(?:p|per|periode|maand)?[ .]*(\\d{1,2})");

    /** Empty when it is no month. */
    static Optional<Maandtekst> read(String cel) {
        String t = cel.strip().toLowerCase(Locale.ROOT);
        var m = JAAR_EERST.matcher(t);
        if (m.matches())
            return of(Integer.valueOf(m.group(1)), Integer.parseInt(m.group(2)));
        m = JAAR_LAATST.matcher(t);
        if (m.matches())
            return of(Integer.valueOf(m.group(2)), Integer.parseInt(m.group(1)));
        m = ALLEEN.matcher(t);
        if (m.matches())
            return of(null, Integer.parseInt(m.group(1)));
        m = NAAM.matcher(t);
        if (!m.matches())
            return Optional.empty();
        String jaar = m.group(2);
        return of(jaar == null ? null : Integer.valueOf(jaar.length() == 2 ? "20" + jaar : jaar), name(m.group(1)));
    }

    /** Written out or cut off; 0 when it is no month. */
    private static int name(String naam) {
        String heel = naam.equals("mrt") ? "maart" : naam;
        for (int m = 1; m <= NAMEN.size(); m++)
            if (NAMEN.get(m - 1).startsWith(heel))
                return m;
        return 0;
    }

    private static Optional<Maandtekst> of(@Nullable Integer jaar, int maand) {
        return maand >= 1 && maand <= 12 ? Optional.of(new Maandtekst(jaar, maand)) : Optional.empty();
    }
}

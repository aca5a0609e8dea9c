package nl.vliegwiel.monitor.figuur;

import java.time.YearMonth;
import java.util.List;

import nl.vliegwiel.web.Nederlands;

/** Month numbers (year × 12 + month − 1) in words. */
public final class Maanden {

    private static final List<String> KORT = List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep",
            "okt", "nov", "dec");

    private Maanden() {
    }

    public static YearMonth van(int maand) {
        return YearMonth.of(Math.floorDiv(maand, 12), Math.floorMod(maand, 12) + 1);
    }

    public static int nummer(YearMonth maand) {
        return maand.getYear() * 12 + maand.getMonthValue() - 1;
    }

    /** mrt */
    public static String kort(int maand) {
        return KORT.get(Math.floorMod(maand, 12));
    }

    /** mrt 2023 */
    public static String kortJaar(int maand) {
        return kort(maand) + " " + Math.floorDiv(maand, 12);
    }

    /** maart 2023 */
    public static String lang(int maand) {
        return Nederlands.maand(van(maand));
    }

    /** maart */
    public static String naam(int maand) {
        return lang(maand).substring(0, lang(maand).indexOf(' '));
    }
}

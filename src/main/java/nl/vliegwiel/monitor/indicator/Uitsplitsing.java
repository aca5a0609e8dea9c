package nl.vliegwiel.monitor.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A published table: at most two dimensions and a period, such as "groep × maand".
 *
 * @param dimensies columns of the table, in order; each stands in kennis/uitsplitsingen.csv
 * @param periode   maand, trimester or schooljaar
 */
public record Uitsplitsing(List<String> dimensies, String periode) {

    public static final String MAAND = "maand";
    public static final String TRIMESTER = "trimester";
    public static final String SCHOOLJAAR = "schooljaar";

    /** The periods, each the sum of those before it. */
    public static final List<String> PERIODES = List.of(MAAND, TRIMESTER, SCHOOLJAAR);

    public Uitsplitsing {
        dimensies = List.copyOf(dimensies);
        boolean known = dimensies.stream().allMatch(d -> Dimensies.find(d).isPresent());
        if (!known || !PERIODES.contains(periode) || dimensies.size() > 2
                || dimensies.stream().distinct().count() < dimensies.size()) {
            throw new IllegalArgumentException("geen uitsplitsing: " + dimensies + " × " + periode);
        }
    }

    private static final Map<String, Uitsplitsing> READ = new ConcurrentHashMap<>();

    /** The table of this name; read once, because each stored outcome has it. */
    public static Uitsplitsing parse(String text) {
        return READ.computeIfAbsent(text, Uitsplitsing::read);
    }

    private static Uitsplitsing read(String text) {
        var parts = Arrays.stream(text.split("×")).map(String::strip).toList();
        return new Uitsplitsing(parts.subList(0, parts.size() - 1), parts.getLast());
    }

    /** As it is stored and as the file has it: groep × maand. */
    public String naam() {
        return dimensies.isEmpty() ? periode : String.join(" × ", dimensies) + " × " + periode;
    }

    public boolean perMaand() {
        return MAAND.equals(periode);
    }

    /** First year of the school year in which a moment of this table lies. */
    public int schooljaar(int moment) {
        return switch (periode) {
            case MAAND -> Math.floorDiv(moment - 7, 12);
            case TRIMESTER -> Math.floorDiv(moment, 3);
            default -> moment;
        };
    }

    /** Month number of the first month of a moment of this table. */
    public int eersteMaand(int moment) {
        return switch (periode) {
            case MAAND -> moment;
            case TRIMESTER -> moment * 4 + 7;
            default -> moment * 12 + 7;
        };
    }

    /** The moment of a coarser period in which a moment of this table lies; a trimester is four months, from August. */
    public int moment(int moment, String coarser) {
        return switch (coarser) {
            case SCHOOLJAAR -> schooljaar(moment);
            case TRIMESTER -> MAAND.equals(periode) ? Math.floorDiv(moment - 7, 4) : moment;
            default -> moment;
        };
    }
}

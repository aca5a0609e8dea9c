package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Vertaling;

/**
 * The line from 1 to 10 of one goal, with the beginning as a ring and now as a dot, and the same in words.
 *
 * @param begin first rating; null: none yet
 * @param nu latest rating
 */
public record Doelschaal(@Nullable Integer begin, @Nullable Integer nu, @Nullable LocalDate nuOp) {
    private static final double LINKS = 6;
    private static final double STAP = 228.0 / 9;

    public static Doelschaal of(Doel d) {
        return new Doelschaal(d.begin(), d.nu(), d.nuOp());
    }

    /** What a screen reader says in place of the line. */
    public String label() {
        if (begin == null || nu == null)
            return "Nog geen cijfer op een schaal van 1 tot en met 10";
        return begin.equals(nu)
                ? "Nu " + nu + " op een schaal van 1 tot en met 10, net als in het begin"
                : "Van " + begin + " naar " + nu + " op een schaal van 1 tot en met 10";
    }

    /** Begonnen op 3, gemeten op 16 maart. */
    public String zin(LocalDate vandaag, Vertaling taal) {
        if (begin == null || nu == null || nuOp == null)
            return taal.van("Nog geen cijfer");
        return begin.equals(nu)
                ? taal.van("Begonnen op {begin}, nog niet veranderd", "begin", String.valueOf(begin))
                : taal.van("Begonnen op {begin}, gemeten op {dag}", "begin", String.valueOf(begin), "dag",
                        taal.datum(nuOp, vandaag));
    }

    /** Places of the ten marks. */
    public List<String> streepjes() {
        return IntStream.rangeClosed(1, 10).mapToObj(Doelschaal::x).toList();
    }

    /** Place of this rating on the line. */
    public static String x(int cijfer) {
        return String.format(Locale.ROOT, "%.1f", LINKS + (cijfer - 1) * STAP);
    }
}

package nl.vliegwiel.businesscase.kengetal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A number as people type it: 1.250,50 or 1250.5 or € 85.000 or 9%. */
public final class Getal {
    /** What the field says when it cannot be read. */
    public static final String ONLEESBAAR = "Schrijf een getal, bijvoorbeeld 85.000 of 0,30 of 9%";
    private static final Pattern DUTCH = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?|-?\\d+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+\\.\\d+");

    private Getal() {
    }

    /** Empty when it is no number, or longer than any number of a study. */
    public static Optional<BigDecimal> read(@Nullable String invoer) {
        String t = invoer == null ? "" : invoer.replaceAll("[\\s\\u00a0€]", "").replace('−', '-');
        boolean procent = t.endsWith("%");
        if (procent)
            t = t.substring(0, t.length() - 1);
        if (t.length() > 20)
            return Optional.empty();
        BigDecimal getal;
        if (DUTCH.matcher(t).matches())
            getal = new BigDecimal(t.replace(".", "").replace(',', '.'));
        else if (PLAIN.matcher(t).matches())
            getal = new BigDecimal(t);
        else
            return Optional.empty();
        return Optional.of(procent ? getal.movePointLeft(2) : getal);
    }
}

package nl.vliegwiel.levering.indeling;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Yes and no, as files write them. */
public final class JaNee {
    private static final Set<String> JA = Set.of("j", "ja", "y", "yes", "true", "waar", "1", "geoorloofd", "g", "x");
    private static final Set<String> NEE = Set.of("n", "nee", "no", "false", "onwaar", "0", "ongeoorloofd", "o", "og");

    private JaNee() {
    }

    /** True, false, or null when it is neither. */
    public static @Nullable Boolean read(String tekst) {
        String t = tekst.strip().toLowerCase(Locale.ROOT);
        return JA.contains(t) ? Boolean.TRUE : NEE.contains(t) ? Boolean.FALSE : null;
    }
}

package nl.vliegwiel.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is wrong in a form: field → one sentence that says what to do, in the order of the form. */
public final class Fouten {
    private final Map<String, String> zinnen = new LinkedHashMap<>();

    /** No fault. */
    public static Fouten geen() {
        return new Fouten();
    }

    /** Adds a sentence; the first one of a field stays. */
    public Fouten meld(String veld, String zin) {
        zinnen.putIfAbsent(veld, zin);
        return this;
    }

    public boolean isLeeg() {
        return zinnen.isEmpty();
    }

    /** The sentence of this field, or null. */
    public @Nullable String van(String veld) {
        return zinnen.get(veld);
    }

    /** All, in order; for the summary on top. */
    public Map<String, String> alle() {
        return Collections.unmodifiableMap(zinnen);
    }
}

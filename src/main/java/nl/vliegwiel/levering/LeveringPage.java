package nl.vliegwiel.levering;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * One delivery and what became of it.
 *
 * @param feiten term → value
 * @param opvolger where the delivery stands that came in its place; null without
 * @param uitleg what taking it back does; empty for who cannot
 * @param eerstBekijken a page shows first what taking back would do
 */
public record LeveringPage(String url, String titel, String stand, String zin, List<Feit> feiten, long fouten,
        List<Regelfout> regelfouten, @Nullable String opvolger, String uitleg,
        boolean eerstBekijken) implements Page {

    public record Feit(String wat, String waarde) {
    }
}

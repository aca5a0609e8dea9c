package nl.vliegwiel.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toegang.Schakelaars;

/** All places of the program: kennis/paginas.csv, read once at start, and what modules add. */
@Component
public class Bestemmingen {
    /** Fewer letters fit nearly everything. */
    public static final int LETTERS = 2;
    private static final int HOOGSTENS = 12;

    private final Rollen rollen;
    private final Schakelaars schakelaars;
    private final List<Bestemming> alle;

    Bestemmingen(Rollen rollen, Schakelaars schakelaars, List<Bestemmingsbron> bronnen) {
        this.rollen = rollen;
        this.schakelaars = schakelaars;
        this.alle = Stream.concat(Kennis.rows("paginas.csv").stream().map(r -> new Bestemming(
                r.getOrDefault("naam", ""), r.getOrDefault("url", ""), "", r.getOrDefault("onderdeel", ""),
                "bewerken".equals(r.get("mag")), r.getOrDefault("woorden", ""))),
                bronnen.stream().flatMap(b -> b.bestemmingen().stream())).toList();
    }

    /** Those that this role may open and the letters fit, the best first; none for fewer than {@link #LETTERS} letters. */
    public List<Bestemming> find(String rol, String letters) {
        if (letters.length() < LETTERS)
            return List.of();
        return alle.stream().filter(b -> mag(rol, b) && b.past(letters))
                .sorted(Comparator.comparing((Bestemming b) -> !b.begintMet(letters))).limit(HOOGSTENS).toList();
    }

    /** The page at this address, when this role may open it. */
    public Optional<Bestemming> op(String url, String rol) {
        return alle.stream().filter(b -> b.url().equals(url) && mag(rol, b)).findFirst();
    }

    private boolean mag(String rol, Bestemming b) {
        if (schakelaars.uit(b.onderdeel(), b.url()).isPresent())
            return false;
        return b.bewerken() ? rollen.magBewerken(rol, b.onderdeel()) : rollen.magInzien(rol, b.onderdeel());
    }
}

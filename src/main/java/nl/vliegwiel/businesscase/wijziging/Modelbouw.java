package nl.vliegwiel.businesscase.wijziging;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;

/** A model to which a form adds numbers and their sources. */
public final class Modelbouw {
    private static final int LONGEST = 40;

    private final Model model;
    private final List<Grootheid> grootheden = new ArrayList<>();
    private final List<Bron> bronnen = new ArrayList<>();

    public Modelbouw(Model model) {
        this.model = model;
    }

    public Model begin() {
        return model;
    }

    public void met(Bron bron) {
        if (model.bron(bron.code()).isEmpty() && bronnen.stream().noneMatch(b -> b.code().equals(bron.code())))
            bronnen.add(bron);
    }

    public void met(Grootheid grootheid) {
        grootheden.add(grootheid);
    }

    /** A code for a number that none has yet. */
    public String code(String basis) {
        return free(basis, c -> model.grootheid(c).isPresent()
                || grootheden.stream().anyMatch(g -> g.code().equals(c)));
    }

    /** The model with all that was added. */
    public Model model() {
        var alleBronnen = new ArrayList<>(model.bronnen());
        alleBronnen.addAll(bronnen);
        var alleGrootheden = new ArrayList<>(model.grootheden());
        alleGrootheden.addAll(grootheden);
        return model.withBronnen(alleBronnen).withGrootheden(alleGrootheden);
    }

    /** The list with the new part in the place of the old one, or at the end when there was none. */
    public static <T> List<T> met(List<T> delen, @Nullable T oud, T nieuw) {
        var alle = new ArrayList<>(delen);
        int plek = oud == null ? -1 : alle.indexOf(oud);
        if (plek < 0)
            alle.add(nieuw);
        else
            alle.set(plek, nieuw);
        return alle;
    }

    /** A short plain code made of a name, with a number when it is taken. */
    public static String free(String naam, Predicate<String> bezet) {
        String kaal = Normalizer.normalize(naam.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String basis = kaal.isEmpty() ? "regel" : kaal.substring(0, Math.min(LONGEST, kaal.length()));
        for (int i = 1;; i++) {
            String kandidaat = i == 1 ? basis : basis + "-" + i;
            if (!bezet.test(kandidaat))
                return kandidaat;
        }
    }
}

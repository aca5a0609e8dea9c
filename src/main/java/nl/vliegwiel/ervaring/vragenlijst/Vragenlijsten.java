package nl.vliegwiel.ervaring.vragenlijst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;

/** All questionnaires of kennis/vragenlijsten, read once; a broken file stops the start. */
@Component
public class Vragenlijsten {

    private final List<Vragenlijst> alle;

    Vragenlijsten() {
        this.alle = Arrays.stream(files()).map(f -> Objects.requireNonNull(f.getFilename()))
                .map(f -> VragenlijstFile.parse(f.replace(".md", ""), Kennis.text("vragenlijsten/" + f)))
                .sorted(Comparator.comparing(Vragenlijst::code).thenComparingInt(Vragenlijst::versie)).toList();
    }

    /** The same without an application, for checks of the files. */
    public static Vragenlijsten gelezen() {
        return new Vragenlijsten();
    }

    /** Every version, also those that are asked no more. */
    public List<Vragenlijst> alle() {
        return alle;
    }

    /** Of each questionnaire the newest version: what can be asked from now on, that of pupils first. */
    public List<Vragenlijst> nieuwste() {
        return alle.stream().collect(Collectors.toMap(Vragenlijst::code, v -> v, (a, b) -> b,
                java.util.LinkedHashMap::new)).values().stream().sorted(Comparator.comparing(Vragenlijst::doelgroep))
                .toList();
    }

    /** One that was asked once, and so is never taken away. */
    public Vragenlijst van(String code, int versie) {
        return find(code, versie)
                .orElseThrow(() -> new IllegalStateException("kennis/vragenlijsten mist " + code + "." + versie));
    }

    public Optional<Vragenlijst> find(String code, int versie) {
        return alle.stream().filter(v -> v.code().equals(code) && v.versie() == versie).findFirst();
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:kennis/vragenlijsten/*.md");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

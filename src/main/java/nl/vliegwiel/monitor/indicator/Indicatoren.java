package nl.vliegwiel.monitor.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;

/** All definitions of this version, read once; a broken file stops the start. */
@Component
public class Indicatoren {

    /**
     * One of the goals of the agreement.
     *
     * @param nogNiet why there is no number yet, for as long as there is no indicator
     */
    public record Doel(int nummer, String code, String naam, String zin, String nogNiet) {
    }

    private final List<Doel> doelen;
    private final List<Indicator> alle;

    /** landelijk: figures of so many schools that no table is made per school. */
    Indicatoren(@Value("${vliegwiel.landelijk:false}") boolean landelijk) {
        this.doelen = Kennis.rows("indicatoren/doelen.csv").stream()
                .map(r -> new Doel(Integer.parseInt(r.getOrDefault("nummer", "")),
                        r.getOrDefault("doel", ""), r.getOrDefault("naam", ""), r.getOrDefault("zin", ""),
                        r.getOrDefault("nog_niet", "")))
                .toList();
        this.alle = Arrays.stream(files()).map(Indicatoren::read).map(i -> landelijk ? i.zonderScholen() : i)
                .sorted(Comparator.comparingInt((Indicator i) -> doel(i).nummer())
                        .thenComparing(i -> !i.voorop()).thenComparing(Indicator::code))
                .toList();
    }

    /** The same without an application, for checks of the files. */
    public static Indicatoren gelezen() {
        return new Indicatoren(false);
    }

    /** The same for a country. */
    public static Indicatoren landelijk() {
        return new Indicatoren(true);
    }

    public List<Doel> doelen() {
        return doelen;
    }

    /** The definitions that have a source, and are measured. */
    public List<Indicator> alle() {
        return alle.stream().filter(Indicator::heeftBron).toList();
    }

    /** All definitions, also those whose source still has to come. */
    public List<Indicator> catalogus() {
        return alle;
    }

    public Optional<Indicator> find(String code) {
        return alle.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** The goal of an indicator; a goal that is not in the list is a fault of the file. */
    public final Doel doel(Indicator indicator) {
        return doelen.stream().filter(d -> d.code().equals(indicator.doel())).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(indicator.code() + ": onbekend doel " + indicator.doel()));
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:kennis/indicatoren/*.md");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator read(Resource file) {
        try {
            String name = java.util.Objects.requireNonNull(file.getFilename());
            return IndicatorFile.parse(name.substring(0, name.length() - ".md".length()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.vliegwiel.monitor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;

/** Asks the stored outcomes for the verdict on an indicator, without a screen of its own. */
@Component
public class Uitspraken {

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;

    Uitspraken(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
    }

    /** In a transaction of the reader. Empty when there is no publication, no such indicator, or the combination was not computed. */
    Optional<Uitspraak> van(String indicator, SelectieForm selectie) {
        return blikken.van(selectie).flatMap(b -> indicatoren.find(indicator)
                .flatMap(i -> reeksen.van(b, List.of(i)).stream().findFirst()).map(Uitspraak::of));
    }

    /**
     * What one publication says of the pilot schools, or of all when there are none; a fixed number of statements. By
     * code; a code that is not measured, or is divided over answers, is left out.
     */
    public Map<String, Uitspraak> van(Peiling publicatie, Collection<String> codes) {
        var asked = codes.stream().distinct()
                .flatMap(c -> indicatoren.find(c).filter(i -> i.heeftBron() && !i.verdeeld()).stream()).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var said = reeksen.van(blikken.van(publicatie), asked).stream()
                .collect(Collectors.toMap(r -> r.indicator().code(), Uitspraak::of));
        return asked.stream().map(i -> said.getOrDefault(i.code(), Uitspraak.geen(i)))
                .collect(Collectors.toMap(Uitspraak::indicator, Function.identity()));
    }
}

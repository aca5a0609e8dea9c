package nl.vliegwiel.leren.gesprek;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** One conversation as a whole: what was said of each figure, those with most votes first. */
public record GesprekPage(Duidingsgesprek gesprek, String publicatie, List<Rij> rijen, String begin, boolean mag)
        implements
            Page {

    /** One figure; antwoord is null as long as nothing was kept of it. */
    public record Rij(int nummer, String naam, String url, @Nullable Gespreksantwoord antwoord) {
        int stemmen() {
            return antwoord == null ? 0 : antwoord.stemmen();
        }
    }

    static GesprekPage of(Duidingsgesprek g, Map<String, Gespreksantwoord> said, Indicatoren indicatoren,
            Optional<Peiling> publicatie, boolean mag) {
        var rows = IntStream.range(0, g.cijfers().size()).mapToObj(i -> {
            String code = g.cijfers().get(i);
            var answer = said.get(code);
            return new Rij(i + 1, indicatoren.find(code).map(Indicator::naam).orElse(code), g.url() + "/" + code,
                    answer == null || answer.bewaardOp() == null ? null : answer);
        }).toList();
        String first = rows.stream().filter(r -> r.antwoord() == null).map(Rij::url).findFirst()
                .orElse(rows.getFirst().url());
        return new GesprekPage(g,
                publicatie.map(p -> "De publicatie met cijfers tot en met " + Nederlands.datum(p.totEnMet()) + ".")
                        .orElse("Deze publicatie is er niet meer."),
                rows.stream().sorted(Comparator.comparingInt((Rij r) -> -r.stemmen()).thenComparingInt(Rij::nummer))
                        .toList(),
                first, mag);
    }

    @Override
    public String titel() {
        return gesprek.naam();
    }
}

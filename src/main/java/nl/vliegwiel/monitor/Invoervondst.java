package nl.vliegwiel.monitor;

import java.util.Comparator;
import java.util.List;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.invoer.Invoerregel;
import nl.vliegwiel.monitor.peiling.Peilingen.Kwaliteit;
import nl.vliegwiel.web.Nederlands;

/** Something odd in what one school delivered of one month, in words: what is seen, and what to ask. */
public record Invoervondst(String school, String maand, String wat, String vraag) {

    /** The newest month first, then by school. */
    static List<Invoervondst> of(List<Meetschool> scholen, List<Kwaliteit> quality) {
        return quality.stream().sorted(Comparator.comparingInt(Kwaliteit::maand).reversed())
                .flatMap(k -> scholen.stream().filter(s -> s.id() == k.schoolId())
                        .flatMap(s -> k.opvallend().stream().map(Invoerregel::van).map(r -> new Invoervondst(s.naam(),
                                Nederlands.hoofdletter(Maanden.lang(k.maand())), Nederlands.hoofdletter(r.naam()),
                                r.vraag()))))
                .toList();
    }
}

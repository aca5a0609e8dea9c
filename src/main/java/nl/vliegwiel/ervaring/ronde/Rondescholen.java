package nl.vliegwiel.ervaring.ronde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Keuze;

/** The schools at which the reader may ask: every one for who leads the process, the own for a school. */
@Component
public class Rondescholen {

    private final Scholen scholen;
    private final Clock clock;

    Rondescholen(Scholen scholen, Clock clock) {
        this.scholen = scholen;
        this.clock = clock;
    }

    List<School> list() {
        var today = LocalDate.now(clock);
        return ("procesbegeleider".equals(Lezer.nu().rol()) ? scholen.listAll() : scholen.own()).stream()
                .filter(s -> s.geldig(today)).toList();
    }

    public Optional<School> find(String sleutel) {
        return list().stream().filter(s -> s.sleutel().equals(sleutel)).findFirst();
    }

    public List<Keuze> keuzes() {
        return list().stream().map(s -> new Keuze(s.sleutel(), s.korteNaam())).toList();
    }
}

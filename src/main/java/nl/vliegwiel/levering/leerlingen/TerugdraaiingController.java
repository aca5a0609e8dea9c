package nl.vliegwiel.levering.leerlingen;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.Innames;
import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What taking back a delivery of pupils would do: looked at before it is done. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
class TerugdraaiingController {
    private static final int GETOOND = 25;

    private final Leveringen leveringen;
    private final LeerlingRun run;
    private final Innames innames;
    private final Logboek logboek;

    TerugdraaiingController(Leveringen leveringen, LeerlingRun run, Innames innames, Logboek logboek) {
        this.leveringen = leveringen;
        this.run = run;
        this.innames = innames;
        this.logboek = logboek;
    }

    @GetMapping("/leveringen/{sleutel:[0-9a-f]+}/intrekking")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var l = leveringen.find(sleutel).filter(this::mayBeWithdrawn).orElseThrow(NietGevonden::new);
        var alle = run.restoring(l);
        var blijven = alle.stream().filter(Terugdraaiing::blijft).toList();
        var redenen = blijven.stream()
                .collect(Collectors.groupingBy(Terugdraaiing::waarom, TreeMap::new, Collectors.counting()));
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "levering", l.id(), null, l.schoolId()));
        return new TerugdraaiingPage("/leveringen/" + l.sleutel(),
                "Leerlingen van " + Nederlands.datum(Nederlands.dagVan(l.ontvangenOp())), numbers(alle),
                alle.size() - blijven.size(),
                redenen.entrySet().stream()
                        .map(e -> new TerugdraaiingPage.Reden(e.getKey(), Nederlands.getal(e.getValue()))).toList(),
                blijven.stream().limit(GETOOND)
                        .map(t -> new TerugdraaiingPage.Rij(t.naam(), Objects.requireNonNullElse(t.klas(), ""),
                                t.waarom()))
                        .toList(),
                Math.max(0, blijven.size() - GETOOND));
    }

    private boolean mayBeWithdrawn(Levering l) {
        return l.staat() && l.soort().equals("leerlingen") && l.schoolId() != null
                && Lezer.nu().scholen().contains(l.schoolId()) && !innames.withdrawal(l).isEmpty();
    }

    private static List<Kerngetal> numbers(List<Terugdraaiing> alle) {
        return Stream.of("nieuw", "gewijzigd", "uitgeschreven", "terug")
                .map(aard -> Kerngetal.of(
                        alle.stream().filter(t -> t.aard().equals(aard) && !t.blijft()).count(),
                        Terugdraaiing.gevolg(aard)))
                .filter(k -> !k.waarde().equals("0")).toList();
    }
}

package nl.vliegwiel.monitor.api;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.monitor.api.Antwoorden.Link;
import nl.vliegwiel.monitor.api.Antwoorden.Plek;
import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Manifesten;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;

/** The deliveries behind the figures of one publication, or behind one of them. */
@RestController
@Onderdeel("cijfers-api")
@RequestMapping("/api/v1/peilingen/{sleutel}/leveringen")
class BronController {

    private static final Plek REGIO = new Plek("regio", "De regio");

    private final Peilingen peilingen;
    private final Indicatoren indicatoren;
    private final Manifesten manifesten;
    private final Codeboek codeboek;

    BronController(Peilingen peilingen, Indicatoren indicatoren, Manifesten manifesten, Codeboek codeboek) {
        this.peilingen = peilingen;
        this.indicatoren = indicatoren;
        this.manifesten = manifesten;
        this.codeboek = codeboek;
    }

    /** indicator: a code; without it every table of facts. */
    @GetMapping
    @Transactional(readOnly = true)
    public Antwoorden.Bronnen list(@PathVariable String sleutel, @RequestParam(defaultValue = "") String indicator) {
        var peiling = peilingen.publications().stream().filter(p -> p.sleutel().equals(sleutel)).findFirst()
                .orElseThrow(NietGevonden::new);
        var facts = indicator.isEmpty()
                ? Feitbron.alle()
                : Feitbron.van(indicatoren.find(indicator).orElseThrow(() -> new OngeldigeVraag(
                        Map.of("indicator", "Dit cijfer kennen we niet. Zie /api/v1/indicatoren."))));
        var schools = codeboek.schools();
        var organisations = codeboek.organisations();
        var deliveries = manifesten.van(peiling.id(), facts, LocalDate.EPOCH, peiling.totEnMet()).stream()
                .map(l -> new Antwoorden.Bronlevering(l.soort(),
                        party(l.schoolId(), schools, party(l.gemeenteId(), organisations, REGIO)), l.van(), l.tot(),
                        l.ontvangenOp(), l.regels(), l.fouten(), l.kenmerk(), l.samen()))
                .toList();
        String self = "/api/v1/peilingen/" + sleutel + "/leveringen";
        return new Antwoorden.Bronnen(
                facts.stream().map(f -> new Antwoorden.Feit(f.feit(), f.naam(), f.herkomst())).toList(), deliveries,
                Map.of("self", new Link(indicator.isEmpty() ? self : self + "?indicator=" + indicator)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(OngeldigeVraag e) {
        return e.answer();
    }

    private static Plek party(@Nullable Long id, Map<String, Plek> names, Plek otherwise) {
        return id == null
                ? otherwise
                : names.getOrDefault(String.valueOf(id), new Plek("onbekend", "Bestaat niet meer"));
    }
}

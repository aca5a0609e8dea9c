package nl.vliegwiel.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;

/** Keeps a form that is not sent yet, by script every few seconds or by its button, and throws it away on request. */
@RestController
@Onderdeel("concept")
class ConceptController {
    private static final int FIELDS = 600;

    private final Concepten concepten;
    private final Meldingen meldingen;
    private final Clock clock;

    ConceptController(Concepten concepten, Meldingen meldingen, Clock clock) {
        this.concepten = concepten;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @PostMapping("/concept")
    @Transactional
    public ResponseEntity<Page> save(@RequestParam("_formulier") String formulier,
            @RequestParam(name = "_casus", required = false) @Nullable Long casus,
            @RequestParam MultiValueMap<String, String> velden, HttpServletRequest request) {
        if (velden.size() > FIELDS)
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        concepten.save(formulier, casus, Map.<String, List<String>>copyOf(velden));
        if (request.getHeader("HX-Request") != null)
            return ResponseEntity.noContent().build();
        meldingen.meld("Concept bewaard " + Nederlands.uur(LocalTime.now(clock.withZone(Nederlands.ZONE))));
        return Page.back(request);
    }

    @PostMapping("/concept/weg")
    @Transactional
    public ResponseEntity<Page> delete(@RequestParam("_formulier") String formulier,
            @RequestParam(name = "_casus", required = false) @Nullable Long casus,
            @RequestParam(name = "_terug", required = false) @Nullable String terug, HttpServletRequest request) {
        concepten.delete(formulier, casus);
        return terug == null ? Page.back(request) : Page.seeOther(Page.path(terug));
    }
}

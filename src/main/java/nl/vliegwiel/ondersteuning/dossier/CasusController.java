package nl.vliegwiel.ondersteuning.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The page of one casus. Not there and not yours are the same page. */
@RestController
@Onderdeel("casus")
@RequestMapping("/leerlingen/{sleutel}")
class CasusController {
    private final Dossiers dossiers;

    CasusController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable String na,
            @RequestParam(defaultValue = "") String toon) {
        return dossiers.page(sleutel, vraag(na, toon));
    }

    /** The piece that takes the place of the link to earlier lines. */
    @GetMapping("/tijdlijn")
    @Transactional
    public ResponseEntity<TijdlijnPart> earlier(@PathVariable String sleutel, @RequestParam String na,
            @RequestParam(defaultValue = "") String toon) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(dossiers.tijdlijn(sleutel, vraag(na, toon)));
    }

    private static Dossiers.Vraag vraag(@Nullable String na, String toon) {
        return new Dossiers.Vraag(na, "besluiten".equals(toon), null, Fouten.geen());
    }
}

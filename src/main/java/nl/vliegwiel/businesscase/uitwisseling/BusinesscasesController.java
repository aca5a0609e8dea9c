package nl.vliegwiel.businesscase.uitwisseling;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.fasterxml.jackson.annotation.JsonProperty;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studie;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Studies;
import nl.vliegwiel.businesscase.studie.Versie;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.NietGevonden;

/** Business cases for programs, after the NL API Design Rules: nouns, version in the path and in a header, faults as problem+json. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping(path = BusinesscasesController.PAD, produces = MediaType.APPLICATION_JSON_VALUE)
class BusinesscasesController {
    static final String PAD = "/api/v1/businesscases";
    private static final int GROOTSTE = 2_000_000;

    private final Studies studies;
    private final Versies versies;
    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Logboek logboek;

    BusinesscasesController(Studies studies, Versies versies, Studiekoppen koppen, Berekening berekening,
            Logboek logboek) {
        this.studies = studies;
        this.versies = versies;
        this.koppen = koppen;
        this.berekening = berekening;
        this.logboek = logboek;
    }

    record Link(String href) {
    }

    record Businesscases(List<Businesscase> businesscases, @JsonProperty("_links") Map<String, Link> links) {
    }

    /** One study with its versions. */
    record Businesscase(String sleutel, String naam, List<Versieregel> versies,
            @JsonProperty("_links") Map<String, Link> links) {
    }

    /** One version, by its number and hash; uitkomst: is there a result at uitkomstUrl. */
    record Versieregel(int nummer, boolean vastgesteld, String hash, boolean uitkomst, String model,
            String uitkomstUrl) {
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Businesscases> list() {
        return ok(new Businesscases(studies.list().stream().map(this::entry).toList(), self(PAD)));
    }

    @GetMapping("/{studie}")
    @Transactional(readOnly = true)
    public ResponseEntity<Businesscase> one(@PathVariable String studie) {
        return ok(entry(studies.find(studie).orElseThrow(NietGevonden::new)));
    }

    @GetMapping("/{studie}/versies/{nummer}/model")
    @Transactional(readOnly = true)
    public ResponseEntity<String> model(@PathVariable String studie, @PathVariable int nummer) {
        return ok(koppen.find(studie, nummer).versie().model());
    }

    @GetMapping("/{studie}/versies/{nummer}/uitkomst")
    @Transactional(readOnly = true)
    public ResponseEntity<String> result(@PathVariable String studie, @PathVariable int nummer) {
        var versie = koppen.find(studie, nummer).versie();
        String uitkomst = versie.uitkomst();
        if (uitkomst == null || !versie.gerekend())
            throw new NietGevonden();
        return ok(uitkomst);
    }

    /** A model that can be computed becomes a new study with a draft; anything else is refused with every fault and its place. */
    @PostMapping
    @Transactional
    public ResponseEntity<Businesscase> add(@RequestBody(required = false) @Nullable String tekst) {
        String json = tekst == null ? "" : tekst;
        if (json.length() > GROOTSTE)
            throw new Afkeuring(List.of(Bevinding.fout("", "Een model is hoogstens 2 MB.")));
        var model = ModelJson.read(json);
        var fouten = berekening.fouten(model);
        if (!fouten.isEmpty())
            throw new Afkeuring(fouten);
        String naam = Invoer.tekst(model.naam());
        if (naam.length() > 200)
            throw new Afkeuring(List.of(Bevinding.fout("/naam", "Houd de naam bij 200 tekens.")));
        var studie = studies.add(naam);
        berekening.begonnen(studie, model, "{}");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "studie", studie.id()));
        return ResponseEntity.created(URI.create(PAD + "/" + studie.sleutel())).body(entry(studie));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Afkeuring e) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
                "Dit model is niet te berekenen. Elke fout staat bij haar plek in het bestand.");
        detail.setTitle("Model afgekeurd");
        detail.setProperty("fouten", e.bevindingen().stream().filter(Bevinding::fout)
                .map(b -> Map.of("veld", b.pad(), "melding", b.zin())).collect(Collectors.toList()));
        return ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private Businesscase entry(Studie s) {
        String hier = PAD + "/" + s.sleutel();
        return new Businesscase(s.sleutel(), s.naam(), versies.list(s.id()).stream().map(v -> line(hier, v)).toList(),
                self(hier));
    }

    private static Map<String, Link> self(String hier) {
        return Map.of("self", new Link(hier));
    }

    private static Versieregel line(String hier, Versie v) {
        String url = hier + "/versies/" + v.nummer();
        return new Versieregel(v.nummer(), !v.concept(), v.hash(), v.gerekend(), url + "/model", url + "/uitkomst");
    }

    private static <T> ResponseEntity<T> ok(T body) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }
}

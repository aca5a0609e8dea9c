package nl.vliegwiel.monitor.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.api.Antwoorden.Link;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.streefwaarde.Streefwaarde;
import nl.vliegwiel.monitor.streefwaarde.Streefwaarden;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;

/** Definitions, peilingen, the codebook and the contract itself. */
@RestController
@Onderdeel("cijfers-api")
@RequestMapping("/api/v1")
class ApiController {

    private final Indicatoren indicatoren;
    private final Streefwaarden streefwaarden;
    private final Clock clock;
    private final Peilingen peilingen;
    private final Codeboek codeboek;
    private final JsonMapper json = new JsonMapper();

    ApiController(Indicatoren indicatoren, Streefwaarden streefwaarden, Peilingen peilingen, Codeboek codeboek,
            Clock clock) {
        this.indicatoren = indicatoren;
        this.streefwaarden = streefwaarden;
        this.clock = clock;
        this.peilingen = peilingen;
        this.codeboek = codeboek;
    }

    /** The contract; for everybody. */
    @GetMapping("/openapi.json")
    @Onderdeel(Onderdeel.OPENBAAR)
    public ResponseEntity<String> contract() throws IOException {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .header("Access-Control-Allow-Origin", "*")
                .body(new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping("/indicatoren")
    @Transactional(readOnly = true)
    public Antwoorden.Indicatoren indicatoren() {
        return new Antwoorden.Indicatoren(answers(indicatoren.alle()),
                Map.of("self", new Link("/api/v1/indicatoren")));
    }

    @GetMapping("/indicatoren/{code}")
    @Transactional(readOnly = true)
    public Antwoorden.Indicator indicator(@PathVariable String code) {
        return answers(List.of(indicatoren.find(code).orElseThrow(NietGevonden::new))).getFirst();
    }

    /** Each definition as it proposes itself, and apart from it what the region decided that holds today. */
    private List<Antwoorden.Indicator> answers(List<Indicator> definities) {
        var decided = streefwaarden.op(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Streefwaarde::indicator, s -> s));
        return definities.stream().map(i -> answer(i, decided.get(i.code()))).toList();
    }

    private static Antwoorden.Indicator answer(Indicator i, @Nullable Streefwaarde besloten) {
        return new Antwoorden.Indicator(i.code(), i.naam(), i.doel(), i.soort().name().toLowerCase(Locale.ROOT),
                i.eenheid().name().toLowerCase(Locale.ROOT), i.richting().name().toLowerCase(Locale.ROOT), i.norm(),
                besloten == null ? null : new Antwoorden.Besloten(besloten.waarde(), besloten.geldigVan()),
                i.uitsplitsingen().stream().map(Uitsplitsing::naam).toList(), i.tekst("teller"), i.tekst("noemer"),
                i.tekst("zegt_niets_over"), i.tekst("bron"), i.tekst("citaat"), i.tekst("eigenaar"), i.tekst("versie"),
                i.tekst("geldig_van"), i.uitleg(), i.uitFeiten().sql(), i.hash(),
                Map.of("self", new Link("/api/v1/indicatoren/" + i.code())));
    }

    @GetMapping("/peilingen")
    @Transactional(readOnly = true)
    public Antwoorden.Peilingen peilingen() {
        return new Antwoorden.Peilingen(peilingen.publications().stream().map(this::answer).toList(),
                Map.of("self", new Link("/api/v1/peilingen")));
    }

    @GetMapping("/peilingen/{sleutel}")
    @Transactional(readOnly = true)
    public Antwoorden.Peiling peiling(@PathVariable String sleutel) {
        return answer(peilingen.publications().stream().filter(p -> p.sleutel().equals(sleutel)).findFirst()
                .orElseThrow(NietGevonden::new));
    }

    private Antwoorden.Peiling answer(Peiling p) {
        String self = "/api/v1/peilingen/" + p.sleutel();
        return new Antwoorden.Peiling(p.sleutel(), p.soort(), p.peildag(), p.totEnMet(), p.drempel(),
                Objects.requireNonNull(p.klaarOp()).withOffsetSameInstant(java.time.ZoneOffset.UTC),
                json.readTree(p.definities()), json.readTree(p.feiten()), json.readTree(p.leveringen()),
                json.readTree(p.controle()),
                Map.of("self", new Link(self), "uitkomsten", new Link(self + "/uitkomsten"),
                        "leveringen", new Link(self + "/leveringen")));
    }

    @GetMapping("/codeboek")
    @Transactional(readOnly = true)
    public Antwoorden.Codeboek codeboek() {
        return new Antwoorden.Codeboek(Codeboek.velden(), codeboek.waarden(),
                Map.of("self", new Link("/api/v1/codeboek")));
    }

}

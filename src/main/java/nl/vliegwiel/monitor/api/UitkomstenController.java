package nl.vliegwiel.monitor.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import nl.vliegwiel.monitor.api.Antwoorden.Link;
import nl.vliegwiel.monitor.api.Antwoorden.Plek;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;

/** The outcomes of one publication, page by page: what was stored, so what was protected, and nothing else. */
@RestController
@Onderdeel("cijfers-api")
@RequestMapping("/api/v1/peilingen/{sleutel}/uitkomsten")
class UitkomstenController {

    private static final int MOST = 1000;
    private static final Set<String> QUESTIONS = Set.of("indicator", "tabel", "pagina", "aantalPerPagina");

    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Indicatoren indicatoren;
    private final Codeboek codeboek;

    UitkomstenController(Peilingen peilingen, Uitkomsten uitkomsten, Indicatoren indicatoren, Codeboek codeboek) {
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.indicatoren = indicatoren;
        this.codeboek = codeboek;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Antwoorden.Uitkomsten list(@PathVariable String sleutel,
            @RequestParam(defaultValue = "") String indicator, @RequestParam(defaultValue = "") String tabel,
            @RequestParam(defaultValue = "1") String pagina,
            @RequestParam(defaultValue = "100") String aantalPerPagina,
            @RequestParam MultiValueMap<String, String> vraag) {
        var peiling = peilingen.publications().stream().filter(p -> p.sleutel().equals(sleutel)).findFirst()
                .orElseThrow(NietGevonden::new);
        check(indicator, tabel, pagina, aantalPerPagina, vraag.keySet());
        int page = Integer.parseInt(pagina);
        int size = Integer.parseInt(aantalPerPagina);
        var found = uitkomsten.page(peiling.id(), indicator, tabel, (page - 1) * size, size + 1);
        var schools = codeboek.schools();
        var organisations = codeboek.organisations();
        var shown = found.stream().limit(size).map(u -> answer(u.uitkomst(), u.vorige(), schools, organisations))
                .toList();
        return new Antwoorden.Uitkomsten(shown, page, size,
                links(sleutel, indicator, tabel, page, size, found.size() > size));
    }

    /** A question that is not known would be answered with everything, as if it had been heard. */
    private void check(String indicator, String tabel, String pagina, String aantal, Set<String> asked) {
        var faults = new LinkedHashMap<String, String>();
        asked.stream().filter(a -> !QUESTIONS.contains(a)).limit(QUESTIONS.size())
                .forEach(a -> faults.put(a, "Dit kun je niet vragen. Wat wel kan, staat in /api/v1/openapi.json."));
        var known = indicatoren.find(indicator);
        if (!indicator.isEmpty() && known.isEmpty()) {
            faults.put("indicator", "Dit cijfer kennen we niet. Zie /api/v1/indicatoren.");
        }
        if (!tabel.isEmpty() && known.isPresent()
                && known.get().uitsplitsingen().stream().noneMatch(u -> u.naam().equals(tabel))
                && !List.of("maand", "trimester", "schooljaar").contains(tabel)) {
            faults.put("tabel", "Deze combinatie tonen we niet. De tabellen staan bij het cijfer.");
        }
        if (!pagina.matches("[1-9]\\d{0,5}")) {
            faults.put("pagina", "Geef een getal vanaf 1.");
        }
        if (!aantal.matches("[1-9]\\d{0,3}") || Integer.parseInt(aantal) > MOST) {
            faults.put("aantalPerPagina", "Geef een getal van 1 tot en met 1000.");
        }
        if (!faults.isEmpty()) {
            throw new OngeldigeVraag(faults);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(OngeldigeVraag e) {
        return e.answer();
    }

    private static Map<String, Link> links(String sleutel, String indicator, String tabel, int page, int size,
            boolean more) {
        var links = new LinkedHashMap<String, Link>();
        links.put("self", link(sleutel, indicator, tabel, page, size));
        if (page > 1) {
            links.put("prev", link(sleutel, indicator, tabel, page - 1, size));
        }
        if (more) {
            links.put("next", link(sleutel, indicator, tabel, page + 1, size));
        }
        return links;
    }

    private static Link link(String sleutel, String indicator, String tabel, int page, int size) {
        var uri = UriComponentsBuilder.fromPath("/api/v1/peilingen/" + sleutel + "/uitkomsten");
        if (!indicator.isEmpty()) {
            uri.queryParam("indicator", indicator);
        }
        if (!tabel.isEmpty()) {
            uri.queryParam("tabel", tabel);
        }
        return new Link(uri.queryParam("pagina", page).queryParam("aantalPerPagina", size).encode().toUriString());
    }

    private static Antwoorden.Uitkomst answer(Uitkomst u, @org.jspecify.annotations.Nullable Double before,
            Map<String, Plek> schools, Map<String, Plek> organisations) {
        var place = new TreeMap<String, Plek>();
        u.plek().forEach((dimension, value) -> place.put(dimension, switch (dimension) {
            case "school" -> schools.getOrDefault(value, new Plek("onbekend", "Onbekend"));
            // gemeente, bestuur, samenwerkingsverband: organisations go by number
            default -> value.matches("\\d+") && organisations.containsKey(value)
                    ? organisations.getOrDefault(value, new Plek(value, value))
                    : new Plek(value, value);
        }));
        return new Antwoorden.Uitkomst(u.indicator(), u.tabel().naam(), u.tabel().periode(),
                moment(u.tabel().periode(), u.moment()), place, u.teller(), u.noemer(), u.n(), u.waarde(), u.laag(),
                u.hoog(), u.verschil(), u.verschilLaag(), u.verschilHoog(), before,
                u.nietGetoond() == null ? null : u.nietGetoond().name().toLowerCase(Locale.ROOT));
    }

    /** 2025-03, 2024-2025, or 2024-2025-1 for its first trimester. */
    static String moment(String periode, int moment) {
        return switch (periode) {
            case "maand" -> "%d-%02d".formatted(Math.floorDiv(moment, 12), Math.floorMod(moment, 12) + 1);
            case "trimester" -> year(Math.floorDiv(moment, 3)) + "-" + (Math.floorMod(moment, 3) + 1);
            default -> year(moment);
        };
    }

    private static String year(int first) {
        return first + "-" + (first + 1);
    }
}

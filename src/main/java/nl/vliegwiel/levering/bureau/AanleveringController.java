package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.Inname;
import nl.vliegwiel.levering.Leveringsoort;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** Delivery by a system: the file is the body, the answer says what became of it and what to mend. */
@RestController
@Onderdeel(value = "aanlevering", bewerken = true)
class AanleveringController {
    private final Aanlevering aanlevering;
    private final Scholen scholen;
    private final Organisaties organisaties;
    private final Clock clock;

    AanleveringController(Aanlevering aanlevering, Scholen scholen, Organisaties organisaties, Clock clock) {
        this.aanlevering = aanlevering;
        this.scholen = scholen;
        this.organisaties = organisaties;
        this.clock = clock;
    }

    /** What was taken; stondErAl: the same file was there before, nothing changed. */
    record Aangeleverd(String levering, long regels, boolean stondErAl) {
    }

    /**
     * school: BRIN and two digits; gemeente: code of CBS, for jeugdhulp; neither for what is of the region. van and tot: the period of absence,
     * so that days without count as delivered too; jaar: first year of the school year of counts of DUO.
     */
    @PostMapping("/api/v1/leveringen")
    public ResponseEntity<?> deliver(@RequestParam(defaultValue = "verzuim") String soort,
            @RequestParam Map<String, String> keuzes, InputStream body) throws IOException {
        var kind = Leveringsoort.find(soort);
        if (kind.isEmpty())
            return problem("Geef als soort " + Nederlands.opsomming(
                    List.of(Leveringsoort.values()).stream().map(Leveringsoort::code).toList()) + ".", null);
        var partij = party(kind.get(), keuzes);
        if (partij.isEmpty())
            return problem(kind.get().van().equals("school")
                    ? "Geef de school met BRIN en twee cijfers, zoals school=99AA00."
                    : "Geef de gemeente met haar code van CBS, zoals gemeente=0361.", null);
        var velden = new HashMap<String, String>();
        for (String dag : List.of("van", "tot"))
            if (!keuzes.getOrDefault(dag, "").isEmpty())
                velden.put(dag, keuzes.getOrDefault(dag, ""));
        try {
            velden.values().forEach(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return problem("Schrijf van en tot als 2026-04-13.", null);
        }
        velden.put("jaar", keuzes.getOrDefault("jaar", ""));
        try {
            return answer(aanlevering.deliver(body, kind.get(), partij.get(), "aangeleverd", velden));
        } catch (Geweigerd e) {
            return problem(e.zin(), null);
        }
    }

    /** Key of the school or gemeente that the address names; 0 for the region. */
    private Optional<Long> party(Leveringsoort soort, Map<String, String> keuzes) {
        var vandaag = LocalDate.now(clock);
        return switch (soort.van()) {
            case "school" -> scholen.findByCode(keuzes.getOrDefault("school", ""), vandaag).map(School::id);
            case "gemeente" ->
                organisaties.findByCode("gemeente", keuzes.getOrDefault("gemeente", ""), vandaag).map(Organisatie::id);
            default -> Optional.of(0L);
        };
    }

    private static ResponseEntity<?> answer(Inname u) {
        if (!u.goed())
            return problem(u.reden().isEmpty()
                    ? "Er zijn regels die niet mee kunnen. Verbeter ze en lever het hele bestand opnieuw aan."
                    : u.reden(), u);
        return ResponseEntity.status(u.gelijk() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/leveringen/" + u.levering()))
                .body(new Aangeleverd(String.valueOf(u.levering()), u.regels(), u.gelijk()));
    }

    private static ResponseEntity<ProblemDetail> problem(String zin, @Nullable Inname u) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, zin);
        if (u != null && u.fouten() > 0) {
            detail.setProperty("aantalFouten", u.fouten());
            detail.setProperty("regelfouten", u.regelfouten().stream().map(f -> Map.of("regel", f.regel(), "kolom",
                    f.kolom(), "gevonden", f.gevonden(), "verwacht", f.verwacht())).toList());
        }
        return ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
    }
}

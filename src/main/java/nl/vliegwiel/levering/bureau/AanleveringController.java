package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.Inname;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Geweigerd;

/** Delivery by a system: the file is the body, the answer says what became of it and what to mend. */
@RestController
@Onderdeel(value = "aanlevering", bewerken = true)
class AanleveringController {
    private final Aanlevering aanlevering;
    private static final Set<String> SOORTEN = Set.of("verzuim", "leerlingen", "afspraken", "koppeling");
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

    /** school: BRIN and two digits; gemeente: code of CBS, for jeugdhulp; van and tot: the period, so that days without absence count as delivered too. */
    @PostMapping("/api/v1/leveringen")
    public ResponseEntity<?> deliver(@RequestParam(defaultValue = "verzuim") String soort,
            @RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot, InputStream body) throws IOException {
        if (soort.equals("jeugdhulp"))
            return messages(gemeente, body);
        if (!SOORTEN.contains(soort))
            return problem("Geef als soort verzuim, leerlingen, afspraken, koppeling of jeugdhulp.", null);
        var plek = scholen.findByCode(school, LocalDate.now(clock));
        if (plek.isEmpty())
            return problem("Geef de school met BRIN en twee cijfers, zoals school=99AA00.", null);
        LocalDate eerste;
        LocalDate laatste;
        try {
            eerste = van.isEmpty() ? null : LocalDate.parse(van);
            laatste = tot.isEmpty() ? null : LocalDate.parse(tot);
        } catch (DateTimeParseException e) {
            return problem("Schrijf van en tot als 2026-04-13.", null);
        }
        try {
            var u = aanlevering.deliver(body, plek.get().id(), soort, "aangeleverd", eerste, laatste);
            return answer(u);
        } catch (Geweigerd e) {
            return problem(e.zin(), null);
        }
    }

    private ResponseEntity<?> messages(String gemeente, InputStream body) throws IOException {
        var plek = organisaties.findByCode("gemeente", gemeente, LocalDate.now(clock));
        if (plek.isEmpty())
            return problem("Geef de gemeente met haar code van CBS, zoals gemeente=0361.", null);
        try {
            return answer(aanlevering.deliverOfGemeente(body, plek.get().id(), "aangeleverd"));
        } catch (Geweigerd e) {
            return problem(e.zin(), null);
        }
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

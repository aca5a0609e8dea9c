package nl.vliegwiel.verwijzing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Sleutel;

/** The door for systems: HL7 FHIR R4, a ServiceRequest in and a Task with its state back, with a key per sender. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@RequestMapping("/api/fhir/r4")
class FhirController {
    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json;charset=UTF-8");
    private static final int HOOGSTENS = 64 * 1024;
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Deur deur;
    private final Scholen scholen;
    private final Logboek logboek;
    private final JsonMapper json;
    private final Clock clock;

    FhirController(Deur deur, Scholen scholen, Logboek logboek, JsonMapper json, Clock clock) {
        this.deur = deur;
        this.scholen = scholen;
        this.logboek = logboek;
        this.json = json;
        this.clock = clock;
    }

    /** The same identifier again gives the same Task; status revoked takes the referral back. */
    @PostMapping("/ServiceRequest")
    @Transactional
    public ResponseEntity<byte[]> refer(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization, InputStream body)
            throws IOException {
        String sleutel = key(authorization);
        if (deur.find(sleutel, Deur.API).isEmpty())
            return unknown();
        byte[] bytes = body.readNBytes(HOOGSTENS + 1);
        if (bytes.length > HOOGSTENS)
            return answer(HttpStatus.CONTENT_TOO_LARGE, FhirAntwoord.fault("too-long", "Stuur hoogstens 64 kB."));
        FhirVerwijzing gelezen;
        try {
            gelezen = new FhirVerwijzing(json.readTree(bytes), LocalDate.now(clock));
        } catch (JacksonException e) {
            return answer(HttpStatus.BAD_REQUEST, FhirAntwoord.fault("structure", "Dit is geen leesbare JSON."));
        }
        if (!gelezen.fouten().isEmpty())
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, FhirAntwoord.fault(gelezen.fouten()));
        return gelezen.ingetrokken() ? revoke(sleutel, gelezen) : take(sleutel, gelezen);
    }

    private ResponseEntity<byte[]> take(String sleutel, FhirVerwijzing v) {
        var vandaag = LocalDate.now(clock);
        var voor = "vandaag".equals(v.velden().get("spoed"))
                ? vandaag
                : schooldagen.after(vandaag, DeurController.REACTIE_SCHOOLDAGEN);
        String school = scholen.findByCode(v.schoolcode(), vandaag).map(School::sleutel).orElse("");
        var ontvangst = deur.refer(sleutel, Deur.API, school, v.velden(), voor, vandaag.plus(DeurController.BEWAREN));
        return switch (ontvangst.uitkomst()) {
            case "te_vaak" -> answer(HttpStatus.TOO_MANY_REQUESTS,
                    FhirAntwoord.fault("throttled", "Dit uur kwamen er al 30 verwijzingen. Wacht even."));
            case "goed" -> {
                logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, "inverwijzing", null, null, null, null,
                        "verwijzing", false));
                yield task(HttpStatus.CREATED, sleutel, ontvangst.kenmerk());
            }
            case "dubbel" -> task(HttpStatus.OK, sleutel, ontvangst.kenmerk());
            default -> answer(HttpStatus.UNPROCESSABLE_CONTENT, FhirAntwoord.fault("not-found",
                    "Deze school doet niet mee of heeft nog geen team. Controleer BRIN en vestiging."));
        };
    }

    private ResponseEntity<byte[]> revoke(String sleutel, FhirVerwijzing v) {
        var eigen = deur.list(sleutel, Deur.API).stream().filter(e -> v.externId().equals(e.externId())).findFirst();
        if (eigen.isEmpty())
            return answer(HttpStatus.NOT_FOUND, FhirAntwoord.fault("not-found", "Deze verwijzing kennen we niet."));
        if (!eigen.get().stand().equals("herroepen") && !deur.revoke(sleutel, Deur.API, eigen.get().kenmerk()))
            return answer(HttpStatus.CONFLICT, FhirAntwoord.fault("business-rule",
                    "Terugtrekken kan niet meer: het team sprak het gezin al. Bel het team."));
        logboek.write(new Regel(Regel.Gebeurtenis.WIJZIGEN, "inverwijzing", null, null, null, null, "verwijzing",
                false));
        return task(HttpStatus.OK, sleutel, eigen.get().kenmerk());
    }

    @GetMapping("/Task/{kenmerk}")
    @Transactional
    public ResponseEntity<byte[]> state(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            @PathVariable String kenmerk) {
        String sleutel = key(authorization);
        return deur.find(sleutel, Deur.API).isEmpty() ? unknown() : task(HttpStatus.OK, sleutel, kenmerk);
    }

    private ResponseEntity<byte[]> task(HttpStatus status, String sleutel, String kenmerk) {
        Optional<Deur.Eigen> eigen = deur.list(sleutel, Deur.API).stream().filter(e -> e.kenmerk().equals(kenmerk))
                .findFirst();
        if (eigen.isEmpty())
            return answer(HttpStatus.NOT_FOUND, FhirAntwoord.fault("not-found", "Deze verwijzing kennen we niet."));
        return ResponseEntity.status(status).location(URI.create("/api/fhir/r4/Task/" + kenmerk)).contentType(FHIR)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsBytes(FhirAntwoord.task(eigen.get())));
    }

    private ResponseEntity<byte[]> unknown() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(FHIR).body(json.writeValueAsBytes(
                        FhirAntwoord.fault("login", "Stuur de sleutel mee: Authorization: Bearer …")));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status).contentType(FHIR).body(json.writeValueAsBytes(body));
    }

    private static String key(@Nullable String authorization) {
        return Objects.requireNonNullElse(Sleutel.bearer(authorization), "");
    }
}

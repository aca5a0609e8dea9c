package nl.vliegwiel.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import tools.jackson.databind.json.JsonMapper;

/** Our own small reader beside the validator of HAPI FHIR: what we take and give is valid R4, and what is not is refused. Fictieve gegevens. */
class FhirTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 13);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FhirContext R4 = FhirContext.forR4();
    private static final FhirValidator VALIDATOR = validator();

    private static FhirValidator validator() {
        var support = new ValidationSupportChain(new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4), new InMemoryTerminologyServerValidationSupport(R4));
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    /** A referral as docs/beheer/fhir.md shows it. */
    static String voorbeeld(String extern) {
        return """
                {"resourceType": "ServiceRequest", "identifier": [{"system": "urn:praktijk:linde", "value": "%s"}],
                 "status": "active", "intent": "order", "priority": "routine",
                 "subject": {"reference": "#kind"},
                 "performer": [{"identifier": {"system": "urn:nl:duo:vestiging", "value": "99AA00"}}],
                 "reasonCode": [{"text": "Slaapt slecht en gaat minder naar school."}],
                 "contained": [
                  {"resourceType": "Patient", "id": "kind", "name": [{"given": ["Fenna"], "family": "Verzonnen"}],
                   "birthDate": "2012-11-02",
                   "contact": [{"name": {"text": "moeder"}, "telecom": [{"system": "phone", "value": "06 00 00 00 00"}]}]},
                  {"resourceType": "RelatedPerson", "id": "moeder", "patient": {"reference": "#kind"}},
                  {"resourceType": "Consent", "id": "ja", "status": "active",
                   "scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]},
                   "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "INFA"}]}],
                   "patient": {"reference": "#kind"}, "policyRule": {"text": "Jeugdwet 7.3.4"},
                   "performer": [{"reference": "#kind"}, {"reference": "#moeder"}],
                   "provision": {"type": "permit", "purpose": [
                     {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "TREAT"},
                     {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "COC"}]}}],
                 "supportingInfo": [{"reference": "#ja"}, {"reference": "#moeder"}]}"""
                .formatted(extern);
    }

    @Test
    void the_example_is_valid_r4_and_is_read() {
        assertThat(errors(voorbeeld("1"))).isEmpty();
        var v = read(voorbeeld("1"));
        assertThat(v.fouten()).isEmpty();
        assertThat(v.schoolcode()).isEqualTo("99AA00");
        assertThat(v.velden()).containsEntry("roepnaam", "Fenna").containsEntry("ja_van", List.of("jeugdige", "ouders"))
                .containsEntry("terugkoppeling", true).containsEntry("bereik_wie", "moeder")
                .containsEntry("extern_id", "urn:praktijk:linde|1").containsEntry("spoed", "week");
    }

    @Test
    void what_we_answer_is_valid_r4() {
        var op = OffsetDateTime.parse("2026-04-13T09:00:00+02:00");
        for (String stand : List.of("ontvangen", "aangenomen", "gesproken", "gedaan", "geweigerd", "herroepen",
                "geen_terugkoppeling")) {
            var eigen = new Deur.Eigen("AB12-CD34", "urn:praktijk:linde|1", op, "Duinwaard", stand, op, null, VANDAAG,
                    stand.equals("geweigerd") ? "geen_plek" : null, stand.equals("gedaan") ? "Er is hulp" : "");
            assertThat(errors(JSON.writeValueAsString(FhirAntwoord.task(eigen)))).as(stand).isEmpty();
        }
        assertThat(errors(JSON.writeValueAsString(FhirAntwoord.fault(read("{}").fouten())))).isEmpty();
        assertThat(errors(JSON.writeValueAsString(FhirAntwoord.fault("throttled", "Wacht even.")))).isEmpty();
    }

    @Test
    void each_fault_names_its_path_and_what_to_do() {
        assertThat(paths(voorbeeld("1").replace("\"active\", \"intent\"", "\"draft\", \"intent\"")))
                .containsExactly("ServiceRequest.status");
        assertThat(paths(voorbeeld("1").replace("99AA00", "99AA")))
                .containsExactly("ServiceRequest.performer.identifier");
        assertThat(paths(voorbeeld("1").replace("2012-11-02", "2012-13-02"))).containsExactly("Patient.birthDate");
        assertThat(paths(voorbeeld("1").replace("2012-11-02", "1990-11-02"))).contains("Patient.birthDate");
        assertThat(paths(voorbeeld("1").replace("{\"reference\": \"#kind\"}, {\"reference\": \"#moeder\"}],",
                "{\"reference\": \"#moeder\"}],"))).containsExactly("Consent.performer");
        assertThat(paths(voorbeeld("1").replace("\"permit\"", "\"deny\"")))
                .containsExactly("ServiceRequest.contained.Consent");
        assertThat(paths(voorbeeld("1").replace("\"#kind\"},", "\"Patient/1\"},"))).contains("ServiceRequest.subject");
        assertThat(paths(voorbeeld("1").replace("\"status\": \"active\", \"intent\"",
                "\"modifierExtension\": [{\"url\": \"urn:x\"}], \"status\": \"active\", \"intent\"")))
                .containsExactly("ServiceRequest.modifierExtension");
        assertThat(paths(voorbeeld("1").replace("\"birthDate\"",
                "\"identifier\": [{\"system\": \"http://fhir.nl/fhir/NamingSystem/bsn\", \"value\": \"999990019\"}], \"birthDate\"")))
                .containsExactly("Patient.identifier");
        assertThat(paths("{\"resourceType\": \"Patient\"}")).containsExactly("ServiceRequest");
        assertThat(paths("[]")).containsExactly("ServiceRequest");
    }

    private static FhirVerwijzing read(String tekst) {
        return new FhirVerwijzing(JSON.readTree(tekst), VANDAAG);
    }

    private static List<String> paths(String tekst) {
        return read(tekst).fouten().stream().map(FhirVerwijzing.Fout::pad).toList();
    }

    private static List<String> errors(String tekst) {
        return VALIDATOR.validateWithResult(tekst).getMessages().stream()
                .filter(m -> m.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(m -> m.getLocationString() + ": " + m.getMessage()).toList();
    }
}

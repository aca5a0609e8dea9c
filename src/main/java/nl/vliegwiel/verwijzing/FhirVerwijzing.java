package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * Reads a plain HL7 FHIR R4 {@code ServiceRequest} with its contained {@code Patient} and {@code Consent}: only what a
 * referral needs, each fault with its path. What we would have to understand and do not (modifierExtension,
 * implicitRules, doNotPerform) is refused, as the standard asks.
 */
final class FhirVerwijzing {
    /** The identifier of a school location in {@code performer}: BRIN and two digits. */
    static final String SCHOOL = "urn:nl:duo:vestiging";
    private static final String ACTREASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final int LANGST = 2000;

    /** code: an issue type of FHIR (required, value, invariant, not-supported …); pad: a FHIRPath. */
    record Fout(String code, String pad, String zin) {
    }

    private final JsonNode bron;
    private final LocalDate vandaag;
    private final List<Fout> fouten = new ArrayList<>();
    private final Map<String, Object> velden = new HashMap<>();
    private String school = "";

    FhirVerwijzing(JsonNode bron, LocalDate vandaag) {
        this.bron = bron;
        this.vandaag = vandaag;
        read();
    }

    List<Fout> fouten() {
        return List.copyOf(fouten);
    }

    /** As the door takes them: roepnaam, achternaam … */
    Map<String, Object> velden() {
        return velden;
    }

    /** BRIN and two digits. */
    String schoolcode() {
        return school;
    }

    /** The sender takes it back. */
    boolean ingetrokken() {
        return "revoked".equals(text(bron, "status"));
    }

    String externId() {
        return String.valueOf(velden.getOrDefault("extern_id", ""));
    }

    private void read() {
        if (!"ServiceRequest".equals(text(bron, "resourceType"))) {
            fault("value", "ServiceRequest", "We verwachten één ServiceRequest.");
            return;
        }
        for (String mag : List.of("modifierExtension", "implicitRules"))
            if (bron.has(mag))
                fault("not-supported", "ServiceRequest." + mag, "Dit element begrijpen we niet. Laat het weg.");
        if (bron.path("doNotPerform").asBoolean(false))
            fault("not-supported", "ServiceRequest.doNotPerform",
                    "Een verzoek om iets niet te doen, nemen we niet aan.");
        var id = bron.path("identifier").path(0);
        String extern = text(id, "system") + "|" + text(id, "value");
        if (text(id, "system").isEmpty() || text(id, "value").isEmpty() || extern.length() > 200)
            fault("required", "ServiceRequest.identifier", "Geef één identifier met system en value.");
        velden.put("extern_id", extern);
        if (!List.of("active", "revoked").contains(text(bron, "status")))
            fault("value", "ServiceRequest.status", "De status is active, of revoked om de verwijzing in te trekken.");
        if (!List.of("order", "proposal", "plan").contains(text(bron, "intent")))
            fault("value", "ServiceRequest.intent", "De intent is order, plan of proposal.");
        if (ingetrokken())
            return;
        velden.put("spoed", List.of("urgent", "asap", "stat").contains(text(bron, "priority")) ? "vandaag" : "week");
        readSchool();
        readQuestion();
        readPatient();
    }

    private void readSchool() {
        for (var p : bron.path("performer"))
            if (SCHOOL.equals(text(p.path("identifier"), "system")))
                school = text(p.path("identifier"), "value");
        if (!school.matches("\\d{2}[A-Z0-9]{2}\\d{2}"))
            fault("required", "ServiceRequest.performer.identifier",
                    "Geef de school: system " + SCHOOL + " met BRIN en twee cijfers, zoals 99AA00.");
    }

    private void readQuestion() {
        String vraag = text(bron.path("reasonCode").path(0), "text");
        if (vraag.isEmpty())
            vraag = text(bron.path("note").path(0), "text");
        if (vraag.isEmpty() || vraag.length() > LANGST)
            fault("required", "ServiceRequest.reasonCode.text",
                    "Geef in hoogstens 2000 tekens wat het gezin vraagt. Geen diagnose.");
        velden.put("vraag", vraag);
    }

    private void readPatient() {
        String verwijst = text(bron.path("subject"), "reference");
        var patient = contained("Patient", verwijst.startsWith("#") ? verwijst.substring(1) : "");
        if (patient == null) {
            fault("required", "ServiceRequest.subject",
                    "Verwijs met #id naar een Patient in contained. Een BSN nemen we niet aan.");
            return;
        }
        for (var i : patient.path("identifier"))
            if (text(i, "system").contains("bsn") || text(i, "system").endsWith("2.16.840.1.113883.2.4.6.3"))
                fault("business-rule", "Patient.identifier", "Stuur geen BSN mee.");
        var naam = patient.path("name").path(0);
        put("roepnaam", text(naam.path("given"), 0), "Patient.name.given", "Geef de roepnaam.");
        put("achternaam", text(naam, "family"), "Patient.name.family", "Geef de achternaam.");
        var geboren = date(text(patient, "birthDate"));
        if (geboren == null || geboren.isAfter(vandaag) || geboren.isBefore(vandaag.minusYears(23)))
            fault("value", "Patient.birthDate", "Geef de hele geboortedatum, van iemand tot 23 jaar.");
        else
            velden.put("geboortedatum", geboren.toString());
        readReach(patient);
        readConsent(text(patient, "id"), geboren);
    }

    /** Whom to call: the first contact with a telephone, else the patient. */
    private void readReach(JsonNode patient) {
        String wie = "";
        String nummer = "";
        for (var c : patient.path("contact"))
            if (nummer.isEmpty() && !phone(c).isEmpty()) {
                nummer = phone(c);
                wie = text(c.path("name"), "text").isEmpty() ? "contactpersoon" : text(c.path("name"), "text");
            }
        if (nummer.isEmpty()) {
            nummer = phone(patient);
            wie = "de jongere zelf";
        }
        if (!nummer.replaceAll("[ ()+-]", "").matches("\\d{8,15}"))
            fault("required", "Patient.contact.telecom",
                    "Geef een telefoonnummer (system phone) dat het team kan bellen.");
        velden.put("telefoon", nummer);
        velden.put("bereik_wie", wie.length() > 120 ? wie.substring(0, 120) : wie);
    }

    private static String phone(JsonNode drager) {
        for (var t : drager.path("telecom"))
            if ("phone".equals(text(t, "system")))
                return text(t, "value");
        return "";
    }

    /** Who agreed (performer) and to what: treatment, and coordination when the sender may hear how it goes. */
    private void readConsent(String patient, @Nullable LocalDate geboren) {
        var consent = contained("Consent", "");
        if (consent == null || !"active".equals(text(consent, "status"))
                || !"permit".equals(text(consent.path("provision"), "type"))) {
            fault("invariant", "ServiceRequest.contained.Consent",
                    "Zonder toestemming nemen we geen verwijzing aan: stuur een actieve Consent mee (provision.type permit).");
            return;
        }
        var ja = new ArrayList<String>();
        for (var p : consent.path("performer")) {
            String wie = text(p, "reference");
            String soort = wie.equals("#" + patient) ? "jeugdige" : "ouders";
            if (soort.equals("ouders") && contained("RelatedPerson", wie.replaceFirst("#", "")) == null)
                fault("value", "Consent.performer", "Verwijs naar de Patient of naar een RelatedPerson in contained.");
            else if (!ja.contains(soort))
                ja.add(soort);
        }
        boolean terug = false;
        for (var d : consent.path("provision").path("purpose"))
            terug |= ACTREASON.equals(text(d, "system")) && "COC".equals(text(d, "code"));
        velden.put("ja_van", ja);
        velden.put("terugkoppeling", terug);
        if (geboren != null)
            missing(ja, Period.between(geboren, vandaag).getYears());
    }

    // Jeugdwet 7.3.4 and 7.3.5
    private void missing(List<String> ja, int leeftijd) {
        boolean nodigJeugdige = leeftijd >= 12;
        boolean nodigOuders = leeftijd < 16;
        if (nodigJeugdige && !ja.contains("jeugdige") || nodigOuders && !ja.contains("ouders"))
            fault("invariant", "Consent.performer", leeftijd < 12
                    ? "Onder de 12 jaar moeten de ouders met gezag ja zeggen."
                    : leeftijd < 16
                            ? "Van 12 tot 16 jaar moeten de jongere en de ouders ja zeggen."
                            : "Vanaf 16 jaar moet de jongere zelf ja zeggen.");
    }

    private @Nullable JsonNode contained(String soort, String id) {
        for (var c : bron.path("contained"))
            if (soort.equals(text(c, "resourceType"))
                    && (id.isEmpty() && !soort.equals("Patient") || text(c, "id").equals(id)))
                return c;
        return null;
    }

    private void put(String veld, String waarde, String pad, String zin) {
        if (waarde.isEmpty() || waarde.length() > 120)
            fault("required", pad, zin);
        velden.put(veld, waarde);
    }

    private void fault(String code, String pad, String zin) {
        fouten.add(new Fout(code, pad, zin));
    }

    private static @Nullable LocalDate date(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(JsonNode knoop, String veld) {
        var waarde = knoop.path(veld);
        return waarde.isString() ? clean(waarde.stringValue()) : "";
    }

    private static String text(JsonNode lijst, int plek) {
        var waarde = lijst.path(plek);
        return waarde.isString() ? clean(waarde.stringValue()) : "";
    }

    private static String clean(String tekst) {
        return nl.vliegwiel.web.Invoer.tekst(tekst);
    }
}

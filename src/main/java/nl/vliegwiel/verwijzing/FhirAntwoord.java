package nl.vliegwiel.verwijzing;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a FHIR sender reads back: a Task with the state of its referral, or an OperationOutcome with what is wrong. */
final class FhirAntwoord {
    private FhirAntwoord() {
    }

    static Map<String, Object> fault(List<FhirVerwijzing.Fout> fouten) {
        return map("resourceType", "OperationOutcome", "issue",
                fouten.stream()
                        .map(f -> map("severity", "error", "code", f.code(), "diagnostics", f.zin(), "expression",
                                List.of(f.pad())))
                        .toList());
    }

    static Map<String, Object> fault(String code, String zin) {
        return map("resourceType", "OperationOutcome", "issue",
                List.of(map("severity", "error", "code", code, "diagnostics", zin)));
    }

    /** No name and no date of birth of anybody: the sender knows the referral by its own identifier. */
    static Map<String, Object> task(Deur.Eigen v) {
        var task = map("resourceType", "Task", "id", v.kenmerk(), "status", status(v.stand()), "businessStatus",
                map("text", words(v)), "intent", "order", "authoredOn",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(v.ontvangenOp().withOffsetSameInstant(ZoneOffset.UTC)
                        .withNano(0)));
        if (v.externId() != null)
            task.put("focus", map("type", "ServiceRequest", "identifier",
                    map("system", v.externId().substring(0, v.externId().indexOf('|')), "value",
                            v.externId().substring(v.externId().indexOf('|') + 1))));
        if (v.standOp() != null)
            task.put("lastModified", DateTimeFormatter.ISO_OFFSET_DATE_TIME
                    .format(v.standOp().withOffsetSameInstant(ZoneOffset.UTC).withNano(0)));
        if (v.weigerreden() != null)
            task.put("statusReason", map("text", Redenen.naam(v.weigerreden())));
        if (!v.bericht().isEmpty())
            task.put("note", List.of(map("text", v.bericht())));
        return task;
    }

    /** FHIR task-status. Without consent for feedback it stays received, whatever happens. */
    private static String status(String stand) {
        return switch (stand) {
            case "herroepen" -> "cancelled";
            case "geweigerd" -> "rejected";
            case "gedaan" -> "completed";
            case "gesproken" -> "in-progress";
            case "aangenomen" -> "accepted";
            default -> "received";
        };
    }

    private static String words(Deur.Eigen v) {
        return switch (v.stand()) {
            case "geen_terugkoppeling" -> "Het gezin wil geen terugkoppeling";
            case "herroepen" -> "Teruggetrokken";
            case "geweigerd" -> "Niet aangenomen";
            case "gedaan" -> "Klaar";
            case "gesproken" -> "Eerste gesprek geweest";
            case "aangenomen" -> "Aangenomen";
            default -> "Ontvangen";
        };
    }

    private static Map<String, Object> map(Object... paren) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < paren.length; i += 2)
            map.put((String) paren[i], paren[i + 1]);
        return map;
    }
}

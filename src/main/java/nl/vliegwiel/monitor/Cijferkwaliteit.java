package nl.vliegwiel.monitor;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.web.Nederlands;

/** How far one figure can be trusted at the latest moment: from where, how much of it is shown, and what is wrong. */
public record Cijferkwaliteit(String code, String naam, String bron, String getoond, String nogNiet, String opmerking) {

    private static final JsonMapper JSON = new JsonMapper();

    /** By name. */
    static List<Cijferkwaliteit> of(List<Indicator> indicatoren, Peiling peiling, List<Uitkomsten.Volledig> volledig) {
        var faults = JSON.readTree(peiling.definities());
        return indicatoren.stream().sorted(java.util.Comparator.comparing(Indicator::naam)).map(i -> {
            var found = volledig.stream().filter(v -> v.indicator().equals(i.code())).findFirst().orElse(null);
            String fault = faults.path(i.code()).path("fout").asString("");
            String source = Nederlands.hoofdletter(i.tekst("gegevens"));
            return found == null
                    ? new Cijferkwaliteit(i.code(), i.naam(), source, "", "", fault.isEmpty()
                            ? "Op het laatste moment is er niets te tellen."
                            : fault)
                    : new Cijferkwaliteit(i.code(), i.naam(), source, shown(found), found.onbekend() == 0
                            ? ""
                            : Nederlands.getal(found.onbekend()), remark(found));
        }).toList();
    }

    private static String shown(Uitkomsten.Volledig found) {
        return Nederlands.getal(found.getoond()) + " van "
                + Nederlands.getal(found.getoond() + found.verborgen() + found.onbekend());
    }

    private static String remark(Uitkomsten.Volledig found) {
        if (found.getoond() == 0) {
            return found.verborgen() > 0 ? "Te klein om te tonen." : "Bij meer dan de helft loopt het nog.";
        }
        return found.verborgen() > found.getoond() ? "Meer dan de helft is te klein om te tonen." : "";
    }
}

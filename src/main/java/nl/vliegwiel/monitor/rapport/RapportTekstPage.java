package nl.vliegwiel.monitor.rapport;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.duiding.Duiding;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * Writing the texts of a draft: in front, beside each figure, and at the end.
 *
 * @param stemmen indicator → what people wrote beside the figure, to take over
 * @param eerder  indicator → how the former report read it
 */
public record RapportTekstPage(Rapportinhoud inhoud, RapportForm form, Map<String, List<Duiding>> stemmen,
        Map<String, String> eerder, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Tekst schrijven";
    }

    public String lezing(String code) {
        return form.lezingen().getOrDefault(code, "");
    }

    public List<Duiding> stemmen(String code) {
        return stemmen.getOrDefault(code, List.of());
    }

    /** Is it taken over: chosen on the form, or already in the draft. */
    public boolean gekozen(Duiding duiding) {
        return form.citaten().contains(duiding.sleutel()) || form.citaten().contains(Rapportinhouden.citaat(duiding));
    }
}

package nl.vliegwiel.monitor.rapport;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** Writing the texts of a draft: in front, beside each figure, and at the end. */
public record RapportTekstPage(Rapportinhoud inhoud, RapportForm form, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Tekst schrijven";
    }

    public String lezing(String code) {
        return form.lezingen().getOrDefault(code, "");
    }
}

package nl.vliegwiel.overleg.voorbereiding;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that is due for the meeting.
 *
 * @param soort casus, signaal or advies
 * @param wie a name that this reader knows anyway, as the support coordinator knows the school's own record; may be empty
 * @param reden code of why it is due
 * @param metNaam consent holds: the name goes on the agenda
 * @param vraag about nobody; empty mostly
 */
public record Agendavoorstel(String soort, long id, String sleutel, String wie, String klas,
        @Nullable Integer leerjaar, String reden, boolean metNaam, String vraag) {
    private static final Map<String, String> REDENEN = Map.of("later", "later terug van vorige keer", "evaluatie",
            "evaluatie", "nazorg", "nazorg", "doelen", "doelen ouder dan 8 weken", "nooit", "nog niet besproken",
            "toestemming", "nog geen toestemming", "signaal", "nieuw signaal", "advies", "adviesvraag");

    /** Value of its check box. */
    public String keuze() {
        return soort + ":" + sleutel;
    }

    public String waarom() {
        return REDENEN.getOrDefault(reden, reden);
    }

    /** Why it is on the agenda; that consent is missing shows by itself, and may change. */
    String opAgenda() {
        return reden.equals("toestemming") ? "" : waarom();
    }

    public String titel() {
        if (soort.equals("advies"))
            return "Adviesvraag zonder naam";
        return wie.isEmpty() ? "Signaal zonder naam" : wie;
    }

    /** 2B, or leerjaar 2. */
    public String plek() {
        return !klas.isEmpty() ? klas : leerjaar == null ? "" : "leerjaar " + leerjaar;
    }

    int minuten() {
        return metNaam ? 8 : 6;
    }
}

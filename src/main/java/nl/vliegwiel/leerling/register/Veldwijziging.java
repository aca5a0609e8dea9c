package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * One field of the register that became something else.
 *
 * @param onderdeel jeugdige, ouder, gezag or inschrijving
 * @param veld column of that table
 * @param over name of the parent or the school it is about; empty for the pupil
 * @param was text of the database; null was empty
 * @param door name of who did; null: a job
 */
public record Veldwijziging(String onderdeel, String veld, String over, @Nullable String was, @Nullable String wordt,
        OffsetDateTime op, @Nullable String door) {
    private static final Map<String, String> NAMEN = Map.ofEntries(Map.entry("geboortedatum", "Geboortedatum"),
            Map.entry("gemeente_id", "Woont in"), Map.entry("pc4", "Postcode"), Map.entry("email", "E-mail"),
            Map.entry("heeft_gezag", "Heeft gezag"), Map.entry("gecontroleerd_op", "Gezag nagekeken op"),
            Map.entry("mentor_id", "Mentor"), Map.entry("gezag van", "Gezag vanaf"),
            Map.entry("gezag tot", "Gezag tot"), Map.entry("inschrijving van", "Op school vanaf"),
            Map.entry("inschrijving tot", "Op school tot"));

    /** Klas; Telefoon. */
    public String naam() {
        return NAMEN.getOrDefault(onderdeel + " " + veld, NAMEN.getOrDefault(veld, Nederlands.hoofdletter(veld)));
    }

    public String vanWaarde() {
        return woorden(was);
    }

    public String naarWaarde() {
        return woorden(wordt);
    }

    private String woorden(@Nullable String waarde) {
        if (waarde == null || waarde.isEmpty())
            return veld.equals("heeft_gezag") ? "Onbekend" : "Leeg";
        if (veld.equals("heeft_gezag"))
            return waarde.equals("true") ? "Ja" : "Nee";
        if (veld.equals("geslacht"))
            return Keuzelijsten.GESLACHTEN.stream().filter(k -> k.waarde().equals(waarde)).findFirst().map(Keuze::tekst)
                    .orElse(waarde);
        return waarde.matches("\\d{4}-\\d{2}-\\d{2}") ? Nederlands.datum(LocalDate.parse(waarde)) : waarde;
    }
}

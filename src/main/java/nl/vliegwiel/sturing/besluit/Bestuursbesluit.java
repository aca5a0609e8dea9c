package nl.vliegwiel.sturing.besluit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.dossier.Standpunt;
import nl.vliegwiel.web.Keuze;

/**
 * What was decided about a question.
 *
 * @param uitkomst   go, go_mits, no_go or uitstel
 * @param tegen      who thought otherwise, and why; may be empty
 * @param vervangtId the decision that it took the place of; null: the first
 * @param stand      JSON: what it rested on, as it was read that day
 * @param kenmerk    SHA-256 of stand, in hex
 * @param door       who wrote it down; null when that account is not to be read
 */
public record Bestuursbesluit(long id, String sleutel, String uitkomst, LocalDate datum, String toelichting,
        String tegen, @Nullable Long vervangtId, String stand, String kenmerk, @Nullable String door,
        OffsetDateTime op) {

    static final List<Keuze> UITKOMSTEN = List.of(new Keuze("go", "Go", "Het gaat door"),
            new Keuze("go_mits", "Go, mits", "Het gaat door, met voorwaarden"),
            new Keuze("no_go", "No-go", "Het gaat niet door"),
            new Keuze("uitstel", "Uitstel", "Later opnieuw; het dossier blijft open"));

    /** Who was there. */
    public record Aanwezige(String partij, String functie) {
    }

    /** What must be done for it; actie: key of the action of the work plan that does it. */
    public record Voorwaarde(String wat, String wie, LocalDate wanneer, String actie) {
    }

    public boolean uitgesteld() {
        return "uitstel".equals(uitkomst);
    }

    public String woord() {
        return Standpunt.woord(uitkomst);
    }

    public String etiket() {
        return Standpunt.etiket(uitkomst);
    }

    /** First characters, to hold beside a paper. */
    public String kort() {
        return kenmerk.substring(0, 12);
    }
}

package nl.vliegwiel.overleg;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One point of an agenda, as this reader may see it today.
 *
 * @param soort acties, leerling, zonder_naam, onderwerp or patroon
 * @param titel of a subject without a pupil; empty otherwise
 * @param waarom why it is on the agenda; about nobody
 * @param vraag the question without a name; may be empty
 * @param leerjaar of the pupil; null when unknown or about no pupil
 * @param minuten that were planned
 * @param beslotenOp it was dealt with; null: not yet
 * @param casusId null: no pupil, no consent today, or a casus of others. Then all that follows is null or empty
 * @param eigenVraag the question as it was asked about this person
 * @param vraagVan name of who asked it
 * @param besluit code of the decision; null: none, or closed for this reader
 */
public record Agendapunt(long id, String sleutel, long overlegId, long schoolId, int volgorde, String soort,
        String titel, String waarom, String vraag, @Nullable Integer leerjaar, int minuten,
        @Nullable OffsetDateTime beslotenOp, @Nullable Long casusId, @Nullable String casusSleutel,
        @Nullable Long jeugdigeId, String roepnaam, String naam, @Nullable LocalDate geboortedatum, String klas,
        String eigenVraag, @Nullable String vraagVan, @Nullable String besluit) {

    /** About one young person, by name or without. */
    public boolean overLeerling() {
        return soort.equals("leerling") || soort.equals("zonder_naam");
    }

    /** The name may be said at this table. */
    public boolean metNaam() {
        return casusId != null;
    }

    public boolean open() {
        return beslotenOp == null;
    }

    /** The first line: who or what. */
    public String wie() {
        return switch (soort) {
            case "acties" -> "Acties vorige keer";
            case "patroon" -> "Wat zien we vaker?";
            case "onderwerp" -> titel;
            default -> metNaam() ? naam : "Leerling zonder naam";
        };
    }

    /** As the button to it says: Yara, or the whole. */
    public String kort() {
        return metNaam() ? roepnaam : wie();
    }

    /** Mila Donkers, 13 jaar, 2B */
    public String kop(LocalDate vandaag) {
        if (!metNaam() || geboortedatum == null)
            return wie();
        return naam + ", " + Period.between(geboortedatum, vandaag).getYears() + " jaar"
                + (klas.isEmpty() ? "" : ", " + klas);
    }

    /** The second line: 2B, doelen ouder dan 8 weken. */
    public String onder() {
        return switch (soort) {
            case "acties" -> "wat we afspraken";
            case "patroon" -> "voor de netwerkgroep";
            case "onderwerp" -> "geen leerling";
            default -> metNaam()
                    ? klas + (klas.isEmpty() || waarom.isEmpty() ? "" : ", ") + waarom
                    : (leerjaar == null ? "" : "leerjaar " + leerjaar + ", ") + "zonder naam";
        };
    }

    /** What it is about, in one sentence that always stands there. */
    public String vraagtekst() {
        if (metNaam() && !eigenVraag.isEmpty())
            return eigenVraag;
        if (!vraag.isEmpty())
            return vraag;
        return switch (soort) {
            case "acties" -> "Wat is klaar, en wat blijft open?";
            case "patroon" -> "Wat zien we vaker op deze school?";
            case "onderwerp" -> "Wat spreken we af?";
            default -> metNaam() ? "Hoe gaan we verder met " + roepnaam + "?" : "Wat kan het team adviseren?";
        };
    }

    /** Refuses to decide twice what somebody else may no longer read. */
    public void mayBeDecided(boolean zichtbaar) {
        if (beslotenOp != null && !zichtbaar)
            throw new Geweigerd("Over dit punt is al een besluit. Je kunt het nu niet lezen, en ook niet aanpassen.");
    }
}

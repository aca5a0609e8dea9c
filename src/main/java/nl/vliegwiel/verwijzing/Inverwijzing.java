package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A referral to the team: by whom, about whom, with whose yes, and what became of it.
 *
 * @param kenmerk what one says on the telephone; it tells nothing about anybody
 * @param jaVan jeugdige, ouders: who agreed, as the referrer says
 * @param terugkoppeling the family agrees that the referrer hears what happens
 * @param contactOp first talk with the family
 * @param teamEerst a casus was open before the referral came; null: not linked yet
 */
public record Inverwijzing(long id, String sleutel, String kenmerk, String verwijzer, String verwijzerSoort,
        long schoolId,
        String school, String roepnaam, String achternaam, LocalDate geboortedatum, String bereikWie, String telefoon,
        String vraag, String spoed, List<String> jaVan, boolean terugkoppeling, OffsetDateTime ontvangenOp,
        LocalDate reagerenVoor, @Nullable OffsetDateTime aangenomenOp, @Nullable String aangenomenDoor,
        @Nullable LocalDate contactOp, @Nullable OffsetDateTime geweigerdOp, @Nullable String weigerreden,
        @Nullable OffsetDateTime gedaanOp, @Nullable OffsetDateTime herroepenOp, String bericht,
        @Nullable Long casusId, @Nullable Boolean teamEerst, int versie) {

    /** Where a referral is. */
    public enum Stand {
        ONTVANGEN, AANGENOMEN, GESPROKEN, GEDAAN, GEWEIGERD, HERROEPEN;

        public String naam() {
            return switch (this) {
                case ONTVANGEN -> "Nieuw";
                case AANGENOMEN -> "Aangenomen";
                case GESPROKEN -> "Gesproken";
                case GEDAAN -> "Klaar";
                case GEWEIGERD -> "Niet aangenomen";
                case HERROEPEN -> "Teruggetrokken";
            };
        }
    }

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    public int leeftijd(LocalDate vandaag) {
        return Period.between(geboortedatum, vandaag).getYears();
    }

    public Stand stand() {
        if (herroepenOp != null)
            return Stand.HERROEPEN;
        if (geweigerdOp != null)
            return Stand.GEWEIGERD;
        if (gedaanOp != null)
            return Stand.GEDAAN;
        if (contactOp != null)
            return Stand.GESPROKEN;
        return aangenomenOp == null ? Stand.ONTVANGEN : Stand.AANGENOMEN;
    }

    public boolean open() {
        return switch (stand()) {
            case ONTVANGEN, AANGENOMEN, GESPROKEN -> true;
            case GEDAAN, GEWEIGERD, HERROEPEN -> false;
        };
    }

    void mayBeAccepted() {
        mustBeOpen();
        if (aangenomenOp != null)
            throw new Geweigerd("Deze verwijzing is al aangenomen op " + Nederlands.moment(aangenomenOp) + ".");
    }

    void mayBeRefused() {
        mustBeOpen();
        if (contactOp != null)
            throw new Geweigerd("Er is al een gesprek geweest. Rond de verwijzing af in plaats van haar te weigeren.");
    }

    /** A first talk on this day; never before it came, never in the future. */
    void mayBeSpoken(LocalDate dag, LocalDate vandaag) {
        mustBeAccepted();
        if (dag.isBefore(Nederlands.dagVan(ontvangenOp)) || dag.isAfter(vandaag))
            throw new Geweigerd("Kies een dag tussen de verwijzing en vandaag.");
    }

    void mayBeDone() {
        mustBeAccepted();
    }

    void mayBeLinked() {
        mustBeAccepted();
        if (casusId != null)
            throw new Geweigerd("Deze verwijzing hoort al bij een casus.");
    }

    private void mustBeAccepted() {
        mustBeOpen();
        if (aangenomenOp == null)
            throw new Geweigerd("Neem de verwijzing eerst aan.");
    }

    private void mustBeOpen() {
        if (!open())
            throw new Geweigerd("Deze verwijzing is al afgehandeld: "
                    + Nederlands.kleineLetter(stand().naam()) + ".");
    }
}

package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.hulpaanbod.Keuzelijsten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * A referral of the team to somebody else: what is asked, and what became of it.
 *
 * @param soort toegang, aanbieder or onderwijs
 * @param naam who it is about; empty for who may not know it by the file
 * @param hulpsoort how light or heavy the help is that is asked
 * @param wachtOpJaSinds since a change of school nobody said yes again, and the receiver reads nothing
 * @param vanSchool the school that sent it, when the young person goes to another one now; empty otherwise
 * @param vorigeSoort how light or heavy the help was before
 */
public record Uitverwijzing(long id, String sleutel, long casusId, String casusSleutel, String naam, long schoolId,
        String school, String soort, String ontvanger, String ontvangerNaam, String hulpsoort, String vorigeSoort,
        String redenZwaarder, String vraag, String bereikWie, String telefoon, OffsetDateTime verzondenOp,
        LocalDate reagerenVoor, @Nullable OffsetDateTime gezienOp, @Nullable OffsetDateTime aangenomenOp,
        @Nullable OffsetDateTime geweigerdOp, @Nullable String weigerreden, @Nullable LocalDate begonnenOp,
        @Nullable OffsetDateTime gedaanOp, String antwoord, @Nullable OffsetDateTime herroepenOp,
        @Nullable OffsetDateTime vervallenOp, @Nullable OffsetDateTime wachtOpJaSinds, String vanSchool, int versie) {

    /** Where it is. */
    public enum Stand {
        VERZONDEN, AANGENOMEN, BEGONNEN, WACHT_OP_JA, GEDAAN, GEWEIGERD, HERROEPEN, VERVALLEN;

        public String naam() {
            return switch (this) {
                case VERZONDEN -> "Wacht op antwoord";
                case AANGENOMEN -> "Aangenomen";
                case BEGONNEN -> "De hulp loopt";
                case WACHT_OP_JA -> "Wacht op een nieuw ja";
                case GEDAAN -> "Klaar";
                case GEWEIGERD -> "Niet aangenomen";
                case HERROEPEN -> "Teruggetrokken";
                case VERVALLEN -> "Vervallen: geen toestemming meer";
            };
        }
    }

    /** From light to heavy help or back. */
    public enum Beweging {
        ZWAARDER, GELIJK, LICHTER;

        static Beweging van(String vorige, String nieuw) {
            int stap = Integer.compare(zwaarte(nieuw), zwaarte(vorige));
            return stap > 0 ? ZWAARDER : stap < 0 ? LICHTER : GELIJK;
        }

        public String achter() {
            return switch (this) {
                case ZWAARDER -> ", een stap zwaarder";
                case GELIJK -> "";
                case LICHTER -> ", een stap lichter";
            };
        }
    }

    /** 0 for help at school … 4 for specialised help. */
    public static int zwaarte(String hulpsoort) {
        for (int i = 0; i < Keuzelijsten.SOORTEN.size(); i++)
            if (Keuzelijsten.SOORTEN.get(i).waarde().equals(hulpsoort))
                return i;
        throw new IllegalArgumentException("geen hulpsoort: " + hulpsoort);
    }

    public Beweging beweging() {
        return Beweging.van(vorigeSoort, hulpsoort);
    }

    public String hulpsoortNaam() {
        return Keuzelijsten.naam(Keuzelijsten.SOORTEN, hulpsoort);
    }

    /** For a list of a receiver: no name before the referral is opened. */
    public String kort() {
        return "Verwijzing " + sleutel.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
    }

    public Stand stand() {
        if (vervallenOp != null)
            return Stand.VERVALLEN;
        if (herroepenOp != null)
            return Stand.HERROEPEN;
        if (geweigerdOp != null)
            return Stand.GEWEIGERD;
        if (gedaanOp != null)
            return Stand.GEDAAN;
        if (wachtOpJaSinds != null)
            return Stand.WACHT_OP_JA;
        if (begonnenOp != null)
            return Stand.BEGONNEN;
        return aangenomenOp == null ? Stand.VERZONDEN : Stand.AANGENOMEN;
    }

    public boolean open() {
        return switch (stand()) {
            case VERZONDEN, AANGENOMEN, BEGONNEN, WACHT_OP_JA -> true;
            case GEDAAN, GEWEIGERD, HERROEPEN, VERVALLEN -> false;
        };
    }

    void mayBeAccepted() {
        mustBe(Stand.VERZONDEN, "Deze verwijzing is al beantwoord.");
    }

    void mayBegin(LocalDate dag, LocalDate vandaag) {
        mustBe(Stand.AANGENOMEN, "Neem de verwijzing eerst aan.");
        if (dag.isAfter(vandaag) || dag.isBefore(Nederlands.dagVan(verzondenOp)))
            throw new Geweigerd("Kies een dag tussen de verwijzing en vandaag.");
    }

    void mayBeDone() {
        mustBe(Stand.BEGONNEN, "Leg eerst vast wanneer de hulp begon.");
    }

    void mayBeRefused() {
        if (!open() || begonnenOp != null)
            throw new Geweigerd("Weigeren kan niet meer: " + Nederlands.kleineLetter(stand().naam()) + ".");
    }

    void mayBeRevoked() {
        if (!open())
            throw new Geweigerd("Terugtrekken kan niet meer: " + Nederlands.kleineLetter(stand().naam()) + ".");
    }

    private void mustBe(Stand nodig, String anders) {
        if (stand() != nodig)
            throw new Geweigerd(
                    open() ? anders : "Dit kan niet meer: " + Nederlands.kleineLetter(stand().naam()) + ".");
    }
}

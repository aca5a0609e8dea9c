package nl.vliegwiel.toestemming.afweging;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * Sharing without consent, weighed by one and confirmed by another. It counts between the two dates and never before
 * the second person agreed.
 *
 * @param grond key of kennis/codelijsten/afweging-grond.csv
 * @param nodig the least that must be shared
 * @param gezinWeetHet ja, nee_veiligheid or nee_wens_jeugdige; without ja the parents see nothing of it
 * @param tot first day on which it no longer counts
 * @param casusSleutel key of the casus, only when this reader may see it
 */
public record Afweging(long id, String sleutel, long casusId, @Nullable String casusSleutel, String doel,
        String doelNaam, String grond, String reden, String nodig, String gezinWeetHet, boolean gesloten,
        OffsetDateTime op, long doorId, String door, LocalDate tot, @Nullable Long overlegdMetId,
        @Nullable String overlegdMet, @Nullable OffsetDateTime bevestigdOp, @Nullable String bevestigdDoor,
        @Nullable OffsetDateTime beeindigdOp) {

    /** Where it stands, in a word. */
    public enum Stand {
        WACHT("Wacht op een tweede", "let", "zandloper"), GELDT("Geldt", "info", "schild"), VOORBIJ("Voorbij", "",
                "klok"), BEEINDIGD("Beëindigd", "", "kruis");

        public final String tekst;
        public final String soort;
        public final String icoon;

        Stand(String tekst, String soort, String icoon) {
            this.tekst = tekst;
            this.soort = soort;
            this.icoon = icoon;
        }
    }

    public Stand stand(LocalDate vandaag) {
        if (beeindigdOp != null)
            return Stand.BEEINDIGD;
        if (!tot.isAfter(vandaag))
            return Stand.VOORBIJ;
        return bevestigdOp == null ? Stand.WACHT : Stand.GELDT;
    }

    /** Refuses the one who weighed, a second confirmation, and what is over. */
    void mustBeConfirmedBy(long lezer, LocalDate vandaag) {
        if (bevestigdOp != null)
            throw new Geweigerd("Deze afweging is al bevestigd op " + Nederlands.datum(Nederlands.dagVan(bevestigdOp))
                    + ".");
        if (stand(vandaag) != Stand.WACHT)
            throw new Geweigerd("Deze afweging is voorbij. Maak een nieuwe als het nog nodig is.");
        if (doorId == lezer)
            throw new Geweigerd("Je kunt je eigen afweging niet bevestigen. Een tweede mens beslist mee.");
    }

    void mustBeOpen() {
        if (beeindigdOp != null)
            throw new Geweigerd("Deze afweging is al beëindigd op " + Nederlands.datum(Nederlands.dagVan(beeindigdOp))
                    + ".");
    }

    /** May this reader be the second person? */
    public boolean magBevestigen(long lezer, LocalDate vandaag) {
        return stand(vandaag) == Stand.WACHT && doorId != lezer;
    }

    public String gezinZin() {
        return switch (gezinWeetHet) {
            case "ja" -> "Het gezin weet ervan.";
            case "nee_veiligheid" -> "Het gezin weet het niet, vanwege de veiligheid. Ouders zien hier niets van.";
            default -> "De ouders weten het niet: de leerling wil dat. Ouders zien hier niets van.";
        };
    }
}

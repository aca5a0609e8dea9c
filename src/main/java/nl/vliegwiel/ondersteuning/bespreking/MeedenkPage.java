package nl.vliegwiel.ondersteuning.bespreking;

import java.time.LocalDate;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * A casus without names, to think along with.
 *
 * @param gast this reader was asked; else it is somebody of the team, who reads back
 */
public record MeedenkPage(Bespreking bespreking, boolean gast, String antwoord, LocalDate vandaag, Fouten fouten)
        implements
            Page {
    @Override
    public String titel() {
        return "Meedenken zonder naam";
    }

    public String zin() {
        return gast
                ? bespreking.doorNaam() + " vraagt je mee te denken, tot "
                        + Nederlands.datum(bespreking.tot(), vandaag) + ". Je weet niet om wie het gaat. Houd dat zo."
                : bespreking.stand(vandaag);
    }
}

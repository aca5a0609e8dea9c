package nl.vliegwiel.toestemming.antwoord;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * Who reads along because of a consent: a person, or a role at a place.
 *
 * @param naam of a person; empty for a role at a place
 * @param plek school or organisation of that role; empty for a person
 * @param sinds since when the casus is open
 * @param keren how often they looked
 */
public record Ontvanger(String wie, String naam, String rol, String plek, OffsetDateTime sinds, long keren,
        @Nullable OffsetDateTime laatst) {

    /** keek 3 keer, het laatst op 4 april; kon kijken sinds 3 april, keek nog niet. */
    public String gezien() {
        if (laatst == null)
            return "Kon kijken sinds " + Nederlands.dagMaand(Nederlands.dagVan(sinds)) + ". Keek nog niet.";
        return "Keek " + Nederlands.aantal(keren, "keer", "keer") + ", het laatst op "
                + Nederlands.dagMaand(Nederlands.dagVan(laatst)) + ".";
    }
}

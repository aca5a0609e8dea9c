package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * One question for advice, with its answer or the place to write it.
 *
 * @param eigen the reader asked it
 * @param magAntwoorden the reader is of the team and did not ask it
 */
public record AdviesvraagPage(Adviesvraag vraag, List<String> themas, boolean eigen, boolean magAntwoorden,
        String antwoord, Fouten fouten, String inzending,
        boolean naamGezien) implements Page {

    @Override
    public String titel() {
        return "Adviesvraag";
    }
}

package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Page;

/** Who may stand in the register twice, and what was joined before. */
public record DubbelenPage(List<Dubbelen.Paar> paren, List<Dubbelen.Gedaan> gedaan,
        LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Mogelijk dubbel";
    }
}

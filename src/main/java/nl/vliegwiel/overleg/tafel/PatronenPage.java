package nl.vliegwiel.overleg.tafel;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Page;

/** Lines of teams, the newest on top. */
public record PatronenPage(List<Patroon> patronen) implements Page {

    /** What one team saw more often. */
    public record Patroon(String school, LocalDate op, String zin) {
    }

    @Override
    public String titel() {
        return "Wat zien we vaker?";
    }
}

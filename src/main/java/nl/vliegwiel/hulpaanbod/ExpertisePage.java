package nl.vliegwiel.hulpaanbod;

import java.util.List;

import nl.vliegwiel.web.Page;

/** Schools by expertise: who has it, or that it is missing. */
public record ExpertisePage(List<Expertises.Expertise> lijst, List<Expertises.Rij> rijen) implements Page {

    @Override
    public String titel() {
        return "Expertise per team";
    }
}

package nl.vliegwiel.leerling.register;

import java.util.List;

import nl.vliegwiel.web.Page;

/** What changed in the register about one pupil, field by field. */
public record VeldwijzigingPage(Leerling leerling, List<Veldwijziging> wijzigingen) implements Page {
    @Override
    public String titel() {
        return "Wat is er veranderd?";
    }

    public String url() {
        return "/register/" + leerling.sleutel();
    }
}

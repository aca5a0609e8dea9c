package nl.vliegwiel.sturing.besluit;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Page;

/** All decisions, the newest first. */
public record BesluitenPage(List<Bestuursbesluiten.Rij> rijen, LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Besluiten";
    }
}

package nl.vliegwiel.monitor.onderzoek;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoeksbestand;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * One research project: a question, its legal ground, who does it, and until when there is a file.
 *
 * @param eenheid what a row of the file is: leerling or casus
 * @param bewaarTot the last day on which there is a file
 * @param vernietigdDoor null beside a date: by itself, past its day
 */
public record Onderzoek(long id, String sleutel, String naam, String vraag, String grondslag, String uitvoerders,
        long onderzoekerId, String eenheid, LocalDate van, LocalDate totEnMet, LocalDate bewaarTot,
        OffsetDateTime aangevraagdOp, long aangevraagdDoor, @Nullable OffsetDateTime vernietigdOp,
        @Nullable Long vernietigdDoor) {

    public String url() {
        return "/onderzoeken/" + sleutel;
    }

    public boolean loopt(LocalDate vandaag) {
        return vernietigdOp == null && !bewaarTot.isBefore(vandaag);
    }

    /** This project, when a file of it may still be made. */
    Onderzoek temaken(LocalDate vandaag) {
        if (vernietigdOp != null) {
            throw new Geweigerd("Dit onderzoek is vernietigd op " + Nederlands.datum(Nederlands.dagVan(vernietigdOp))
                    + ". Een bestand maken kan niet meer.");
        }
        if (!loopt(vandaag)) {
            throw new Geweigerd("De einddatum van dit onderzoek is voorbij. Vraag een nieuw onderzoek aan.");
        }
        return this;
    }

    /** This file, when this person may release it: neither who made it, nor who asked, nor who will use it. */
    Onderzoeksbestand vrijTeGeven(Onderzoeksbestand bestand, long lezer, LocalDate vandaag) {
        temaken(vandaag);
        if (bestand.klaarOp() == null) {
            throw new Geweigerd("Dit bestand is niet klaar. Er valt nog niets vrij te geven.");
        }
        if (bestand.vrijgegeven()) {
            throw new Geweigerd("Dit bestand is al vrijgegeven.");
        }
        if (!mayRelease(bestand, lezer)) {
            throw new Geweigerd(
                    "Jij maakte dit bestand, vroeg het aan of gaat het gebruiken. Een ander geeft het vrij.");
        }
        return bestand;
    }

    boolean mayRelease(Onderzoeksbestand bestand, long lezer) {
        return lezer != bestand.gemaaktDoor() && lezer != aangevraagdDoor && lezer != onderzoekerId;
    }

    /** In a word: what there is now. */
    static String stand(@Nullable Onderzoeksbestand laatste, Onderzoek onderzoek, LocalDate vandaag) {
        if (onderzoek.vernietigdOp != null) {
            return "Vernietigd";
        }
        if (!onderzoek.loopt(vandaag)) {
            return "Voorbij";
        }
        if (laatste == null) {
            return "Aangevraagd";
        }
        if (laatste.vrijgegeven()) {
            return "Vrijgegeven";
        }
        return laatste.bezig() ? "Wordt gemaakt" : laatste.misluktOp() != null ? "Niet gelukt" : "Wacht op vrijgave";
    }
}

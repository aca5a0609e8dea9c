package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * One line of the timeline: a contact or another event.
 *
 * @param soort contact, werknotitie, afgedekt or the kind of the event
 * @param dag when it was; moment is when it was recorded
 * @param sleutel of a contact; empty for an event
 * @param titel of an event; with whom it was for a contact
 * @param door account of who wrote it; null: the program itself
 * @param doorNaam null when this reader may not know the name, as of the family
 * @param doelen short names of the goals it was about
 * @param wissenOp day on which a werknotitie goes
 */
record TijdlijnRegel(String soort, LocalDate dag, OffsetDateTime moment, long id, String sleutel, String titel,
        String tekst, @Nullable Long door, @Nullable String doorNaam, List<String> doelen,
        @Nullable LocalDate wissenOp, @Nullable String gewijzigdDoor) {

    boolean isContact() {
        return !sleutel.isEmpty();
    }

    /** Where the next page goes on. */
    String cursor() {
        long micros = Math.addExact(Math.multiplyExact(moment.toEpochSecond(), 1_000_000L), moment.getNano() / 1000);
        return dag + "_" + micros + "_" + (isContact() ? "c" : "g") + id;
    }

    /** Gesprek met Mila, or what happened. */
    String kop(String roepnaam) {
        if (soort.equals("werknotitie"))
            return "Werknotitie";
        return isContact() ? Contactkeuzes.titel(titel, roepnaam) : titel;
    }

    String icoon() {
        return switch (soort) {
            case "werknotitie", "afgedekt" -> "slot";
            case "contact" -> titel.equals("school") ? "school" : titel.equals("andere_hulp") ? "schild" : "gesprek";
            case "besluit", "bespreking", "betrokkene", "overdracht" -> "mensen";
            case "toestemming", "stuk" -> "brief";
            case "doel", "cijfer", "evaluatie" -> "grafiek";
            case "nazorg" -> "huis";
            case "taak" -> "klok";
            default -> "vlag";
        };
    }

    /** 4 april, door Noor Hendriks. */
    String wanneer(LocalDate vandaag) {
        return Nederlands.datum(dag, vandaag) + (doorNaam == null ? "" : ", door " + doorNaam);
    }
}

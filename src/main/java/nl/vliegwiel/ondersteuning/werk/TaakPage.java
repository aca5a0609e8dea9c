package nl.vliegwiel.ondersteuning.werk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.dossier.Contactkeuzes;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One task: do it, move it, or say who must act first.
 *
 * @param row the same line as in the list
 * @param contact whether a contact can be recorded with it
 * @param andereDag what was typed as another day
 * @param wachtOp what was typed as who must act first
 * @param reden what was typed as why it becomes later
 */
public record TaakPage(Taak taak, TaakRow row, LocalDate vandaag, boolean contact, String andereDag, String wachtOp,
        String reden, Fouten fouten, String inzending) implements Page {

    TaakPage met(String getypt) {
        return new TaakPage(taak, row, vandaag, contact, andereDag, wachtOp, getypt, fouten, inzending);
    }

    @Override
    public String titel() {
        return taak.titel();
    }

    /** Mila Donkers, 2B, Duinwaard. Uiterlijk do 13 april, vandaag. */
    public String zin() {
        var wanneer = row.wanneer(vandaag);
        String wie = row.wie().isEmpty() ? "" : row.wie() + ", " + row.plek() + ". ";
        return wie + Nederlands.hoofdletter(wanneer.boven()) + ", " + wanneer.onder() + ".";
    }

    /** Days that somebody moves a task to, one press each. */
    public List<Keuze> dagen() {
        var dagen = new ArrayList<Keuze>();
        dagen.add(new Keuze(vandaag.plusDays(1).toString(), "Morgen"));
        var maandag = vandaag.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (!maandag.equals(vandaag.plusDays(1)))
            dagen.add(new Keuze(maandag.toString(), "Maandag"));
        dagen.add(new Keuze(vandaag.plusWeeks(1).toString(), "Over een week"));
        dagen.add(new Keuze(vandaag.plusWeeks(2).toString(), "Over 2 weken"));
        return dagen;
    }

    public @Nullable String casusUrl() {
        return row.casusSleutel() == null ? null : "/leerlingen/" + row.casusSleutel();
    }

    /** What to press when this task ends by what it asks for. */
    public String doen() {
        return switch (taak.soort()) {
            case "signaal" -> "Signaal beoordelen";
            case "advies" -> "Vraag beantwoorden";
            case "toestemming", "verjaardag" -> "Naar toestemming";
            case "cijfer" -> "Naar plan en doelen";
            case "evaluatie" -> "Evaluatie vastleggen";
            case "nazorg" -> "Nazorg vastleggen";
            case "afronden" -> "Afronden";
            case "terugkeer" -> "Opnieuw beginnen";
            case "noodtoegang" -> "Noodtoegang beoordelen";
            case "verwijzing" -> "Naar de verwijzing";
            default -> "";
        };
    }

    public List<Keuze> mensen() {
        return Contactkeuzes.algemeen();
    }
}

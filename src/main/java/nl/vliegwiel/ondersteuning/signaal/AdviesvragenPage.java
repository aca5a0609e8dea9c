package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import nl.vliegwiel.web.Page;

/** Questions for advice: what waits for an answer, what was answered, and how many there were this school year. */
public record AdviesvragenPage(boolean team, List<SignalenPage.Rij> open, List<SignalenPage.Rij> beantwoord,
        Adviesvragen.Telling telling) implements Page {

    @Override
    public String titel() {
        return "Adviesvragen";
    }

    public String zin() {
        return (team ? "Vragen aan het team van de school. " : "Jouw vragen aan het team. ")
                + "Over wie ze gaan, staat er niet in.";
    }
}

package nl.vliegwiel.businesscase.uitwisseling;

import java.util.List;

import nl.vliegwiel.businesscase.beeld.Uitkomstbeeld;
import nl.vliegwiel.businesscase.studie.Studiekop;

/** All that the report of a version says: a page for administrators, and the annex. */
public record RapportPage(Studiekop kop, List<Uitkomstbeeld> beelden, String gemaakt) {

    public String titel() {
        return "Kosten en baten: " + kop.studie().naam();
    }

    public String omschrijving() {
        return kop.versie().label() + ". " + kop.model().vraag();
    }
}

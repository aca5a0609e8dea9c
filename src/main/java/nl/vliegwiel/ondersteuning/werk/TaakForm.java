package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a new task.
 *
 * @param leerling first letters or a whole suggestion; empty for a task without a pupil
 * @param casus key of the casus that the task was begun from
 */
public record TaakForm(@Nullable String titel, @Nullable String op, @Nullable String tijd, @Nullable String leerling,
        @Nullable String casus, @Nullable String _inzending) {

    /** What was sent, with nothing absent. */
    TaakForm gelezen() {
        return new TaakForm(Invoer.tekst(titel), Invoer.tekst(op), Invoer.tekst(tijd), Invoer.tekst(leerling),
                Invoer.tekst(casus), _inzending);
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        String t = Invoer.tekst(titel);
        if (t.isEmpty())
            fouten.meld("titel", "Schrijf in een paar woorden wat je gaat doen");
        else if (t.length() > 120)
            fouten.meld("titel", "Maak het korter dan 120 tekens");
        Invoer.datumVanafVandaag(op, vandaag, "op", fouten);
        if (!Invoer.tekst(tijd).isEmpty() && tijdstip() == null)
            fouten.meld("tijd", "Schrijf de tijd als 13.15");
        return fouten;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(op, vandaag).orElseThrow();
    }

    @Nullable
    LocalTime tijdstip() {
        return Invoer.tijd(tijd).orElse(null);
    }
}

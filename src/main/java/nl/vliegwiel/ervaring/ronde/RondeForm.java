package nl.vliegwiel.ervaring.ronde;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/** A round as it was typed; laatste: the last day on which one may answer. */
public record RondeForm(@Nullable String lijst, @Nullable String school, @Nullable String uitgenodigd,
        @Nullable String laatste) {

    static final int FEWEST = 10;
    static final int MOST = 5000;
    private static final int WEEKS = 8;

    static RondeForm leeg(LocalDate vandaag) {
        var day = vandaag.plusWeeks(2);
        return new RondeForm("", "", "", day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear());
    }

    Fouten check(LocalDate vandaag, List<Keuze> lijsten, List<Keuze> scholen) {
        var fouten = new Fouten();
        if (lijsten.stream().noneMatch(k -> k.waarde().equals(lijst)))
            fouten.meld("lijst", "Kies een vragenlijst");
        if (scholen.stream().noneMatch(k -> k.waarde().equals(school)))
            fouten.meld("school", "Kies een school");
        checkInvited(uitgenodigd, fouten);
        var day = Invoer.datum(laatste, vandaag);
        if (day.isEmpty())
            fouten.meld("laatste", Invoer.DATUM_ONLEESBAAR);
        else if (day.get().isBefore(vandaag) || day.get().isAfter(vandaag.plusWeeks(WEEKS)))
            fouten.meld("laatste", "Kies een dag van vandaag tot over 8 weken");
        return fouten;
    }

    /** How many people get the question: fewer than ten can never be shown. */
    static void checkInvited(@Nullable String typed, Fouten fouten) {
        String number = Invoer.regel(typed);
        if (!number.matches("\\d{1,4}") || Integer.parseInt(number) > MOST)
            fouten.meld("uitgenodigd", "Schrijf een getal van 10 tot en met 5.000");
        else if (Integer.parseInt(number) < FEWEST)
            fouten.meld("uitgenodigd", "Vraag het aan minstens 10 mensen. Onder de 10 antwoorden tonen we niets");
    }

    int aantal() {
        return Integer.parseInt(Invoer.regel(uitgenodigd));
    }

    /** The first day on which nobody can answer any more. */
    LocalDate tot(LocalDate vandaag) {
        return Invoer.datum(laatste, vandaag).orElseThrow().plusDays(1);
    }
}

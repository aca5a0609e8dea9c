package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends to start help.
 *
 * @param organisatie key of whoever keeps this part
 * @param begin the day, as people type it
 */
public record TrajectForm(@Nullable String hulp, @Nullable String regime, @Nullable String organisatie,
        @Nullable String begin,
        @Nullable String _inzending) {

    /** What is usual here: talks with the coach, prevention, from today, kept by the own organisation. */
    public static TrajectForm gewoon(String organisatie) {
        return new TrajectForm("Gesprekken met de coach", "preventie", organisatie, "vandaag", null);
    }

    public Fouten check(Codelijst regimes, boolean organisatieBekend, LocalDate vandaag) {
        var fouten = new Fouten();
        if (naam().isEmpty())
            fouten.meld("hulp", "Schrijf wat de hulp is, in gewone woorden");
        else if (naam().length() > 120)
            fouten.meld("hulp", "Maak het korter: een paar woorden");
        if (!regimes.bevat(Invoer.tekst(regime)))
            fouten.meld("regime", "Kies wat voor hulp het is");
        if (!organisatieBekend)
            fouten.meld("organisatie", "Kies wie de hulp geeft");
        Invoer.datumTotVandaag(begin, vandaag, "begin", fouten);
        return fouten;
    }

    public String naam() {
        return Invoer.tekst(hulp);
    }

    public LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(begin, vandaag).orElse(vandaag);
    }
}

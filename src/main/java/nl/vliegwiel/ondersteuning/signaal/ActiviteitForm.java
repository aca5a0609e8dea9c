package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of work without a pupil. */
public record ActiviteitForm(@Nullable String school, @Nullable String soort, @Nullable String thema,
        @Nullable String doelgroep, @Nullable String aantal, @Nullable String op, @Nullable String _inzending) {

    /** Preset: what the reader did last, today, with one person. */
    static ActiviteitForm preset(@Nullable Activiteit vorige, String school) {
        return vorige == null
                ? new ActiviteitForm(school, "consult", "", "docenten", "1", "vandaag", null)
                : new ActiviteitForm(school, vorige.soort(), "", vorige.doelgroep(), String.valueOf(vorige.aantal()),
                        "vandaag", null);
    }

    Fouten check(Codelijst soorten, Codelijst themas, Codelijst doelgroepen, LocalDate vandaag) {
        var fouten = new Fouten();
        if (!soorten.bevat(Invoer.tekst(soort)))
            fouten.meld("soort", "Kies wat je deed");
        if (!themas.bevat(Invoer.tekst(thema)))
            fouten.meld("thema", "Kies waar het over ging");
        if (!doelgroepen.bevat(Invoer.tekst(doelgroep)))
            fouten.meld("doelgroep", "Kies voor wie het was");
        if (number() < 1 || number() > Activiteit.MEESTE)
            fouten.meld("aantal", "Schrijf met hoeveel mensen het was, van 1 tot en met 2000");
        var dag = Invoer.datumTotVandaag(op, vandaag, "op", fouten);
        if (dag != null && dag.isBefore(vandaag.minusYears(1)))
            fouten.meld("op", "Kies een datum in het afgelopen jaar");
        return fouten;
    }

    /** How many people; 0 when it is no number. */
    int number() {
        String t = Invoer.tekst(aantal);
        return t.matches("\\d{1,4}") ? Integer.parseInt(t) : 0;
    }
}

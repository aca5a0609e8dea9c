package nl.vliegwiel.ondersteuning.overstap;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a change of school; school is a key. */
public record OverstapForm(@Nullable String school, @Nullable String op, @Nullable String brief,
        @Nullable String bellen) {
    private static final int LANG = 2000;

    static OverstapForm leeg(String bellen) {
        return new OverstapForm("", "", "", bellen);
    }

    /** The day, or null with a message. */
    @Nullable
    LocalDate check(boolean bekend, LocalDate vandaag, Fouten fouten) {
        if (!bekend)
            fouten.meld("school", "Kies de nieuwe school");
        var dag = Invoer.datumVanafVandaag(op, vandaag, "op", fouten);
        if (dag != null && dag.isAfter(vandaag.plusYears(1)))
            fouten.meld("op", "Kies een dag binnen een jaar");
        if (Invoer.tekst(brief).isEmpty())
            fouten.meld("brief", "Schrijf wat de nieuwe school moet weten");
        else if (Invoer.tekst(brief).length() > LANG)
            fouten.meld("brief", "Maak het korter: hoogstens 2.000 tekens");
        if (Invoer.tekst(bellen).isEmpty())
            fouten.meld("bellen", "Vul in wie de nieuwe school kan bellen");
        return dag;
    }
}

package nl.vliegwiel.ondersteuning.stuk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What is said of a file when it is added.
 *
 * @param regime the part it belongs to; empty where there is only one
 */
public record StukForm(@Nullable String titel, @Nullable String regime, @Nullable String _inzending) {
    static StukForm leeg() {
        return new StukForm("", "preventie", null);
    }

    public String wat() {
        return Invoer.tekst(titel);
    }

    public String deel() {
        return Invoer.tekst(regime).isEmpty() ? "preventie" : Invoer.tekst(regime);
    }

    void check(List<String> regimes, Fouten fouten) {
        if (wat().isEmpty())
            fouten.meld("titel", "Schrijf in een paar woorden wat het is");
        else if (wat().length() > 120)
            fouten.meld("titel", "Maak het korter: hoogstens 120 tekens");
        if (!regimes.contains(deel()))
            fouten.meld("regime", "Kies bij welke hulp het hoort");
    }
}

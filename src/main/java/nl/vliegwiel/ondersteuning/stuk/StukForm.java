package nl.vliegwiel.ondersteuning.stuk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What is said of a file when it is added.
 *
 * @param regime the part it belongs to; empty where there is only one
 * @param gezin ja, or why the family may not read it
 */
public record StukForm(@Nullable String titel, @Nullable String regime, @Nullable String gezin,
        @Nullable String _inzending) {
    static StukForm leeg() {
        return new StukForm("", "preventie", "ja", null);
    }

    public String wat() {
        return Invoer.tekst(titel);
    }

    public String deel() {
        return Invoer.tekst(regime).isEmpty() ? "preventie" : Invoer.tekst(regime);
    }

    public String voorGezin() {
        return Invoer.tekst(gezin).isEmpty() ? "ja" : Invoer.tekst(gezin);
    }

    /** Why the family may not read it; null: it may. */
    @Nullable
    String gesloten() {
        return voorGezin().equals("ja") ? null : voorGezin();
    }

    void check(List<String> regimes, int leeftijd, Fouten fouten) {
        if (wat().isEmpty())
            fouten.meld("titel", "Schrijf in een paar woorden wat het is");
        else if (wat().length() > 120)
            fouten.meld("titel", "Maak het korter: hoogstens 120 tekens");
        if (Stuk.GEZIN.stream().noneMatch(k -> k.waarde().equals(voorGezin())))
            fouten.meld("gezin", "Kies of het gezin het mag lezen");
        if (voorGezin().equals("ouders") && leeftijd < 12)
            fouten.meld("gezin", "Onder 12 jaar lezen ouders mee: kies iets anders");
        if (!regimes.contains(deel()))
            fouten.meld("regime", "Kies bij welke hulp het hoort");
    }
}

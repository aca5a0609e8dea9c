package nl.vliegwiel.inrichting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** A decision about a switch as it was typed. */
public record SchakelaarForm(@Nullable String schakelaar, @Nullable String stand, @Nullable String geldigVan,
        @Nullable String reden) {

    static SchakelaarForm leeg() {
        return new SchakelaarForm("", "", "vandaag", "");
    }

    /** @param bekend whether there is such a switch */
    Fouten check(LocalDate vandaag, boolean bekend) {
        var fouten = new Fouten();
        if (!bekend)
            fouten.meld("schakelaar", "Kies een deel uit de lijst");
        if (!"aan".equals(stand) && !"uit".equals(stand))
            fouten.meld("stand", "Kies aan of uit");
        Invoer.datumVanafVandaag(geldigVan, vandaag, "geldigVan", fouten);
        Invoer.besluit(reden, "reden", fouten);
        return fouten;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(geldigVan, vandaag).orElseThrow();
    }

    String waarom() {
        return Invoer.tekst(reden);
    }

    public static String waarde(@Nullable String tekst) {
        return Invoer.tekst(tekst);
    }
}

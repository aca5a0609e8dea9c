package nl.vliegwiel.monitor.streefwaarde;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** A new decision as it was typed; waarde empty: no target from then on. */
public record StreefwaardeForm(@Nullable String waarde, @Nullable String geldigVan, @Nullable String besluit) {

    static StreefwaardeForm leeg() {
        return new StreefwaardeForm("", "", "");
    }

    Fouten check(Indicator indicator, LocalDate vandaag) {
        var fouten = new Fouten();
        var number = Invoer.getal(waarde);
        if (number.isEmpty() && !Invoer.tekst(waarde).isEmpty()) {
            fouten.meld("waarde", "Schrijf een getal van 0 of meer, zoals 7,5");
        } else if (indicator.eenheid() == Indicator.Eenheid.PROCENT && number.orElse(0) > 100) {
            fouten.meld("waarde", "Schrijf een percentage van 0 tot en met 100");
        }
        Invoer.datumVanafVandaag(geldigVan, vandaag, "geldigVan", fouten);
        Invoer.besluit(besluit, "besluit", fouten);
        return fouten;
    }

    @Nullable
    Double getal() {
        var number = Invoer.getal(waarde);
        return number.isPresent() ? number.getAsDouble() : null;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(geldigVan, vandaag).orElseThrow();
    }

    public static String tekst(@Nullable String typed) {
        return Invoer.tekst(typed);
    }
}

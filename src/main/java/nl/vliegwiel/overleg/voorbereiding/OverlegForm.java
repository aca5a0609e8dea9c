package nl.vliegwiel.overleg.voorbereiding;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * When and where the next meeting is.
 *
 * @param school key of a school of this session
 */
record OverlegForm(@Nullable String school, @Nullable String op, @Nullable String tijd, @Nullable String _inzending) {

    Fouten check(boolean schoolBekend, LocalDate vandaag) {
        var fouten = new Fouten();
        if (!schoolBekend)
            fouten.meld("school", "Kies een school");
        var dag = Invoer.datumVanafVandaag(op, vandaag, "op", fouten);
        if (dag != null && dag.isAfter(vandaag.plusYears(1)))
            fouten.meld("op", "Kies een dag binnen een jaar");
        if (Invoer.tijd(tijd).isEmpty())
            fouten.meld("tijd", "Schrijf de tijd als 10.30");
        return fouten;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(op, vandaag).orElseThrow();
    }

    LocalTime tijdstip() {
        return Invoer.tijd(tijd).orElseThrow();
    }
}

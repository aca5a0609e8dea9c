package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Toestemmingsstand.Stand;
import nl.vliegwiel.web.Nederlands;

/** What a list says of consent: quiet when it holds, in words and colour when a person is needed. */
@Repository
class Toestemmingsstanden {
    /** How many days ahead an end of consent is worth a colour. */
    private static final int BINNENKORT = 30;

    private final JdbcClient db;

    Toestemmingsstanden(JdbcClient db) {
        this.db = db;
    }

    /**
     * Consent for the help itself, and what was asked beside it.
     *
     * @param nodig how many persons must say yes; 0: nobody has custody on record
     * @param ontbreekt how many of them have not
     * @param tot first day on which one of the answers no longer holds
     * @param nee somebody said no or withdrew
     */
    record Rij(long casusId, int nodig, int ontbreekt, @Nullable LocalDate tot, boolean nee, int anderNodig,
            int anderOntbreekt, boolean uitzondering) {

        Stand stand(LocalDate vandaag) {
            if (ontbreekt > 0 && uitzondering)
                return new Stand("Toestemming", "Afgewogen", "let", "schild");
            if (ontbreekt > 0 && !nee && nodig > ontbreekt)
                return new Stand("Toestemming", ontbreekt + " van " + nodig + " ontbreekt", "let", "zandloper");
            if (ontbreekt > 0)
                return new Stand("Toestemming", nee ? "Mag niet" : "Geen toestemming", "stop", "slot");
            if (anderOntbreekt > 0)
                return new Stand("Toestemming", anderOntbreekt + " van " + anderNodig + " ontbreekt", "let",
                        "zandloper");
            if (tot != null && !tot.isAfter(vandaag.plusDays(BINNENKORT)))
                return new Stand("Toestemming", "Verandert " + Nederlands.dagMaand(tot), "let", "zandloper");
            return new Stand("Toestemming", "Toestemming geldig", "", "schild");
        }
    }

    /** Casus → state, in one statement; a casus that this reader may not see is left out. */
    Map<Long, Stand> list(Collection<Long> casussen, LocalDate vandaag) {
        var standen = new HashMap<Long, Stand>();
        db.sql("select * from toestemming.standen(?, ?)").param(casussen.toArray(Long[]::new)).param(vandaag)
                .query(Rij.class).list()
                .forEach(r -> standen.put(r.casusId(), r.stand(vandaag)));
        return standen;
    }
}

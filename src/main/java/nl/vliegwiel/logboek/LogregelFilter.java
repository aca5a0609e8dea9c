package nl.vliegwiel.logboek;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the supervisor looks for. It goes by POST: a name and the number of a casus do not belong in an address.
 *
 * @param voor id of the last line that was shown; the next ones are older
 */
public record LogregelFilter(@Nullable String naam, @Nullable String casus, @Nullable String gebeurtenis,
        @Nullable String van, @Nullable String tot, @Nullable Boolean nood, @Nullable Long voor) {

    static final LogregelFilter LEEG = new LogregelFilter(null, null, null, null, null, null, null);

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (!Invoer.tekst(van).isEmpty() && Invoer.datum(van, vandaag).isEmpty())
            fouten.meld("van", Invoer.DATUM_ONLEESBAAR);
        if (!Invoer.tekst(tot).isEmpty() && Invoer.datum(tot, vandaag).isEmpty())
            fouten.meld("tot", Invoer.DATUM_ONLEESBAAR);
        if (!Invoer.tekst(casus).isEmpty() && !Invoer.tekst(casus).matches("\\d{2}-\\d{4,}"))
            fouten.meld("casus", "Schrijf het nummer van de casus als 26-0147");
        return fouten;
    }

    public boolean isLeeg() {
        return Invoer.tekst(naam).isEmpty() && Invoer.tekst(casus).isEmpty() && Invoer.tekst(gebeurtenis).isEmpty()
                && Invoer.tekst(van).isEmpty() && Invoer.tekst(tot).isEmpty() && !Boolean.TRUE.equals(nood);
    }

    LogregelFilter ouderDan(long id) {
        return new LogregelFilter(naam, casus, gebeurtenis, van, tot, nood, id);
    }
}

package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/** Who stops with which purpose, and how that was heard. A reason is never asked. */
public record IntrekkingForm(@Nullable String wie, @Nullable String doel, @Nullable String wijze,
        @Nullable String _inzending) {

    /** Throws {@link Geweigerd} when this person took it back before. */
    Fouten check(Doelstand stand, LocalDate vandaag) {
        var fouten = new Fouten();
        var antwoord = stand.van(Invoer.tekst(wie));
        antwoord.ifPresent(a -> {
            if ("ingetrokken".equals(a.uitkomst()) && a.op() != null)
                throw new Geweigerd("Deze toestemming is al ingetrokken op "
                        + Nederlands.datum(Nederlands.dagVan(a.op()), vandaag) + ".");
        });
        if (antwoord.filter(a -> a.geldt(vandaag)).isEmpty())
            fouten.meld("wie", "Kies wie er stopt");
        if (Antwoorden.WIJZEN.stream().noneMatch(k -> k.waarde().equals(Invoer.tekst(wijze))))
            fouten.meld("wijze", "Kies hoe je dit hoorde");
        return fouten;
    }
}

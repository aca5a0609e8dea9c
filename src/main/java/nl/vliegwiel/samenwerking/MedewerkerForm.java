package nl.vliegwiel.samenwerking;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a new professional.
 *
 * @param aanmeldnaam e-mail address or subject that the identity provider gives
 */
public record MedewerkerForm(@Nullable String naam, @Nullable String aanmeldnaam, @Nullable String functie,
        @Nullable String organisatie) {

    Fouten check() {
        var fouten = new Fouten();
        if (Invoer.tekst(naam).isEmpty())
            fouten.meld("naam", "Schrijf de voor- en achternaam");
        if (Invoer.tekst(aanmeldnaam).isEmpty())
            fouten.meld("aanmeldnaam", "Schrijf het e-mailadres waarmee deze persoon inlogt");
        if (Invoer.tekst(functie).isEmpty())
            fouten.meld("functie", "Schrijf wat deze persoon doet, bijvoorbeeld jeugd- en schoolcoach");
        return fouten;
    }
}

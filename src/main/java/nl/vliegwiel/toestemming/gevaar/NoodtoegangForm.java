package nl.vliegwiel.toestemming.gevaar;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** Which casus, by the number as it is said aloud, and why. */
public record NoodtoegangForm(@Nullable String nummer, @Nullable String reden) {
    /** The same sentence for a number that is nowhere and for one that is not near. */
    static final String GEEN_CASUS = "We vinden geen casus met dit nummer op de scholen om je heen. Controleer het nummer.";

    /** 26-0147 from 26 0147 or 26–0147. */
    String casusnummer() {
        return Invoer.tekst(nummer).replaceAll("[\\s\\u2013\\u2014.]+", "-");
    }

    Fouten check() {
        var fouten = new Fouten();
        if (!casusnummer().matches("\\d{2}-\\d{4,8}"))
            fouten.meld("nummer", "Schrijf het nummer van de casus als 26-0147");
        if (Invoer.tekst(reden).length() < 10)
            fouten.meld("reden", "Schrijf in één zin waarom je dit dossier nu nodig hebt");
        return fouten;
    }
}

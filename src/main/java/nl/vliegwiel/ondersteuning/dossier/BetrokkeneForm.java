package nl.vliegwiel.ondersteuning.dossier;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of who joins, stops or takes over.
 *
 * @param wie key of the account
 * @param reden one sentence; the family can read it
 * @param blijft ja: whoever hands over keeps working on it
 * @param gezien key of who was first responsible on the screen; empty when nobody was
 */
public record BetrokkeneForm(@Nullable String wie, @Nullable String reden, @Nullable String blijft,
        @Nullable String gezien, @Nullable String _inzending) {

    static BetrokkeneForm leeg() {
        return new BetrokkeneForm(null, null, null, null, null);
    }

    Fouten check(boolean bekend, String kies) {
        var fouten = new Fouten();
        if (!bekend)
            fouten.meld("wie", kies);
        if (Invoer.tekst(reden).isEmpty())
            fouten.meld("reden", "Schrijf in één zin waarom");
        return fouten;
    }

    public boolean isBlijft() {
        return "ja".equals(blijft);
    }
}

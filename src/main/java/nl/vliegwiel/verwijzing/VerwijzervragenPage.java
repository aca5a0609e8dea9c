package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * What the referrer asked at one referral, for the team, with the place to answer.
 *
 * @param tekst what stands in the field of the answer
 * @param concept sentence about a draft; null without one
 */
public record VerwijzervragenPage(Inverwijzing v, List<Verwijzervraag> vragen, String tekst, @Nullable String concept,
        LocalDate vandaag, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Vragen van " + v.verwijzer();
    }

    public String url() {
        return "/verwijzingen/" + v.sleutel();
    }

    /** Each referral has a draft of its own, also when it belongs to no casus. */
    public String formulier() {
        return formulier(v);
    }

    static String formulier(Inverwijzing v) {
        return "verwijzervraag-" + v.sleutel();
    }
}

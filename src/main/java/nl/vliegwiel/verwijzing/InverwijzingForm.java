package nl.vliegwiel.verwijzing;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Invoer;

/** What the browser of the team sends with a step of a referral. */
public record InverwijzingForm(@Nullable String reden, @Nullable String bericht, @Nullable String op,
        @Nullable String leerling, @Nullable String eerste) {

    static InverwijzingForm leeg() {
        return new InverwijzingForm("", "", "vandaag", "", "");
    }

    public String tekst() {
        return Invoer.tekst(bericht);
    }
}

package nl.vliegwiel.sturing.gremium;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/** What the browser sends of one deelproject. */
public record DeelprojectForm(@Nullable String eigenaar, @Nullable String uiterlijk, @Nullable String opgeleverd,
        @Nullable String toelichting) {

    private static final int LONGEST_WHO = 120;
    private static final int LONGEST_WHY = 300;

    /** What was read of it. */
    record Waarden(String eigenaar, @Nullable LocalDate uiterlijk, @Nullable LocalDate opgeleverdOp,
            String toelichting) {
    }

    static DeelprojectForm van(Deelproject.@Nullable Stand s) {
        return s == null
                ? new DeelprojectForm("", "", "", "")
                : new DeelprojectForm(s.eigenaar(), date(s.uiterlijk()), date(s.opgeleverdOp()), s.toelichting());
    }

    Waarden read(LocalDate vandaag, Fouten fouten) {
        String who = Invoer.regel(eigenaar);
        if (who.length() < 2 || who.length() > LONGEST_WHO) {
            fouten.meld("eigenaar", "Schrijf wie dit trekt: een rol of een organisatie");
        }
        var due = Invoer.tekst(uiterlijk).isEmpty() ? null : Invoer.datum(uiterlijk, vandaag).orElse(null);
        if (due == null && !Invoer.tekst(uiterlijk).isEmpty()) {
            fouten.meld("uiterlijk", Invoer.DATUM_ONLEESBAAR);
        }
        var done = Invoer.tekst(opgeleverd).isEmpty()
                ? null
                : Invoer.datumTotVandaag(opgeleverd, vandaag, "opgeleverd", fouten);
        String why = Invoer.tekst(toelichting);
        if (why.length() > LONGEST_WHY) {
            fouten.meld("toelichting", "Schrijf hoogstens 300 tekens");
        }
        return new Waarden(who, due, done, why);
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Nederlands.datum(day);
    }
}

package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * An action as it was typed.
 *
 * @param cijfer code of the figure that it is about
 * @param groep  key of the one school of which that figure was looked at; anything else means no school
 * @param gesprek key of the conversation in which it was agreed
 * @param terug  cijfer: back to the figure afterwards
 */
record VerbeteractieForm(@Nullable String wat, @Nullable String wie, @Nullable String wanneer,
        @Nullable String verwacht, @Nullable String doel, @Nullable String cijfer, @Nullable String groep,
        @Nullable String gesprek, @Nullable String terug) {

    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_WHO = 120;
    private static final int LONGEST_EFFECT = 300;

    static VerbeteractieForm voor(String doel, String cijfer, String gesprek) {
        return new VerbeteractieForm("", "", "", "", doel, cijfer, "", gesprek, "");
    }

    static VerbeteractieForm van(Verbeteractie a) {
        return new VerbeteractieForm(a.wat(), a.wie(), a.wanneer().toString(), a.verwacht(), a.doel(), a.indicator(),
                "", "", "");
    }

    /** Not yet past, and not further than the end of the next school year but one. */
    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        int letters = tekst(wat).length();
        if (letters < 5 || letters > LONGEST_WHAT) {
            fouten.meld("wat", "Schrijf in 5 tot 200 tekens wat je anders doet");
        }
        if (tekst(wie).length() < 2 || tekst(wie).length() > LONGEST_WHO) {
            fouten.meld("wie", "Schrijf wie het doet: een naam, een rol of een organisatie");
        }
        var dag = Invoer.datumVanafVandaag(wanneer, vandaag, "wanneer", fouten);
        if (dag != null && dag.isAfter(vandaag.plusYears(3))) {
            fouten.meld("wanneer", "Kies een datum binnen 3 jaar");
        }
        if (tekst(verwacht).length() > LONGEST_EFFECT) {
            fouten.meld("verwacht", "Schrijf hoogstens 300 tekens");
        }
        return fouten;
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(wanneer, vandaag).orElseThrow();
    }

    static String tekst(@Nullable String typed) {
        return Invoer.regel(typed);
    }
}

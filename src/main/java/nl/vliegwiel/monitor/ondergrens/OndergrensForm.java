package nl.vliegwiel.monitor.ondergrens;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** A new decision as it was typed. */
public record OndergrensForm(@Nullable String binnen, @Nullable String buiten, @Nullable String geldigVan,
        @Nullable String reden) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    static OndergrensForm leeg() {
        return new OndergrensForm("", "", "", "");
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (aantal(binnen, 3, 50).isEmpty()) {
            fouten.meld("binnen", "Schrijf een heel getal van 3 tot en met 50");
        }
        if (aantal(buiten, 5, 100).isEmpty()) {
            fouten.meld("buiten", "Schrijf een heel getal van 5 tot en met 100");
        } else if (aantal(binnen, 3, 50).isPresent() && aantalBuiten() < aantalBinnen()) {
            fouten.meld("buiten", "Kies buiten de samenwerking minstens zo veel als erbinnen");
        }
        var day = Invoer.datum(geldigVan, vandaag);
        if (day.isEmpty()) {
            fouten.meld("geldigVan", Invoer.DATUM_ONLEESBAAR);
        } else if (day.get().isBefore(vandaag)) {
            fouten.meld("geldigVan", Invoer.DATUM_VOORBIJ);
        }
        if (waarom().length() < SHORTEST || waarom().length() > LONGEST) {
            fouten.meld("reden", "Schrijf in 10 tot 300 tekens waarom, en wie het besloot");
        }
        return fouten;
    }

    int aantalBinnen() {
        return aantal(binnen, 3, 50).orElseThrow();
    }

    int aantalBuiten() {
        return aantal(buiten, 5, 100).orElseThrow();
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(geldigVan, vandaag).orElseThrow();
    }

    String waarom() {
        return Invoer.tekst(reden);
    }

    private static Optional<Integer> aantal(@Nullable String text, int least, int most) {
        String t = Invoer.tekst(text);
        return t.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(t)).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }

    public static String waarde(@Nullable String text) {
        return Invoer.tekst(text);
    }
}

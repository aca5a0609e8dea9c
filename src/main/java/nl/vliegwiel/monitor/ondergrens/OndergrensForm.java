package nl.vliegwiel.monitor.ondergrens;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** A new decision as it was typed. */
public record OndergrensForm(@Nullable String binnen, @Nullable String buiten, @Nullable String geldigVan,
        @Nullable String reden) {

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
        Invoer.datumVanafVandaag(geldigVan, vandaag, "geldigVan", fouten);
        Invoer.besluit(reden, "reden", fouten);
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

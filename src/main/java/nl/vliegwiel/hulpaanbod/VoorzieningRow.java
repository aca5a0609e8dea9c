package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * Help on offer as a line of a list.
 *
 * @param wachtVan the month the waiting time is of, when it is old; null when it is of now
 * @param verouderd nobody looked at it for half a year
 */
public record VoorzieningRow(String sleutel, String naam, String soort, String houder, String omschrijving,
        String voor, String wacht, @Nullable String wachtVan, String kosten, String verwijzing, boolean verouderd) {

    public static VoorzieningRow van(Voorziening v, LocalDate vandaag) {
        return new VoorzieningRow(v.sleutel(), v.naam(), v.soort(), v.houder(), v.omschrijving(),
                v.voorWie().isEmpty() ? v.leeftijd() : v.leeftijd() + ", " + Nederlands.kleineLetter(v.voorWie()),
                v.wacht(), v.wachttijdVerouderd(vandaag) && v.wachtOp() != null ? Nederlands.datum(v.wachtOp()) : null,
                v.kosten().isEmpty() ? "kosten onbekend" : v.kosten(),
                switch (v.verwijzing()) {
                    case "gemeente" -> "verwijzing van de gemeente nodig";
                    case "arts" -> "verwijzing van arts of gemeente nodig";
                    default -> "zonder verwijzing";
                }, v.verouderd(vandaag));
    }
}

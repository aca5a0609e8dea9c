package nl.vliegwiel.monitor.bijzonderheid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Feitbron;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Keuze;

/**
 * Something that happened to the data and not to young people.
 *
 * @param maand    month number from which it holds
 * @param waarover verzuim, leerlingen, jeugdhulp, werk or alles: which figures it touches
 * @param naam     of who wrote it down; null when that account is not to be read
 */
public record Bijzonderheid(String sleutel, int maand, String waarover, String tekst, @Nullable String naam) {

    public static final List<Keuze> WAAROVER = List.of(new Keuze("verzuim", "Verzuim uit bestanden van scholen"),
            new Keuze("leerlingen", "Leerlingen en inschrijvingen"),
            new Keuze("jeugdhulp", "Jeugdhulp uit berichten van gemeenten"),
            new Keuze("werk", "Wat teams vastleggen"), new Keuze("alles", "Alles"));

    /** Does it touch this figure: is the figure made of these data. */
    public boolean raakt(Indicator indicator) {
        return switch (waarover) {
            case "alles" -> true;
            case "werk" -> Feitbron.van(indicator).stream().anyMatch(Feitbron::uitWerk);
            default -> Feitbron.van(indicator).stream().anyMatch(f -> f.soort().equals(waarover));
        };
    }

    /** januari 2026: een nieuw systeem telt de dag van terugkomst mee */
    public String zin() {
        return Maanden.lang(maand) + ": " + (tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst);
    }

    public String waaroverNaam() {
        return WAAROVER.stream().filter(k -> k.waarde().equals(waarover)).map(Keuze::tekst).findFirst()
                .orElse(waarover);
    }
}

package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * What stops, what the other already has, and who hears of it; before anything stops.
 *
 * @param stand the purpose
 * @param andere all purposes with a yes, this one too
 * @param kijkers who reads along now, and what they saw
 */
public record IntrekkingPage(Casuskop kop, Doelstand stand, List<Doelstand> andere, List<Kijker> kijkers,
        IntrekkingForm form, Fouten fouten, boolean mag, String inzending, LocalDate vandaag) implements Page {

    /** A receiver in words. */
    public record Kijker(String naam, String functie, String gezien) {
        /** A person with a function, or a function at a place. */
        static Kijker van(Ontvanger o, String functie) {
            return o.naam().isEmpty()
                    ? new Kijker(Nederlands.hoofdletter(functie), o.plek(), o.gezien())
                    : new Kijker(o.naam(), functie, o.gezien());
        }
    }

    @Override
    public String titel() {
        return "Toestemming intrekken";
    }

    public String url() {
        return kop.url() + "/toestemming/intrekking";
    }

    /** Who said yes to this purpose. */
    public List<Keuze> mensen() {
        return stand.antwoorden().stream().filter(a -> a.geldt(vandaag))
                .map(a -> new Keuze(a.sleutel(), a.jeugdige() ? a.naam() : a.naam().split(" ")[0] + ", " + a.relatie()))
                .toList();
    }

    /** Whom it was shared with, in a sentence. */
    public String metWie() {
        return metWie(stand.doel().ontvanger());
    }

    /** The receivers of a purpose, in words. */
    public static String metWie(String ontvanger) {
        return switch (ontvanger) {
            case "team" -> "het team op school";
            case "consulent" -> "het samenwerkingsverband";
            case "leerplicht" -> "leerplicht";
            case "toegang" -> "de gemeentelijke toegang";
            case "huisarts" -> "de huisarts";
            case "jeugdarts" -> "de jeugdarts";
            case "aanbieder" -> "de hulp waarheen is verwezen";
            default -> "anderen";
        };
    }

    public List<Keuze> wijzen() {
        return Antwoorden.WIJZEN;
    }
}

package nl.vliegwiel.ondersteuning.plan;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Aftercare: how it goes now, and then the check before the file shuts.
 *
 * @param watHielp what worked; empty when nobody wrote it down
 * @param uitkomst code that was chosen; empty: none yet
 * @param nakijken the page asks whether it is right
 */
public record NazorgPage(Casuskop kop, Nazorgafspraak afspraak, String watHielp, List<Keuze> uitkomsten,
        String uitkomst,
        String notitie, String verzet, boolean nakijken, String inzending, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return nakijken ? "Klopt het?" : "Nazorg voor " + kop.roepnaam();
    }

    public String url() {
        return kop.url() + "/nazorg";
    }

    /** Noor Hendriks vraagt op 21 januari hoe het gaat. */
    public String zin() {
        return (afspraak.naam() == null ? "Iemand van het team" : afspraak.naam()) + " vraagt op "
                + Nederlands.datum(afspraak.geplandOp(), kop.vandaag()) + " hoe het gaat.";
    }

    public String uitkomstnaam() {
        return uitkomsten.stream().filter(k -> k.waarde().equals(uitkomst)).map(Keuze::tekst).findFirst().orElse("");
    }

    public boolean terugkeer() {
        return uitkomst.equals("terugkeer");
    }
}

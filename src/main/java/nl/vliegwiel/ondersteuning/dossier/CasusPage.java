package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Betrokkene;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Verzuimbeeld;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.web.Page;

/**
 * The casus as a person works in it.
 *
 * @param alleenLezen why this reader can only read, as a sentence; null when there is nothing to say
 * @param stap the first open task; null when there is none
 * @param contact null when this reader may not record
 * @param besluiten the timeline shows decisions only
 * @param verzuim null when this reader sees none
 * @param beheren this reader may change who works on it and the phase
 */
public record CasusPage(Casuskop kop, @Nullable String alleenLezen, boolean afronden, @Nullable Stap stap,
        @Nullable ContactPart contact, TijdlijnPart tijdlijn, boolean besluiten, List<Doel> doelen,
        List<Kracht> krachten,
        List<Mens> mensen,
        List<Fasen.Fase> fasen, Verzuimbeeld.@Nullable Beeld verzuim, boolean beheren, String afdruk) implements Page {

    /**
     * What has to be done first.
     *
     * @param wanneer Stond gepland voor gisteren, 12 april.
     */
    public record Stap(String sleutel, String titel, String wanneer, String waarom, boolean laat, boolean afTeVinken) {
    }

    /** Somebody on the card of who is involved. */
    public record Mens(String naam, String functie) {
        static Mens van(Betrokkene b, String functie) {
            return new Mens(b.naam(), functie + (b.eersteVerantwoordelijke() ? ", aanspreekpunt" : ""));
        }
    }

    @Override
    public String titel() {
        return kop.naam();
    }
}

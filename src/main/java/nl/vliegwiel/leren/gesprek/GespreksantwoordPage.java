package nl.vliegwiel.leren.gesprek;

import java.util.List;

import nl.vliegwiel.ervaring.verhaal.Verhaal;
import nl.vliegwiel.monitor.Rapportcijfers.Rapportcijfer;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * One figure to read together, in type that can be read from the back of a room.
 *
 * @param cijfer  as its publication has it
 * @param verhalen stories that stand beside it, as far as the reader may read them
 * @param getoond is the figure uncovered
 * @param naamGezien a word in what was typed looks like a name
 */
public record GespreksantwoordPage(Duidingsgesprek gesprek, Rapportcijfer cijfer, Gespreksantwoord antwoord,
        int nummer, List<Verhaal> verhalen, boolean getoond, boolean mag, boolean magActie, boolean naamGezien,
        Fouten fouten) implements Page {

    GespreksantwoordPage metNaam(boolean gezien) {
        return new GespreksantwoordPage(gesprek, cijfer, antwoord, nummer, verhalen, getoond, mag, magActie, gezien,
                fouten);
    }

    public String url() {
        return gesprek.url() + "/" + antwoord.indicator();
    }

    /** The next figure; the whole conversation after the last. */
    public String verder() {
        return gesprek.volgende(antwoord.indicator()).map(c -> gesprek.url() + "/" + c).orElse(gesprek.url());
    }

    public boolean laatste() {
        return gesprek.volgende(antwoord.indicator()).isEmpty();
    }

    public String stemmen() {
        return antwoord.stemmen() <= 0 ? "" : String.valueOf(antwoord.stemmen());
    }

    @Override
    public String titel() {
        return cijfer.indicator().naam();
    }
}

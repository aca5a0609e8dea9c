package nl.vliegwiel.verwijzing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.hulpaanbod.Keuzelijsten;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A referral to be made.
 *
 * @param aanbodNaam the help on offer that was chosen; null for none
 * @param ontvangers to whom, each with whether the consent is there
 * @param vorige how heavy the help is now, in words
 */
public record UitverwijzingFormPage(Casuskop kop, UitverwijzingForm form, @Nullable String aanbodNaam,
        List<Ontvangerkeuze> ontvangers, String vorige, Fouten fouten, String inzending) implements Page {

    /** doel: the purpose whose consent it needs. */
    public record Ontvangerkeuze(String waarde, String naam, String doel, boolean mag) {
    }

    @Override
    public String titel() {
        return "Verwijzen";
    }

    /** Those who may receive today. */
    public List<Keuze> keuzes() {
        return ontvangers.stream().filter(Ontvangerkeuze::mag).map(o -> new Keuze(o.waarde(), o.naam())).toList();
    }

    public List<Ontvangerkeuze> zonder() {
        return ontvangers.stream().filter(o -> !o.mag()).toList();
    }

    public List<Keuze> soorten() {
        return Keuzelijsten.SOORTEN;
    }
}

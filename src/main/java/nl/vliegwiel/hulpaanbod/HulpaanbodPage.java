package nl.vliegwiel.hulpaanbod;

import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What help there is, light first, and the filter that chose it.
 *
 * @param magBijhouden this reader keeps help on offer
 * @param magMissen this reader may say that something is not there
 */
public record HulpaanbodPage(Voorzieningen.Zoekvraag vraag, String gemeente, String school,
        List<VoorzieningRow> rijen, List<Keuze> gemeenten, List<Keuze> scholen, boolean magBijhouden,
        boolean magMissen, String inzending) implements Page {

    /** One kind of help with what there is of it. */
    public record Groep(String naam, List<VoorzieningRow> rijen) {
    }

    @Override
    public String titel() {
        return "Hulpaanbod";
    }

    public boolean gefilterd() {
        return !vraag.thema().isEmpty() || vraag.leeftijd() != null || !gemeente.isEmpty() || !school.isEmpty()
                || !vraag.soort().isEmpty() || !vraag.woord().isEmpty();
    }

    /** From light to heavy; a kind of which there is nothing is left out. */
    public List<Groep> groepen() {
        return groepen(rijen);
    }

    public static List<Groep> groepen(List<VoorzieningRow> rijen) {
        var groepen = new ArrayList<Groep>();
        for (var soort : Keuzelijsten.SOORTEN) {
            var eigen = rijen.stream().filter(r -> r.soort().equals(soort.waarde())).toList();
            if (!eigen.isEmpty())
                groepen.add(new Groep(soort.tekst(), eigen));
        }
        return List.copyOf(groepen);
    }

    public List<Keuze> themas() {
        return Keuzelijsten.THEMAS;
    }

    public List<Keuze> soorten() {
        return Keuzelijsten.SOORTEN;
    }
}

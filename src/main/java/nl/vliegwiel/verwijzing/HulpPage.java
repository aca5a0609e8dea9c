package nl.vliegwiel.verwijzing;

import java.util.List;

import nl.vliegwiel.hulpaanbod.HulpaanbodPage;
import nl.vliegwiel.hulpaanbod.VoorzieningRow;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Help for this young person, light first, and the referrals of this casus.
 *
 * @param themas what the signals were about; the list is of these
 * @param thema the theme that was chosen; empty for all
 * @param schrijven this reader may refer
 */
public record HulpPage(Casuskop kop, List<Keuze> themas, String thema, List<VoorzieningRow> rijen,
        List<Verwijzing> verwijzingen, boolean schrijven, String schoolSleutel, String inzending) implements Page {

    /** A referral of this casus, in words. */
    public record Verwijzing(String url, String naar, String wat, String stand, String soort, String wanneer) {
    }

    @Override
    public String titel() {
        return "Hulp en routes";
    }

    public List<HulpaanbodPage.Groep> groepen() {
        return HulpaanbodPage.groepen(rijen);
    }
}

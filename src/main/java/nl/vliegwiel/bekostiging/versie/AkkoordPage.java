package nl.vliegwiel.bekostiging.versie;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Which party agrees with which scenario of this version, and all versions.
 *
 * @param gezien the newest word that this page shows; a form sent back with it is held beside newer ones
 */
public record AkkoordPage(Bekostigingkop kop, boolean magInvoeren, boolean nieuwste, List<String> letters,
        List<Rij> rijen, List<Bekostigingen.Versierij> versies, List<Keuze> scenarios, List<Keuze> partijen,
        long gezien, Map<String, String> velden, Fouten fouten) implements Page {

    /** One party: per scenario the words of its bodies; empty: nothing yet. */
    public record Rij(String naam, List<List<String>> woorden) {
    }

    @Override
    public String titel() {
        return "Akkoord en versies";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public List<Keuze> organen() {
        return Akkoord.ORGANEN;
    }

    public List<Keuze> besluiten() {
        return Akkoord.BESLUITEN;
    }
}

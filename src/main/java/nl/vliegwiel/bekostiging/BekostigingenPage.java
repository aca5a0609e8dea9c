package nl.vliegwiel.bekostiging;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.bekostiging.versie.Bekostigingen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** All fundings of the region, and beginning a new one. */
public record BekostigingenPage(List<Bekostigingen.Rij> rijen, boolean magBewerken, Map<String, String> velden,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Bekostiging";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}

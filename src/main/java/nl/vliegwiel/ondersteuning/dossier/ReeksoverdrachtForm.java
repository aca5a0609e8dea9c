package nl.vliegwiel.ondersteuning.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * Several handovers as the browser sends them: {@code naar} for all, and {@code naar-} with the key of a casus for one
 * that goes elsewhere, or stays.
 */
public record ReeksoverdrachtForm(Map<String, String> velden) {
    /** Stands for: this casus is not handed over. */
    static final String BLIJFT = "blijft";

    public String veld(String naam) {
        return Invoer.tekst(velden.get(naam));
    }

    String van() {
        return veld("van");
    }

    String reden() {
        return veld("reden");
    }

    /** Casus → key of who takes over, in the order of the list; says in {@code fouten} what is missing. */
    Map<Reeksoverdrachten.Rij, String> check(List<Reeksoverdrachten.Rij> rijen, Kandidaten kandidaten, Fouten fouten) {
        var gekozen = new LinkedHashMap<Reeksoverdrachten.Rij, String>();
        for (var rij : rijen) {
            String eigen = veld("naar-" + rij.sleutel());
            if (eigen.equals(BLIJFT))
                continue;
            String wie = eigen.isEmpty() ? veld("naar") : eigen;
            if (kandidaten.find(rij.schoolId(), wie).isPresent())
                gekozen.put(rij, wie);
            else
                fouten.meld(eigen.isEmpty() ? "naar" : "naar-" + rij.sleutel(), "Kies wie het aanspreekpunt wordt");
        }
        if (reden().isEmpty())
            fouten.meld("reden", "Schrijf in één zin waarom");
        if (gekozen.isEmpty() && fouten.isLeeg())
            fouten.meld("naar", "Er gaat zo niets over. Kies minstens één casus die wel overgaat");
        return gekozen;
    }

    /** Who can take over at a school. */
    interface Kandidaten {
        Optional<Teamleden.Teamlid> find(long school, String sleutel);
    }
}

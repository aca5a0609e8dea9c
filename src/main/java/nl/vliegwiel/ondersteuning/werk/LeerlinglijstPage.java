package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The casussen of this reader.
 *
 * @param volgende address of the next page; null on the last
 * @param verborgen how many are not in the list because consent is not complete; 0 for who may not know
 * @param magMijn the reader is one of those who work in casussen
 */
public record LeerlinglijstPage(List<LeerlingRow.Regel> regels, List<Keuze> scholen, List<Keuze> fasen, String school,
        String fase, boolean mijn, boolean zonder, boolean gefilterd, boolean eerste, @Nullable String volgende,
        int verborgen, boolean magMijn, boolean magSignaal, String titel) implements Page {

    public String zin() {
        return zonder
                ? "Van deze leerlingen is de toestemming nog niet rond. Alleen jouw school ziet dit."
                : "Open casussen die je mag zien. Zoeken op naam kan met het zoekveld bovenaan.";
    }

    /** 3 leerlingen staan hier niet: de toestemming is nog niet rond. */
    public String verborgenZin() {
        return Nederlands.aantal(verborgen, "leerling staat", "leerlingen staan")
                + " hier niet: de toestemming is nog niet rond.";
    }
}

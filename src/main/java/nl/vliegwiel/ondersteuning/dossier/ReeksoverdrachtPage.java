package nl.vliegwiel.ondersteuning.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The casussen of a colleague who is away, and who takes them over.
 *
 * @param collegas who is first responsible somewhere, to choose from
 * @param rijen casussen of the one that was chosen; empty: nobody yet
 * @param nakijken what will happen; empty: to fill in
 */
public record ReeksoverdrachtPage(List<Keuze> collegas, List<Rij> rijen, List<Keuze> kandidaten,
        ReeksoverdrachtForm form, List<Regel> nakijken, String inzending, Fouten fouten) implements Page {

    /** One casus, and who can take it over. */
    public record Rij(String sleutel, String naam, String fase, int taken, List<Keuze> kandidaten) {
        public List<Keuze> keuzes() {
            var keuzes = new ArrayList<>(kandidaten);
            keuzes.add(new Keuze(ReeksoverdrachtForm.BLIJFT, "Niet overdragen"));
            return keuzes;
        }
    }

    /** A casus and who gets it. */
    public record Regel(String naam, String naar, int taken) {
    }

    @Override
    public String titel() {
        return nakijken.isEmpty() ? "Casussen van een collega overdragen" : "Klopt het?";
    }

    /** Name of the colleague who is away. */
    public String collega() {
        return collegas.stream().filter(k -> k.waarde().equals(form.van())).map(Keuze::tekst).findFirst().orElse("");
    }

    /** What stands there as long as nobody wrote another reason. */
    public String reden() {
        return form.velden().containsKey("reden") ? form.reden() : collega() + " is een tijd afwezig.";
    }

    /** Somebody chose for one casus, or something is wrong there. */
    public boolean perStuk() {
        return rijen.stream().map(r -> "naar-" + r.sleutel())
                .anyMatch(v -> !form.veld(v).isEmpty() || fouten.van(v) != null);
    }

    /** What goes along unseen on the page to check. */
    public Map<String, String> verborgen() {
        var door = new TreeMap<String, String>();
        form.velden().forEach((veld, waarde) -> {
            if (!veld.startsWith("_"))
                door.put(veld, Invoer.tekst(waarde));
        });
        return door;
    }
}

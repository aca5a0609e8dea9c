package nl.vliegwiel.bekostiging.toedeling;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** One scenario to change: parts, keys, percentages, edges, pupils from outside. */
public record ScenarioPage(Bekostigingkop kop, String letter, boolean voorstel, Map<String, String> velden,
        List<Partij> partijen, @Nullable String zin, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Scenario " + letter + " aanpassen";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public List<Partijsoort> soorten() {
        return List.of(Partijsoort.values());
    }

    public List<Keuze> sleutels(Partijsoort soort) {
        return List.of(Verdeelsleutel.values()).stream()
                .filter(s -> soort != Partijsoort.SCHOOLBESTUUR || s != Verdeelsleutel.WOON)
                .map(s -> new Keuze(s.name(), s.zin())).toList();
    }

    public List<Keuze> deelwijzen() {
        return List.of(Deelwijze.values()).stream().map(d -> new Keuze(d.name(), d.zin())).toList();
    }

    public List<Keuze> buitenregels() {
        return List.of(BuitenRegio.values()).stream().map(b -> new Keuze(b.name(), b.zin())).toList();
    }

    public String post(String vervolg) {
        return kop.post("/scenarios/" + letter + vervolg);
    }
}

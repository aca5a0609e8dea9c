package nl.vliegwiel.ondersteuning;

import java.util.List;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;

/** One list of kennis/codelijsten: what one can choose today, and the name of every code that was ever chosen. */
public record Codelijst(List<Keuze> keuzes, List<Keuze> alle) {

    public static Codelijst load(String naam) {
        var rijen = Kennis.rows("codelijsten/" + naam + ".csv");
        var open = rijen.stream().filter(r -> r.getOrDefault("geldig_tot", "").isEmpty());
        return new Codelijst(open.map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""))).toList(),
                rijen.stream().map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""))).toList());
    }

    public boolean bevat(String code) {
        return keuzes.stream().anyMatch(k -> k.waarde().equals(code));
    }

    /** The name of a code; a code that nobody knows is its own name. */
    public String naam(String code) {
        return alle.stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    public List<String> namen(List<String> codes) {
        return codes.stream().map(this::naam).toList();
    }
}

package nl.vliegwiel.bekostiging.formatie;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The budget of all years, what covers it, and the lines to change. */
public record BegrotingPage(Bekostigingkop kop, List<Integer> jaren, List<Rij> regels, List<Rij> dekking,
        String voorstel, @Nullable String zin, List<Post> posten, Map<String, String> velden,
        Fouten fouten) implements Page {

    /** One line over the years; uitleg of the first year with an amount. */
    public record Rij(String naam, List<String> bedragen, String taakveld, String uitleg, boolean som) {
    }

    @Override
    public String titel() {
        return "Begroting per jaar";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    /** Codes of the lines to fill in, the empty one at the end. */
    public List<String> codes() {
        var uit = new java.util.ArrayList<>(posten.stream().map(Post::code).toList());
        uit.add(BegrotingForm.NIEUW);
        return uit;
    }

    public List<Keuze> domeinen() {
        return List.of(Domein.values()).stream().map(d -> new Keuze(d.name(), d.naam())).toList();
    }
}

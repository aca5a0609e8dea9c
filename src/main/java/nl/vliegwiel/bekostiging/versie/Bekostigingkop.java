package nl.vliegwiel.bekostiging.versie;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * The head of all screens of one version: its name, its stand and the way to the others.
 *
 * @param huidig part of the address of this screen; empty for the first
 * @param stand Concept, versie 2 · or: Vastgesteld op 3 mei …
 */
public record Bekostigingkop(String sleutel, String naam, int nummer, int revisie, boolean concept,
        boolean magBewerken, String huidig, String stand) {
    private static final List<Keuze> SCHERMEN = List.of(new Keuze("", "Wie betaalt wat"),
            new Keuze("/formatie", "Formatie"), new Keuze("/begroting", "Begroting"),
            new Keuze("/partijen", "Partijen"), new Keuze("/sleutels", "Sleutels naast elkaar"),
            new Keuze("/contract", "Contractvormen"), new Keuze("/afrekening", "Afrekenen"),
            new Keuze("/teamverslag", "Teamverslag"), new Keuze("/akkoord", "Akkoord en versies"));

    public static Bekostigingkop van(Bekostigingsversie v, String huidig, boolean magBewerken) {
        var vast = v.vastgesteldOp();
        return new Bekostigingkop(v.sleutel(), v.naam(), v.nummer(), v.revisie(), v.concept(),
                magBewerken && v.concept(), huidig,
                vast == null
                        ? "Concept, versie " + v.nummer() + "."
                        : "Versie " + v.nummer() + ", vastgesteld op " + Nederlands.datum(Nederlands.dagVan(vast))
                                + ", kenmerk " + v.vingerafdruk() + ".");
    }

    public List<Keuze> schermen() {
        return SCHERMEN;
    }

    /** Address of this version: the newest needs no number, yet a fixed page stays the same with it. */
    public String url(String scherm) {
        return "/bekostiging/" + sleutel + scherm + "?versie=" + nummer;
    }

    /** Address to send a form to. */
    public String post(String scherm) {
        return "/bekostiging/" + sleutel + scherm;
    }

    public @Nullable String current(String scherm) {
        return scherm.equals(huidig) ? "page" : null;
    }
}

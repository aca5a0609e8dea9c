package nl.vliegwiel.bekostiging;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.profijt.Profijt;
import nl.vliegwiel.bekostiging.toedeling.BuitenRegio;
import nl.vliegwiel.bekostiging.toedeling.Deelwijze;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Who pays what: inputs to try, scenarios, contribution per party, rules, pays beside gains.
 *
 * @param beeld null when the scenario cannot be computed; then zin says why
 * @param profijt null without a business case
 * @param verschillen in what the study behind the gains is another plan than this one, in sentences
 */
public record BekostigingPage(Bekostigingkop kop, String zinBoven, Map<String, String> velden, boolean probeert,
        String nieuweLetter, List<Kaart> kaarten, String letter, String scenarionaam, int jaar,
        @Nullable Bijdragenbeeld beeld, @Nullable String zin, List<Regeltoets> toetsen, @Nullable Profijt profijt,
        @Nullable String profijtzin, List<String> verschillen, List<String> nietGeteld, Fouten fouten) implements Page {

    /** One scenario as a card: parts of the kinds in percent, or why it cannot be computed. */
    public record Kaart(String letter, String naam, String zin, String url, boolean gekozen, boolean voorstel,
            List<Deel> delen, @Nullable String fout, String akkoord) {
    }

    /** A piece of the bar of a card: kind, percent, and the number class that gives the width. */
    public record Deel(String naam, String procent, double breedte) {
    }

    @Override
    public String titel() {
        return "Bekostiging: wie betaalt wat?";
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public String som() {
        return RekenForm.som(velden);
    }

    public List<Keuze> sleutels() {
        var uit = new java.util.ArrayList<Keuze>();
        RekenForm.SLEUTELS.forEach(s -> uit.add(new Keuze(s.name(), s.zin())));
        if (uit.stream().noneMatch(k -> k.waarde().equals(veld("naar"))))
            uit.add(new Keuze(veld("naar"), "zoals in scenario " + letter));
        return uit;
    }

    public List<Keuze> deelwijzen() {
        return List.of(Deelwijze.values()).stream().map(d -> new Keuze(d.name(), d.zin())).toList();
    }

    public List<Keuze> buitenregels() {
        return List.of(BuitenRegio.values()).stream().map(b -> new Keuze(b.name(), b.zin())).toList();
    }

    /** The same screen as a file. */
    public String bestand(String soort) {
        return kop.post("/bijdragen." + soort) + "?versie=" + kop.nummer() + "&scenario=" + letter;
    }

    public String uitleg(String code) {
        return kop.post("/uitleg/" + code) + "?versie=" + kop.nummer() + "&scenario=" + letter;
    }

    /** How the gains came in prices of the funding; null when they are typed, or in its prices. */
    public @Nullable String prijszin() {
        return profijt == null ? null : profijt.prijszin();
    }

    public List<Profijt.Rij> liftMee() {
        return profijt == null ? List.of() : profijt.rijen().stream().filter(Profijt.Rij::liftMee).toList();
    }
}

package nl.vliegwiel.bekostiging.toedeling;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Page;

/** Per kind of parties the amount of each party under each key, everything else as in the scenario. */
public record SleutelsPage(Bekostigingkop kop, String letter, int jaar, List<Blok> blokken) implements Page {

    /** One kind: the keys that can be computed are columns; of the others the reason. */
    public record Blok(String naam, List<String> sleutels, List<Rij> rijen, List<String> redenen) {
    }

    /** One party: its cells in the order of the keys. */
    public record Rij(String naam, List<Cel> cellen) {
    }

    /** Thousands, difference with now, percent of the kind, euro per pupil. */
    public record Cel(String bedrag, String verschil, String procent, String perLeerling) {
    }

    public static SleutelsPage van(Bekostigingkop kop, Berekening b, Scenario s) {
        int jaar = b.vergelijkjaar();
        var blokken = new ArrayList<Blok>();
        blokken.add(kinds(b, s, jaar));
        for (var soort : Partijsoort.values())
            if (s.naarProfijt() || s.deel(soort).signum() > 0)
                blokken.add(block(b, s, soort, jaar));
        return new SleutelsPage(kop, s.letter(), jaar, blokken);
    }

    /** The first stage under each way. */
    private static Blok kinds(Berekening b, Scenario s, int jaar) {
        var namen = new ArrayList<String>();
        var redenen = new ArrayList<String>();
        var uitkomsten = new ArrayList<Toedeling>();
        for (var wijze : Deelwijze.values()) {
            var antwoord = b.antwoord(s.metDeelwijze(wijze), jaar);
            var t = antwoord.toedeling();
            if (t == null)
                redenen.add(wijze.zin() + ": " + antwoord.zin());
            else {
                namen.add(wijze == Deelwijze.PROFIJT ? "profijt" : "afgesproken");
                uitkomsten.add(t);
            }
        }
        var rijen = new ArrayList<Rij>();
        for (var soort : Partijsoort.values())
            rijen.add(new Rij(nl.vliegwiel.web.Nederlands.hoofdletter(soort.meervoud()), uitkomsten.stream()
                    .map(t -> new Cel(Bedrag.duizend(t.perSoort().getOrDefault(soort, 0L)), "",
                            Getal.veld(t.procent(soort)) + "%", ""))
                    .toList()));
        return new Blok("Stap 1: soorten partijen", namen, rijen, redenen);
    }

    private static Blok block(Berekening b, Scenario s, Partijsoort soort, int jaar) {
        var namen = new ArrayList<String>();
        var kolommen = new ArrayList<List<Bijdrage>>();
        var redenen = new ArrayList<String>();
        for (var sleutel : Verdeelsleutel.values()) {
            if (sleutel == Verdeelsleutel.VOET || sleutel == Verdeelsleutel.WOON && soort == Partijsoort.SCHOOLBESTUUR)
                continue;
            var antwoord = b.antwoord(s.metSleutel(soort, List.of(Sleuteldeel.heel(sleutel))), jaar);
            var t = antwoord.toedeling();
            if (t == null)
                redenen.add(sleutel.zin() + ": " + antwoord.zin());
            else {
                namen.add(sleutel.kort());
                kolommen.add(t.van(soort));
            }
        }
        var rijen = new ArrayList<Rij>();
        var codes = kolommen.stream().flatMap(List::stream).map(Bijdrage::code).distinct().sorted().toList();
        for (var code : codes) {
            var cellen = new ArrayList<Cel>();
            String naam = code;
            for (var kolom : kolommen) {
                var d = kolom.stream().filter(x -> x.code().equals(code)).findFirst().orElse(null);
                cellen.add(cell(d, kolom.stream().mapToLong(Bijdrage::cent).sum()));
                naam = d == null ? naam : d.naam();
            }
            rijen.add(new Rij(naam, cellen));
        }
        return new Blok(nl.vliegwiel.web.Nederlands.hoofdletter(soort.meervoud()), namen, rijen, redenen);
    }

    private static Cel cell(@Nullable Bijdrage d, long som) {
        if (d == null)
            return new Cel("–", "", "", "");
        return new Cel(Bedrag.duizend(d.cent()), d.partner() ? Bedrag.verschil(d.verschilCent()) : "",
                som == 0 ? "–" : nl.vliegwiel.web.Nederlands.procent((double) d.cent() / som, 1),
                Bedrag.perLeerling(d.perLeerlingCent()));
    }

    @Override
    public String titel() {
        return "Sleutels naast elkaar";
    }
}

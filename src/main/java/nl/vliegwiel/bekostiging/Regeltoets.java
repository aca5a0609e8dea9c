package nl.vliegwiel.bekostiging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Begrotingsregel;
import nl.vliegwiel.bekostiging.formatie.Domein;
import nl.vliegwiel.bekostiging.formatie.Formatie;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.toedeling.Bijdrage;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Toedeling;
import nl.vliegwiel.web.Nederlands;

/**
 * One rule beside one scenario: does it hold, is there something to look at, or do we not know.
 *
 * @param teken goed, let-op or onbekend
 */
public record Regeltoets(String teken, String regel, String uitleg) {

    static List<Regeltoets> van(Berekening b, @Nullable Toedeling t, int jaar) {
        var uit = new ArrayList<Regeltoets>();
        if (t != null) {
            long onderwijs = t.perSoort().getOrDefault(Partijsoort.SAMENWERKINGSVERBAND, 0L)
                    + t.perSoort().getOrDefault(Partijsoort.SCHOOLBESTUUR, 0L);
            uit.add(money("Geld voor passend onderwijs gaat alleen naar ondersteuning op school", onderwijs,
                    costs(b, jaar, Domein.ONDERWIJS), "onderwijs"));
            uit.add(money("Jeugdhulpgeld betaalt geen onderwijstaken",
                    t.perSoort().getOrDefault(Partijsoort.GEMEENTE, 0L), costs(b, jaar, Domein.JEUGDHULP),
                    "gemeenten"));
            uit.add(outside(b, t));
        }
        uit.add(whole(b));
        uit.add(vat(b));
        uit.add(known(b));
        uit.add(confirmed(b));
        return List.copyOf(uit);
    }

    private static long costs(Berekening b, int jaar, Domein domein) {
        return b.begroting().jaar(jaar).stream().filter(r -> r.domein() == domein || r.domein() == Domein.SAMEN)
                .mapToLong(Begrotingsregel::cent).sum();
    }

    private static Regeltoets money(String regel, long betaalt, long mag, String wie) {
        return betaalt <= mag
                ? new Regeltoets("goed", regel,
                        "Betaalt " + Bedrag.rond(betaalt) + " van hoogstens " + Bedrag.rond(mag) + ".")
                : new Regeltoets("let-op", regel, "Het deel van " + wie + " is " + Bedrag.rond(betaalt - mag)
                        + " meer dan de regels die zij mogen betalen.");
    }

    /** Pupils who live outside the region: how many, who pays for them, and how much has no payer among the partners. */
    private static Regeltoets outside(Berekening b, Toedeling t) {
        var aantallen = b.opzet().partijen().stream().filter(p -> p.soort() == Partijsoort.GEMEENTE)
                .map(Partij::buiten).toList();
        if (aantallen.stream().anyMatch(Objects::isNull))
            return new Regeltoets("onbekend", "Leerlingen van buiten de regio",
                    "Niet van elke gemeente bekend. Zie Partijen.");
        int samen = aantallen.stream().mapToInt(n -> Objects.requireNonNullElse(n, 0)).sum();
        if (samen == 0)
            return new Regeltoets("goed", "Leerlingen van buiten de regio", "Die zijn er niet op deze scholen.");
        long eigen = t.bijdragen().stream().filter(d -> !d.partner()).mapToLong(Bijdrage::cent).sum();
        String wie = Nederlands.aantal(samen, "leerling", "leerlingen") + ". Wie voor hen betaalt: "
                + t.scenario().buiten().zin() + ".";
        return eigen == 0
                ? new Regeltoets("goed", "Leerlingen van buiten de regio", wie)
                : new Regeltoets("let-op", "Leerlingen van buiten de regio",
                        wie + " Dat is " + Bedrag.rond(eigen) + " die geen partner betaalt.");
    }

    private static Regeltoets whole(Berekening b) {
        var gaten = b.opzet().scholen().stream().filter(s -> s.vanaf() != null)
                .map(s -> Formatie.van(s, b.opzet().functies())).filter(f -> f != null && !f.gaten().isEmpty())
                .toList();
        return gaten.isEmpty()
                ? new Regeltoets("goed", "Het pakket is op elke school heel", "Alle functies komen samen.")
                : new Regeltoets("let-op", "Het pakket is niet overal heel",
                        Nederlands.aantal(gaten.size(), "school mist",
                                "scholen missen") + " een functie. Zie Formatie.");
    }

    private static Regeltoets vat(Berekening b) {
        var open = new ArrayList<String>();
        b.opzet().functies().stream().filter(f -> !f.btw().uitgezocht()).forEach(f -> open.add(f.naam()));
        b.opzet().posten().stream().filter(p -> !p.btw().uitgezocht()).forEach(p -> open.add(p.naam()));
        return open.isEmpty()
                ? new Regeltoets("goed", "Btw is uitgezocht", "Bij alle regels van de begroting.")
                : new Regeltoets("let-op", "Btw is nog niet uitgezocht",
                        "Bij " + Nederlands.aantal(open.size(), "regel",
                                "regels")
                                + " van de begroting. Vliegwiel rekent met wat je invult en geeft geen oordeel.");
    }

    private static Regeltoets known(Berekening b) {
        long open = b.opzet().partijen().stream().map(Partij::huidigCent).filter(c -> c == null).count();
        return open == 0
                ? new Regeltoets("goed", "Wat partijen nu betalen is bekend", "Van alle partijen.")
                : new Regeltoets("onbekend", "Wat partijen nu betalen",
                        "Van " + Nederlands.aantal(open, "partij", "partijen")
                                + " nog niet bekend.");
    }

    private static Regeltoets confirmed(Berekening b) {
        long open = b.opzet().functies().stream().filter(f -> !f.loon().bevestigd()).count();
        return open == 0
                ? new Regeltoets("goed", "De loonkosten zijn bevestigd", "Van alle functies.")
                : new Regeltoets("onbekend", "Loonkosten zijn een voorbeeld", "Van "
                        + Nederlands.aantal(open, "functie", "functies") + " nog te bevestigen. Zie Formatie.");
    }
}

package nl.vliegwiel.monitor.onderzoek;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.onderzoek.OnderzoekPage.Feit;
import nl.vliegwiel.monitor.onderzoek.bestand.Bestandscijfers;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoeksbestand;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoekskolom;
import nl.vliegwiel.web.Nederlands;

/**
 * One version of the file on the page of its project: its report, and what can be done with it.
 *
 * @param vrijgave why this reader cannot release it; empty: can; null: there is nothing to release
 * @param ophalen address of the file, null for who may not take it
 */
public record Bestandskaart(String url, String titel, boolean bezig, @Nullable String mislukt, List<Feit> feiten,
        List<Ingreep> ingrepen, @Nullable String vrijgave, @Nullable String ophalen) {

    /** What was done to a column so that nobody stands out. */
    public record Ingreep(String kolom, String soort, String gedaan) {
    }

    static Bestandskaart of(Onderzoek onderzoek, Onderzoeksbestand b, String gemaaktDoor, String vrijgegevenDoor,
            @Nullable String vrijgave, boolean magOphalen) {
        String url = onderzoek.url() + "/bestanden/" + b.sleutel();
        var cijfers = b.cijfers();
        return new Bestandskaart(url, "Versie " + b.nummer(), b.bezig(), b.misluktOp() == null ? null : b.reden(),
                cijfers == null ? List.of() : facts(b, cijfers, gemaaktDoor, vrijgegevenDoor),
                cijfers == null ? List.of() : done(onderzoek, cijfers), vrijgave,
                magOphalen && b.vrijgegeven() ? url + "/bestand.zip" : null);
    }

    private static List<Feit> facts(Onderzoeksbestand b, Bestandscijfers c, String gemaaktDoor,
            String vrijgegevenDoor) {
        var facts = new ArrayList<Feit>();
        facts.add(new Feit("Stand van", Nederlands.datum(b.peildag())));
        facts.add(new Feit("Gemaakt door", gemaaktDoor + ", " + Nederlands.moment(b.gemaaktOp())));
        var vrij = b.vrijgegevenOp();
        facts.add(new Feit("Vrijgegeven door", vrij == null
                ? "nog niemand"
                : vrijgegevenDoor + ", " + Nederlands.moment(vrij)));
        facts.add(new Feit("Rijen", Nederlands.getal(c.rijen()) + ", over "
                + Nederlands.aantal(c.mensen(), "jongere", "jongeren")));
        facts.add(
                new Feit("Lijken op elkaar (k)", "minstens " + Nederlands.aantal(c.k(), "jongere", "jongeren") + ", in "
                        + Nederlands.aantal(c.groepen(), "groep", "groepen")));
        facts.add(new Feit("Kans op herkennen", "hoogstens " + Nederlands.procent(c.grootsteKans(), 1) + ", gemiddeld "
                + Nederlands.procent(c.gemiddeldeKans(), 1) + ", voor wie alle kenmerken van iemand kent"));
        facts.add(new Feit("Weggelaten", c.weggelaten() == 0
                ? "niets"
                : Nederlands.aantal(c.weggelaten(), "rij die te veel zou opvallen",
                        "rijen die te veel zouden opvallen")));
        facts.add(new Feit("Bezwaar", c.bezwaren() + " in de regio; wie bezwaar maakte, staat er niet in"));
        facts.add(new Feit("Controlegetal", "SHA-256 " + b.sha256()));
        return facts;
    }

    private static List<Ingreep> done(Onderzoek onderzoek, Bestandscijfers c) {
        return Onderzoekskolom.keuze(onderzoek.eenheid()).stream().filter(k -> c.kolommen().contains(k.kolom()))
                .map(k -> switch (k.soort()) {
                    case KENMERK, PSEUDONIEM -> {
                        int niveau = c.niveaus().getOrDefault(k.kolom(), 0);
                        yield new Ingreep(k.naam(), "Kenmerk", niveau == 0
                                ? "Zo precies als gevraagd"
                                : niveau == k.niveaus().size() ? "Weggelaten" : "Grover: " + k.niveau(niveau));
                    }
                    case GEVOELIG -> new Ingreep(k.naam(), "Gevoelig", l(c.l().getOrDefault(k.kolom(), 0)));
                    case METING -> new Ingreep(k.naam(), "Meting",
                            "Alles boven " + c.grenzen().getOrDefault(k.kolom(), 0) + " staat er als "
                                    + c.grenzen().getOrDefault(k.kolom(), 0));
                }).toList();
    }

    /** How different the sensitive values in a group are. One value for all is only there when it says nothing about anybody. */
    private static String l(int l) {
        return l > 1
                ? "In elke groep minstens " + l + " verschillende waarden (l)"
                : "In sommige groepen is het voor iedereen hetzelfde, en zegt het niets (l = 1)";
    }
}

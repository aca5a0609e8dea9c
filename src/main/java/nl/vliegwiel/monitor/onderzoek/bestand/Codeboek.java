package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.List;

import nl.vliegwiel.web.Nederlands;

/** The codebook of a file in plain words, as Markdown: each column, what was done to it, and what the numbers about risk mean. */
final class Codeboek {

    private final Uitgave uitgave;
    private final Bestandscijfers cijfers;
    private final List<Onderzoekskolom> kolommen;
    private final StringBuilder uit = new StringBuilder();

    private Codeboek(Uitgave uitgave, Bestandscijfers cijfers, List<Onderzoekskolom> kolommen) {
        this.uitgave = uitgave;
        this.cijfers = cijfers;
        this.kolommen = kolommen;
    }

    static String of(Uitgave uitgave, Bestandscijfers cijfers, List<Onderzoekskolom> kolommen) {
        var codeboek = new Codeboek(uitgave, cijfers, kolommen);
        codeboek.head();
        codeboek.columns();
        codeboek.risk();
        return codeboek.uit.toString();
    }

    private void head() {
        uit.append("# Codeboek: ").append(uitgave.onderzoek()).append("\n\n");
        if (uitgave.fictief()) {
            uit.append("**Fictieve gegevens.**\n\n");
        }
        fact("Vraag", uitgave.vraag());
        fact("Grondslag", uitgave.grondslag());
        fact("Wie", uitgave.uitvoerders());
        fact("Periode", Nederlands.datum(uitgave.van()) + " tot en met " + Nederlands.datum(uitgave.totEnMet()));
        fact("Stand van", Nederlands.datum(uitgave.peildag()) + ". Wat daarna gebeurde, staat er niet in");
        fact("Versie", uitgave.nummer() + ", SHA-256 van gegevens.csv: `" + uitgave.sha256() + "`");
        fact("Vernietigen", "uiterlijk op " + Nederlands.datum(uitgave.bewaarTot()));
        fact("Noem het zo", uitgave.citaat());
        uit.append('\n');
    }

    private void columns() {
        uit.append("## Kolommen\n\n| Kolom | Wat het is | Waarden | Wat we deden | Bron |\n|---|---|---|---|---|\n");
        for (var kolom : kolommen) {
            uit.append("| `").append(kolom.kolom()).append("` | **").append(kolom.naam()).append(".** ")
                    .append(kolom.uitleg()).append(" | ").append(values(kolom)).append(" | ").append(done(kolom))
                    .append(" | ").append(kolom.bron()).append(" |\n");
        }
        uit.append('\n');
    }

    private String values(Onderzoekskolom kolom) {
        if (kolom.isKenmerk()) {
            int niveau = cijfers.niveaus().getOrDefault(kolom.kolom(), 0);
            return niveau == kolom.niveaus().size() ? "`*` in elke rij" : kolom.niveau(niveau);
        }
        if (kolom.isGetal()) {
            return "geheel getal";
        }
        return kolom.waarden().startsWith("code:") ? "willekeurige code" : kolom.waarden().replace("|", ", ");
    }

    private String done(Onderzoekskolom kolom) {
        return switch (kolom.soort()) {
            case PSEUDONIEM -> "Gemaakt met een geheim van dit onderzoek";
            case KENMERK -> cijfers.niveaus().getOrDefault(kolom.kolom(), 0) == 0
                    ? "Niets: zo precies als gevraagd"
                    : "Grover gemaakt";
            case GEVOELIG -> "Niets. In elke groep komen minstens " + cijfers.l().getOrDefault(kolom.kolom(), 0)
                    + " verschillende waarden voor (l)";
            case METING -> "Alles boven " + cijfers.grenzen().getOrDefault(kolom.kolom(), 0) + " staat er als "
                    + cijfers.grenzen().getOrDefault(kolom.kolom(), 0);
        };
    }

    private void risk() {
        uit.append("## Hoe herkenbaar is iemand?\n\n");
        fact("Rijen", Nederlands.getal(cijfers.rijen()) + ", over "
                + Nederlands.aantal(cijfers.mensen(), "jongere", "jongeren"));
        fact("Weggelaten", Nederlands.aantal(cijfers.weggelaten(), "rij die te veel zou opvallen",
                "rijen die te veel zouden opvallen"));
        fact("Bezwaar", cijfers.bezwaren() + " in de regio. Wie bezwaar maakte, staat er niet in");
        fact("k", cijfers.k() + ": met elke combinatie van kenmerken zijn er minstens zo veel jongeren. Verdeeld over "
                + Nederlands.aantal(cijfers.groepen(), "groep", "groepen"));
        fact("Kans om juist te raden wie bij een rij hoort",
                "hoogstens " + Nederlands.procent(cijfers.grootsteKans(), 1)
                        + ", gemiddeld " + Nederlands.procent(cijfers.gemiddeldeKans(), 1)
                        + ", voor iemand die alle kenmerken kent");
        uit.append(
                """

                        k gaat over de kenmerken, niet over gevoelige waarden en metingen. Wie toevallig precies weet hoeveel uren iemand miste, kan meer
                        weten. Daarom zijn metingen afgerond en hebben ze een bovengrens. Koppel dit bestand nooit aan andere gegevens over personen.
                        """);
    }

    private void fact(String what, String value) {
        uit.append("- **").append(what).append("**: ").append(value)
                .append(value.endsWith(".") || value.endsWith("`") ? "\n" : ".\n");
    }
}

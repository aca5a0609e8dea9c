package nl.vliegwiel.monitor.rapport;

import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.monitor.Rapportcijfers.Rapportcijfer;
import nl.vliegwiel.monitor.catalogus.CatalogusPage;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.web.Nederlands;

/**
 * All that a report says, the same for the screen, the PDF and the document.
 *
 * @param stand concept, or by whom and when it was fixed
 * @param methode how the figures were made, a paragraph each; fewer in plain words
 */
public record Rapportinhoud(Rapport rapport, String regio, boolean fictief, String stand, String over, List<Deel> delen,
        List<String> methode) {

    private static final JsonMapper JSON = new JsonMapper();

    /** One figure with its reading, and what others wrote beside it. */
    public record Deel(Rapportcijfer cijfer, String lezing, List<String> citaten) {
    }

    static List<String> methode(Peiling p, List<Deel> delen, boolean kort) {
        if (kort) {
            return List.of(
                    "De cijfers komen uit het werk van scholen en teams. Niemand typt ze over. Er staat nooit een naam bij.",
                    "Is een groep zo klein dat je iemand zou herkennen, dan laten we het cijfer weg.",
                    "Pilotscholen kozen zelf om mee te doen. Daarom kan een verschil met andere scholen ook door iets anders komen.");
        }
        return List.of(
                "Dit rapport gebruikt de publicatie van " + Nederlands.datum(p.peildag()) + ", met gegevens tot en met "
                        + Nederlands.datum(p.totEnMet())
                        + ". Die cijfers staan vast; een verbetering komt in een latere publicatie.",
                "De marge is die van 95%. " + rekenwijzen(delen),
                "Een oordeel vergelijkt elke meting met de tijd voor de start van de pilot, met de regels voor regelkaarten (Making Data Count). "
                        + "Onder de 12 metingen zijn de grenzen voorlopig, onder de 6 is er geen oordeel.",
                "Het effect van de pilot is het verschil in verandering met andere scholen, per golf. De kans zegt hoe vaak zo’n verschil zou "
                        + "voorkomen als een loting had bepaald welke scholen meedoen. Scholen kozen zelf; een effect is geen bewijs.",
                "Een getal onder de " + p.drempel()
                        + " is niet getoond, en ook niet wat zo’n getal zou verraden. Aantallen zijn afgerond op 5. "
                        + attacked(p));
    }

    /** Of each kind of figure in the report how it is computed, as the catalogue says it. */
    private static String rekenwijzen(List<Deel> delen) {
        return delen.stream().map(d -> CatalogusPage.methode(d.cijfer().indicator())).distinct()
                .collect(Collectors.joining(" "));
    }

    /** What the attack on the publication found, as far as it was recorded. */
    private static String attacked(Peiling p) {
        long hidden = JSON.readTree(p.controle()).path("verborgen").asLong(0);
        return hidden == 0
                ? ""
                : "Voor het verschijnen vielen we " + Nederlands.aantal(hidden, "verborgen getal", "verborgen getallen")
                        + " aan: geen was te herleiden.";
    }

    /** The goal of this part, when the part before it has another. */
    public String kop(int deel) {
        String doel = delen.get(deel).cijfer().doel();
        return deel > 0 && delen.get(deel - 1).cijfer().doel().equals(doel) ? "" : doel;
    }

    public String ondertitel() {
        return "Voor: " + rapport.voor() + ". " + over + ".";
    }
}

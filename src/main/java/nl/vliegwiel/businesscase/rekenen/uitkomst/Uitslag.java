package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

import nl.vliegwiel.businesscase.rekenen.model.Pmpost;

/** The result of one alternative against the null alternative. {@code overheid} is the balance of all parties that are public budgets. */
public record Uitslag(String code, String naam, Slotsom slotsom, Kerncijfers kern, Onzekerheid onzekerheid,
        List<Effectbedrag> effecten, List<Kostenbedrag> kosten, List<Partijsaldo> partijen, Partijsaldo overheid,
        Kasstroom kasstroom, List<Gevoeligheid> gevoeligheden, List<Omslagpunt> omslagpunten, List<Scenario> scenarios,
        List<Pmpost> pmposten) {

    public Uitslag {
        effecten = List.copyOf(effecten);
        kosten = List.copyOf(kosten);
        partijen = List.copyOf(partijen);
        gevoeligheden = List.copyOf(gevoeligheden);
        omslagpunten = List.copyOf(omslagpunten);
        scenarios = List.copyOf(scenarios);
        pmposten = List.copyOf(pmposten);
    }
}

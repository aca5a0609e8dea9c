package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;

/** One thing that could be done, as differences with the null alternative. */
public record Alternatief(String code, String naam, String omschrijving, List<Cohort> cohorten, List<Effect> effecten,
        List<Kostenregel> kosten, List<Geldoverdracht> overdrachten, List<Pmpost> pmposten) {

    public Alternatief {
        cohorten = List.copyOf(cohorten);
        effecten = List.copyOf(effecten);
        kosten = List.copyOf(kosten);
        overdrachten = List.copyOf(overdrachten);
        pmposten = List.copyOf(pmposten);
    }

    public Alternatief withEffecten(List<Effect> anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, anders, kosten, overdrachten, pmposten);
    }

    public Alternatief withKosten(List<Kostenregel> anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, effecten, anders, overdrachten, pmposten);
    }
}

package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that could be done, as differences with the null alternative.
 *
 * @param reikwijdte null when the study does not say; then nobody can tell whether a plan is of the same size
 */
public record Alternatief(String code, String naam, String omschrijving, List<Cohort> cohorten, List<Effect> effecten,
        List<Kostenregel> kosten, List<Geldoverdracht> overdrachten, List<Pmpost> pmposten,
        @Nullable Reikwijdte reikwijdte) {

    public Alternatief {
        cohorten = List.copyOf(cohorten);
        effecten = List.copyOf(effecten);
        kosten = List.copyOf(kosten);
        overdrachten = List.copyOf(overdrachten);
        pmposten = List.copyOf(pmposten);
    }

    /** The same effects, costs and transfers under another name, or beginning in other years. */
    public Alternatief als(String andereCode, String andereNaam, String anders, List<Cohort> begin) {
        return new Alternatief(andereCode, andereNaam, anders, begin, effecten, kosten, overdrachten, pmposten,
                reikwijdte);
    }

    public Alternatief withEffecten(List<Effect> anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, anders, kosten, overdrachten, pmposten, reikwijdte);
    }

    public Alternatief withKosten(List<Kostenregel> anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, effecten, anders, overdrachten, pmposten,
                reikwijdte);
    }

    public Alternatief withPmposten(List<Pmpost> anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, effecten, kosten, overdrachten, anders, reikwijdte);
    }

    public Alternatief withReikwijdte(@Nullable Reikwijdte anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, effecten, kosten, overdrachten, pmposten, anders);
    }

    public Alternatief withOverdrachten(List<Geldoverdracht> anders) {
        return new Alternatief(code, naam, omschrijving, cohorten, effecten, kosten, anders, pmposten, reikwijdte);
    }
}

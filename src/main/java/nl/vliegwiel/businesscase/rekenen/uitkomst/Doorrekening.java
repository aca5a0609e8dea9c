package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;

/**
 * The result of a whole model. Amounts are in euros of the price year; present values are at year 0; nothing is rounded.
 *
 * @param rekenversie changes when the same model could give other numbers
 * @param verschillen each pair of alternatives on the same draws
 * @param kennisWaarde what it is worth at most to know everything before choosing between all alternatives and the null alternative
 */
public record Doorrekening(String rekenversie, String naam, boolean fictief, Uitgangspunten uitgangspunten,
        List<Uitslag> uitslagen, List<Alternatiefverschil> verschillen, double kennisWaarde,
        List<Herkomstregel> herkomst,
        List<Bevinding> waarschuwingen) {

    public Doorrekening {
        uitslagen = List.copyOf(uitslagen);
        verschillen = List.copyOf(verschillen);
        herkomst = List.copyOf(herkomst);
        waarschuwingen = List.copyOf(waarschuwingen);
    }
}

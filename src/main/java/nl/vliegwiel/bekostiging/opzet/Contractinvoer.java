package nl.vliegwiel.bekostiging.opzet;

import java.math.BigDecimal;
import java.util.List;

import nl.vliegwiel.bekostiging.contract.Contractvorm;
import nl.vliegwiel.bekostiging.contract.Kosten;
import nl.vliegwiel.bekostiging.contract.Volume;
import nl.vliegwiel.bekostiging.contract.Volumerisico;
import nl.vliegwiel.web.Geweigerd;

/**
 * What the comparison of contract forms asks beside the budget. All are assumptions of the region.
 *
 * @param laag, verwacht, hoog pupils helped in a year
 * @param vast percent of costs that does not follow the volume
 * @param gelukt percent of pupils whose agreed result is reached
 * @param bandbreedte percent around the budget, or around the expected number, within which nothing is settled
 * @param aandeel percent that the payers bear of what lies beyond
 */
public record Contractinvoer(int laag, int verwacht, int hoog, BigDecimal vast, BigDecimal gelukt,
        BigDecimal bandbreedte, BigDecimal aandeel) {

    public Contractinvoer {
        if (laag < 0 || laag > verwacht || verwacht > hoog || verwacht == 0)
            throw new Geweigerd("De aantallen lopen van laag, via verwacht, naar hoog. Controleer ze.");
    }

    /** Four forms under three volumes; at the expected volume each pays the budget. */
    public List<Volumerisico> vergeleken(long budgetCent) {
        var kosten = new Kosten(verwacht, budgetCent, vast);
        var volumes = List.of(new Volume("weinig", laag), new Volume("verwacht", verwacht), new Volume("veel", hoog));
        if (gelukt.signum() <= 0)
            throw new Geweigerd("Schrijf hoe vaak het resultaat gehaald wordt, meer dan 0%.");
        int band = bandbreedte.multiply(BigDecimal.valueOf(verwacht)).movePointLeft(2).intValue();
        long prijs = kosten.prijs();
        long resultaatprijs = BigDecimal.valueOf(prijs).movePointRight(2)
                .divide(gelukt, 0, java.math.RoundingMode.HALF_UP).longValueExact();
        return List
                .of(new Contractvorm.Inspanningsgericht(prijs), new Contractvorm.Outputgericht(resultaatprijs, gelukt),
                        new Contractvorm.Taakgericht(budgetCent, bandbreedte, aandeel),
                        new Contractvorm.Lumpsum(budgetCent, verwacht - band, verwacht + band, prijs, aandeel))
                .stream()
                .map(vorm -> Volumerisico.van(vorm, kosten, volumes)).toList();
    }
}

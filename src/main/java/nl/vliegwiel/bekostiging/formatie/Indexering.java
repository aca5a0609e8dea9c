package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.util.Map;

import nl.vliegwiel.web.Geweigerd;

/**
 * How prices grow: formula 20. The weights are those of the funding of schools unless the region chose others.
 *
 * @param loongewicht percent of costs that follows pay and
 * @param prijsgewicht percent that follows prices; together 100
 * @param jaren growth of each year against the year before
 */
public record Indexering(BigDecimal loongewicht, BigDecimal prijsgewicht, Map<Integer, Groei> jaren, String bron) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Indexering {
        jaren = Map.copyOf(jaren);
        if (loongewicht.signum() < 0 || prijsgewicht.signum() < 0)
            throw new Geweigerd("Een gewicht van de indexering kan niet onder nul zijn.");
        if (loongewicht.add(prijsgewicht).compareTo(HONDERD) != 0)
            throw new Geweigerd("De gewichten van lonen en prijzen zijn samen geen 100%.");
    }

    /** Percent pay and percent prices in one year. */
    public record Groei(BigDecimal loon, BigDecimal prijs) {
    }

    /** From prices of the first year to those of this year, exact. Refuses a year of which the growth is not known. */
    public BigDecimal factor(int beginjaar, int jaar) {
        var factor = BigDecimal.ONE;
        for (int j = beginjaar + 1; j <= jaar; j++) {
            var groei = jaren.get(j);
            if (groei == null)
                throw new Geweigerd("Van " + j + " weten we niet hoeveel lonen en prijzen stijgen. Vul dat eerst in.");
            factor = factor.multiply(BigDecimal.ONE.add(loongewicht.multiply(groei.loon())
                    .add(prijsgewicht.multiply(groei.prijs())).movePointLeft(4)));
        }
        return factor;
    }
}

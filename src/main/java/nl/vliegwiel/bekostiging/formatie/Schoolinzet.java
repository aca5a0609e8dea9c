package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One school in a plan.
 *
 * @param code BRIN and location
 * @param leerlingen on the day of counting; null: not counted, which is not zero
 * @param vanaf first month with the team; null: not in this plan
 * @param nulmeting fte per function before the team, fixed at the start; a function that misses was not measured
 * @param zonder functions that this school does without: a cut
 */
public record Schoolinzet(String code, String naam, @Nullable Integer leerlingen, @Nullable YearMonth vanaf,
        Map<String, BigDecimal> nulmeting, Set<String> zonder) {

    public Schoolinzet {
        nulmeting = Map.copyOf(nulmeting);
        zonder = Set.copyOf(zonder);
        if (leerlingen != null && leerlingen < 0)
            throw new Geweigerd("Het aantal leerlingen van " + naam + " kan niet onder nul zijn.");
        if (nulmeting.values().stream().anyMatch(fte -> fte.signum() < 0))
            throw new Geweigerd("De uren van nu van " + naam + " kunnen niet onder nul zijn.");
    }

    /** How many months of this year the team is there: 0 to 12. */
    public int maanden(int jaar) {
        if (vanaf == null || vanaf.getYear() > jaar)
            return 0;
        return vanaf.getYear() < jaar ? 12 : 13 - vanaf.getMonthValue();
    }

    /** The same school with another number of pupils; null: not known. */
    public Schoolinzet metLeerlingen(@Nullable Integer anders) {
        return new Schoolinzet(code, naam, anders, vanaf, nulmeting, zonder);
    }

    public Schoolinzet met(@Nullable YearMonth nieuwVanaf, Map<String, BigDecimal> nieuweNulmeting,
            Set<String> nieuwZonder) {
        return new Schoolinzet(code, naam, leerlingen, nieuwVanaf, nieuweNulmeting, nieuwZonder);
    }
}

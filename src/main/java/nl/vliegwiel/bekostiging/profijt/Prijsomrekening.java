package nl.vliegwiel.bekostiging.profijt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * How amounts in prices of one year become amounts in prices of another: the consumer price index as far as it is
 * published, and the growth that the region assumes for the years after.
 *
 * @param factor what a euro of the first year is in the other, eight decimals
 * @param stappen each year between them, in order
 */
public record Prijsomrekening(int van, int naar, BigDecimal factor, List<Stap> stappen) {

    public Prijsomrekening {
        stappen = List.copyOf(stappen);
    }

    /** Growth of prices in one year against the year before, in percent. */
    public record Stap(int jaar, BigDecimal procent, String bron, boolean raming) {
    }

    /** Refuses when of a year between them no growth is known. */
    public static Prijsomrekening van(int van, int naar) {
        var stappen = new ArrayList<Stap>();
        var factor = BigDecimal.ONE;
        for (int jaar = Math.min(van, naar) + 1; jaar <= Math.max(van, naar); jaar++) {
            var stap = step(jaar);
            stappen.add(stap);
            factor = factor.multiply(BigDecimal.ONE.add(stap.procent().movePointLeft(2)), MathContext.DECIMAL64);
        }
        if (naar < van)
            factor = BigDecimal.ONE.divide(factor, MathContext.DECIMAL64);
        return new Prijsomrekening(van, naar, factor.setScale(8, RoundingMode.HALF_UP), stappen);
    }

    private static Stap step(int jaar) {
        var index = new TreeMap<Integer, Map<String, String>>();
        Kennis.rows("prijsindex.csv").forEach(r -> index.put(Integer.valueOf(r.getOrDefault("jaar", "")), r));
        var nu = index.get(jaar);
        var eerder = index.get(jaar - 1);
        if (nu != null && eerder != null)
            return new Stap(jaar, new BigDecimal(nu.getOrDefault("index", ""))
                    .divide(new BigDecimal(eerder.getOrDefault("index", "")), MathContext.DECIMAL64)
                    .subtract(BigDecimal.ONE).movePointRight(2).setScale(3, RoundingMode.HALF_UP),
                    nu.getOrDefault("bron", ""), false);
        return Kennis.rows("indexering.csv").stream().filter(r -> String.valueOf(jaar).equals(r.get("jaar")))
                .findFirst()
                .map(r -> new Stap(jaar, new BigDecimal(r.getOrDefault("prijs", "").replace(',', '.')),
                        "groei van prijzen in de indexering, " + r.getOrDefault("status", ""), true))
                .orElseThrow(() -> new Geweigerd("Van " + jaar + " is niet bekend hoeveel prijzen stegen, dus de"
                        + " baten zijn niet om te rekenen. Vul de prijsindex aan, of kies een andere versie."));
    }

    public boolean nodig() {
        return van != naar;
    }

    /** Does a year stand on an assumption, because its index is not published yet? */
    public boolean geraamd() {
        return stappen.stream().anyMatch(Stap::raming);
    }

    /** The same amount in the other prices, in whole cents. */
    public long omgerekend(long cent) {
        return factor.multiply(BigDecimal.valueOf(cent)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The same for beside the amounts: years, factor, and which years are assumed. */
    public String kort() {
        return "De studie rekent in prijzen van " + van + ". De baten zijn omgerekend naar " + naar + " (× "
                + Nederlands.getal(factor.doubleValue(), 4) + ")"
                + (geraamd()
                        ? "; " + Nederlands.opsomming(stappen.stream().filter(Stap::raming)
                                .map(s -> String.valueOf(s.jaar())).toList())
                                + " met een stijging die nog te bevestigen is"
                        : "")
                + ".";
    }

    /** Van prijzen van 2023 naar prijzen van 2027: × 1,1203. 2024 3,3% en 2025 3,3% (CBS …); 2026 2,5% (…). */
    public String zin() {
        if (!nodig())
            return "In prijzen van " + naar + ", net als de bekostiging.";
        var perBron = new LinkedHashMap<String, List<String>>();
        stappen.forEach(s -> perBron.computeIfAbsent(s.bron(), b -> new ArrayList<>())
                .add(s.jaar() + " " + Nederlands.getal(s.procent().doubleValue(), 1) + "%"));
        return "Van prijzen van " + van + " naar prijzen van " + naar + ": × "
                + Nederlands.getal(factor.doubleValue(), 4) + ". "
                + String.join("; ", perBron.entrySet().stream()
                        .map(e -> Nederlands.opsomming(e.getValue()) + " (" + e.getKey() + ")").toList())
                + ".";
    }
}

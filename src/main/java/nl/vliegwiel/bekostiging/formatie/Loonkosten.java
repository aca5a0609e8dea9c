package nl.vliegwiel.bekostiging.formatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import nl.vliegwiel.web.Geweigerd;

/**
 * What one full-time job costs in a year, built up from the hourly pay: hours, individual choice budget, employer's
 * charges, overhead, housing. Percentages are on top of all before. Exact until the last step.
 *
 * @param uurloon euros
 * @param urenPerMaand paid hours in a month of a full-time job
 * @param ikb percent: holiday pay, year-end payment and leave hours
 * @param werkgeverslasten percent
 * @param overhead percent
 * @param huisvesting euros per full-time job in a year
 * @param bron where the numbers come from
 * @param bevestigd false: an example, to be confirmed
 */
public record Loonkosten(String schaal, BigDecimal uurloon, BigDecimal urenPerMaand, BigDecimal ikb,
        BigDecimal werkgeverslasten, BigDecimal overhead, BigDecimal huisvesting, String bron, boolean bevestigd) {
    private static final BigDecimal TWAALF = BigDecimal.valueOf(12);

    public Loonkosten {
        if (List.of(uurloon, urenPerMaand, ikb, werkgeverslasten, overhead, huisvesting).stream()
                .anyMatch(g -> g.signum() < 0))
            throw new Geweigerd("Een bedrag of percentage van de loonkosten kan niet onder nul zijn.");
    }

    /** One step: what was done, and the euros after it. */
    public record Stap(String wat, BigDecimal euro) {
    }

    /** All steps, the last one is what a full-time job costs. */
    public List<Stap> stappen() {
        var loon = uurloon.multiply(urenPerMaand).multiply(TWAALF);
        var metIkb = plus(loon, ikb);
        var metLasten = plus(metIkb, werkgeverslasten);
        var metOverhead = plus(metLasten, overhead);
        return List.of(
                new Stap("Loon: 12 × " + text(urenPerMaand) + " uur × € " + text(uurloon) + " (" + schaal + ")", loon),
                new Stap("Individueel keuzebudget: " + text(ikb) + "%", metIkb),
                new Stap("Werkgeverslasten: " + text(werkgeverslasten) + "%", metLasten),
                new Stap("Overhead: " + text(overhead) + "%", metOverhead),
                new Stap("Huisvesting: € " + text(huisvesting), metOverhead.add(huisvesting)));
    }

    /** Euros of one full-time job in a year, exact. */
    public BigDecimal perFte() {
        return stappen().getLast().euro();
    }

    public long perFteCent() {
        return perFte().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The same with overhead so that a job costs this many euros before housing: for trying other costs. */
    public Loonkosten metKosten(BigDecimal euroPerFte) {
        if (euroPerFte.signum() <= 0)
            throw new Geweigerd("De kosten van een voltijdbaan zijn meer dan nul.");
        return new Loonkosten("bedrag per fte", euroPerFte.divide(TWAALF, 10, RoundingMode.HALF_UP), BigDecimal.ONE,
                BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, "zelf ingevuld", false);
    }

    private static BigDecimal plus(BigDecimal bedrag, BigDecimal procent) {
        return bedrag.add(bedrag.multiply(procent).movePointLeft(2));
    }

    private static String text(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

package nl.vliegwiel.monitor;

import java.util.Comparator;
import java.util.List;

import nl.vliegwiel.monitor.statistiek.ControlChart;
import nl.vliegwiel.monitor.statistiek.Oordeel;

/** One finding of this month in plain words: what changed, by which rule, and whether the comparison shows it too. */
public record Opvallend(String teken, String titel, String zin, String url) {

    private static final int AT_MOST = 3;

    /** The strongest findings, at most three, in the order of the goals. What needs attention is never left out for good news. */
    static List<Opvallend> of(List<Reeks> reeksen, Blik blik) {
        var strongest = changed(reeksen).stream().sorted(Comparator.comparingInt(Opvallend::rank)).limit(AT_MOST)
                .toList();
        return reeksen.stream().filter(strongest::contains).map(r -> of(r, blik)).toList();
    }

    /** Every finding of this month, what needs attention first. */
    static List<Opvallend> alle(List<Reeks> reeksen, Blik blik) {
        return changed(reeksen).stream().sorted(Comparator.comparingInt(Opvallend::rank)).map(r -> of(r, blik))
                .toList();
    }

    /** All series that show a change now. */
    static List<Reeks> changed(List<Reeks> reeksen) {
        return reeksen.stream().filter(r -> r.kaart().bevinding() != null).toList();
    }

    /** How many series have enough measurements for a verdict. */
    static long bekeken(List<Reeks> reeksen) {
        return reeksen.stream().filter(r -> r.kaart().oordeel() != Oordeel.TE_WEINIG_METINGEN).count();
    }

    private static int rank(Reeks reeks) {
        var kaart = reeks.kaart();
        var finding = kaart.bevinding();
        return (kaart.oordeel() == Oordeel.LET_OP ? 0 : 10) + (finding == null ? 9 : finding.regel().ordinal());
    }

    /** When no finding stands: why, in one sentence. */
    static MonitorPage.Niets niets(List<Reeks> reeksen) {
        if (reeksen.stream().noneMatch(r -> r.kaart().oordeel() == Oordeel.GEWONE_SCHOMMELING)) {
            return new MonitorPage.Niets("te-weinig", "Er zijn nog te weinig metingen voor een oordeel. Dat kan vanaf "
                    + ControlChart.NODIG + " metingen van voor de start.");
        }
        return new MonitorPage.Niets("gewoon",
                reeksen.stream().anyMatch(r -> r.kaart().oordeel() == Oordeel.TE_WEINIG_METINGEN)
                        ? "Niets valt op. Wat genoeg is gemeten, schommelt zoals gewoon."
                        : "Niets valt op. Alle cijfers schommelen zoals gewoon.");
    }

    private static Opvallend of(Reeks reeks, Blik blik) {
        var kaart = reeks.kaart();
        String title = titel(reeks);
        String sentence = Oordeelzin.kort(kaart) + (Oordeelzin.kort(kaart).endsWith("gemiddelde")
                ? " van voor de start."
                : ".") + elsewhere(reeks, kaart, blik) + (voorlopig(kaart) ? " De grenzen zijn voorlopig." : "")
                + (reeks.bijzonderheden().isEmpty() ? "" : " Het kan ook aan het tellen liggen.");
        return new Opvallend(Oordeelzin.teken(kaart), title + ".", sentence,
                "/monitor/" + reeks.indicator().code() + blik.filters().query());
    }

    /** What the number did, in the words of its definition: Minder leerlingen met veel verzuim. */
    static String titel(Reeks reeks) {
        var finding = java.util.Objects.requireNonNull(reeks.kaart().bevinding());
        return reeks.indicator().tekst(finding.kant() < 0 ? "omlaag" : "omhoog");
    }

    private static boolean voorlopig(ControlChart kaart) {
        return kaart.grenzen() != null && kaart.grenzen().voorlopig();
    }

    private static String elsewhere(Reeks reeks, ControlChart kaart, Blik van) {
        var blik = van.voor(reeks.indicator());
        if (blik.andernaam().isEmpty() || reeks.ander().isEmpty()) {
            return "";
        }
        String where = (reeks.indicator().perGemeente() ? " In " : " Op ")
                + (blik.school() == null && !reeks.indicator().perGemeente() ? "de " : "")
                + blik.andernaam().get().toLowerCase(java.util.Locale.ROOT);
        var other = reeks.kaartAnder();
        var there = other.bevinding();
        if (other.oordeel() == Oordeel.TE_WEINIG_METINGEN) {
            return where + " is te weinig gemeten om het te vergelijken.";
        }
        return where + (there != null && kaart.bevinding() != null && there.kant() == kaart.bevinding().kant()
                ? " zien we dit ook."
                : " zien we dit niet.");
    }
}

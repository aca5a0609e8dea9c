package nl.vliegwiel.bekostiging.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One contract form under the volumes: what is paid, what is left for who does the work, and who bears the volume risk.
 *
 * @param aandeelBetalers of the change in costs between the lowest and the highest volume, the percent that the payers pay; null: costs do not change
 */
public record Volumerisico(Contractvorm vorm, List<Cel> cellen, @Nullable Integer aandeelBetalers) {

    /** One volume: paid, costs, and what is left. */
    public record Cel(Volume volume, long betaaldCent, long kostenCent) {
        public long resultaatCent() {
            return betaaldCent - kostenCent;
        }
    }

    /** Volumes from low to high. */
    public static Volumerisico van(Contractvorm vorm, Kosten kosten, List<Volume> volumes) {
        var cellen = volumes.stream()
                .map(v -> new Cel(v, vorm.betaald(v.aantal(), kosten), kosten.bij(v.aantal()))).toList();
        long meerKosten = cellen.getLast().kostenCent() - cellen.getFirst().kostenCent();
        long meerBetaald = cellen.getLast().betaaldCent() - cellen.getFirst().betaaldCent();
        return new Volumerisico(vorm, cellen, meerKosten == 0
                ? null
                : BigDecimal.valueOf(meerBetaald).movePointRight(2)
                        .divide(BigDecimal.valueOf(meerKosten), 0, RoundingMode.HALF_UP).intValueExact());
    }

    /** Who bears it, in a sentence. */
    public String zin() {
        if (aandeelBetalers == null)
            return "De kosten veranderen niet met het aantal leerlingen.";
        if (aandeelBetalers >= 90)
            return "De betalers dragen het risico van meer of minder leerlingen"
                    + (aandeelBetalers > 110 ? ", en betalen bij meer leerlingen meer dan het kost." : ".");
        if (aandeelBetalers <= 10)
            return "Wie het werk doet, draagt het risico van meer of minder leerlingen.";
        return "Gedeeld: van elke extra euro kosten betalen de partijen " + aandeelBetalers + " cent.";
    }
}

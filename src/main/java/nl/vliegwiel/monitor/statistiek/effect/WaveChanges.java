package nl.vliegwiel.monitor.statistiek.effect;

/**
 * The changes of schools since the last period before the start of each wave, added up in one pass over the schools: those of the wave
 * itself and those of the comparison. One school can be left out without adding up again.
 */
final class WaveChanges {

    private final Panel panel;
    private final int[] waves;
    private final double[] size;
    private final double[][] own;
    private final double[][] ownWeight;
    private final double[][] other;
    private final double[][] otherWeight;

    /** A wave that starts in the first period, or never starts in these, has nothing to be compared with. */
    WaveChanges(Panel panel) {
        this.panel = panel;
        int periods = panel.periodes();
        this.waves = panel.golven().stream().mapToInt(w -> w).filter(w -> w > 0 && w < periods).toArray();
        this.size = new double[waves.length];
        this.own = new double[waves.length][periods];
        this.ownWeight = new double[waves.length][periods];
        this.other = new double[waves.length][periods];
        this.otherWeight = new double[waves.length][periods];
        for (int school = 0; school < panel.scholen(); school++) {
            for (int wave = 0; wave < waves.length; wave++) {
                if (panel.start()[school] == waves[wave]) {
                    size[wave] += panel.gewicht()[school];
                }
                add(school, wave);
            }
        }
    }

    private void add(int school, int wave) {
        double[] values = panel.waarden()[school];
        double heavy = panel.gewicht()[school];
        boolean inWave = panel.start()[school] == waves[wave];
        double[] sum = inWave ? own[wave] : other[wave];
        double[] weight = inWave ? ownWeight[wave] : otherWeight[wave];
        for (int period = 0; period < values.length; period++) {
            double change = values[period] - values[waves[wave] - 1];
            if (!Double.isNaN(change) && (inWave || panel.vergelijkt(school, waves[wave], period))) {
                sum[period] += heavy * change;
                weight[period] += heavy;
            }
        }
    }

    int waves() {
        return waves.length;
    }

    /** The period in which this wave starts. */
    int start(int wave) {
        return waves[wave];
    }

    /** How heavily this wave counts; without: the school that is left out, -1 for none. */
    double size(int wave, int without) {
        return size[wave] - (without >= 0 && panel.start()[without] == waves[wave] ? panel.gewicht()[without] : 0);
    }

    /** The change of this wave up to a period minus that of the comparison; NaN when either has nobody. */
    double effect(int wave, int period, int without) {
        if (period == waves[wave] - 1) {
            return 0;
        }
        boolean inWave = without >= 0 && panel.start()[without] == waves[wave];
        boolean compared = without >= 0 && panel.vergelijkt(without, waves[wave], period);
        return mean(own, ownWeight, wave, period, inWave ? without : -1)
                - mean(other, otherWeight, wave, period, compared ? without : -1);
    }

    private double mean(double[][] sums, double[][] weights, int wave, int period, int without) {
        double sum = sums[wave][period];
        double weight = weights[wave][period];
        if (without >= 0) {
            double change = panel.waarden()[without][period] - panel.waarden()[without][waves[wave] - 1];
            if (!Double.isNaN(change)) {
                sum -= panel.gewicht()[without] * change;
                weight -= panel.gewicht()[without];
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    /**
     * What each school adds to the effect of all waves and periods since their start, less the mean change of its wave and the comparison
     * together: without an effect these are chance. They add up to the effect.
     */
    double[] contributions() {
        double[] found = new double[panel.scholen()];
        double total = 0;
        for (int wave = 0; wave < waves.length; wave++) {
            for (int period = waves[wave]; period < panel.periodes(); period++) {
                if (!Double.isNaN(effect(wave, period, -1))) {
                    total += size[wave];
                    contribute(found, wave, period);
                }
            }
        }
        for (int school = 0; school < found.length; school++) {
            found[school] /= total;
        }
        return found;
    }

    private void contribute(double[] found, int wave, int period) {
        double common = (own[wave][period] + other[wave][period])
                / (ownWeight[wave][period] + otherWeight[wave][period]);
        for (int school = 0; school < found.length; school++) {
            boolean inWave = panel.start()[school] == waves[wave];
            double change = panel.waarden()[school][period] - panel.waarden()[school][waves[wave] - 1];
            if (!Double.isNaN(change) && (inWave || panel.vergelijkt(school, waves[wave], period))) {
                double weight = size[wave] * panel.gewicht()[school];
                found[school] += inWave
                        ? weight / ownWeight[wave][period] * (change - common)
                        : -weight / otherWeight[wave][period] * (change - common);
            }
        }
    }
}

package nl.vliegwiel.businesscase.bundeling;

import java.util.List;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A meta-analysis by inverse variance, with random effects of DerSimonian and Laird (Controlled Clinical Trials 7 (1986) 177-188).
 *
 * @param vast mean when all studies measure the same effect, and {@code vasteFout} its standard error
 * @param gemiddelde mean when each study has an effect of its own, and {@code fout} its standard error
 * @param q Cochran's Q, the weighed squares around the fixed mean; {@code p} how often chance alone makes it this large
 * @param tau2 variance of the effects between studies
 * @param i2 part of what the studies differ that chance does not explain, 0 to 1
 */
public record Bundeling(List<Studieschatting> studies, double vast, double vasteFout, double gemiddelde, double fout,
        double q, double p, double tau2, double i2) {
    private static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    public Bundeling {
        studies = List.copyOf(studies);
    }

    /** @param studies two or more, each with a standard error above 0 */
    public static Bundeling of(List<Studieschatting> studies) {
        int k = studies.size();
        if (k < 2)
            throw new IllegalArgumentException("two or more studies");
        double w = 0;
        double w2 = 0;
        double wy = 0;
        for (var s : studies) {
            w += s.gewicht(0);
            w2 += s.gewicht(0) * s.gewicht(0);
            wy += s.gewicht(0) * s.schatting();
        }
        double vast = wy / w;
        double q = studies.stream().mapToDouble(s -> s.gewicht(0) * Math.pow(s.schatting() - vast, 2)).sum();
        double tau2 = Math.max(0, (q - (k - 1)) / (w - w2 / w));
        double gewichten = studies.stream().mapToDouble(s -> s.gewicht(tau2)).sum();
        double gemiddelde = studies.stream().mapToDouble(s -> s.gewicht(tau2) * s.schatting()).sum() / gewichten;
        return new Bundeling(studies, vast, 1 / Math.sqrt(w), gemiddelde, 1 / Math.sqrt(gewichten), q,
                ChiSquaredDistribution.of(k - 1.0).survivalProbability(q), tau2,
                q > 0 ? Math.max(0, (q - (k - 1)) / q) : 0);
    }

    public double laag() {
        return gemiddelde - Z95 * fout;
    }

    public double hoog() {
        return gemiddelde + Z95 * fout;
    }

    /** Half the width of the interval in which the effect of one more place lies, 95% (Higgins, Thompson and Spiegelhalter, JRSS A 172 (2009) 137-159). */
    public double verwachteMarge() {
        double t = studies.size() > 2
                ? TDistribution.of(studies.size() - 2.0).inverseCumulativeProbability(0.975)
                : Z95;
        return t * Math.sqrt(tau2 + fout * fout);
    }

    /** As a standard deviation of a normal number with the same interval of 95%. */
    public double verwachteSpreiding() {
        return verwachteMarge() / Z95;
    }

    /** Part of the weight that this study has with random effects. */
    public double aandeel(Studieschatting studie) {
        return studie.gewicht(tau2) / studies.stream().mapToDouble(s -> s.gewicht(tau2)).sum();
    }
}

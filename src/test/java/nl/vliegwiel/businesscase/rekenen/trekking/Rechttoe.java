package nl.vliegwiel.businesscase.rekenen.trekking;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

import nl.vliegwiel.businesscase.rekenen.model.Model;

/** The measured case as anybody would first write it, year by year, with the samplers of Commons Statistics: an independent check on draws and formulas. */
final class Rechttoe {
    private final Model model;
    private final ContinuousDistribution.Sampler deadweight;
    private final ContinuousDistribution.Sampler kosten;
    private final Loting[][] getallen;
    private final double[][] aandelen = new double[Maatmodel.EFFECTEN][Maatmodel.PARTIJEN];

    private record Loting(ContinuousDistribution.Sampler sampler, double plus, double maal) {
        double sample() {
            return plus + maal * sampler.sample();
        }
    }

    Rechttoe(Model model, UniformRandomProvider bron) {
        this.model = model;
        deadweight = sampler("deadweight", bron)::sample;
        kosten = sampler("kosten", bron)::sample;
        getallen = new Loting[Maatmodel.EFFECTEN][];
        for (int e = 0; e < getallen.length; e++) {
            getallen[e] = new Loting[]{sampler("aantal" + e, bron), sampler("bereik" + e, bron),
                    sampler("start" + e, bron), sampler("omvang" + e, bron), sampler("prijs" + e, bron)};
            for (int p = 0; p < Maatmodel.PARTIJEN; p++)
                aandelen[e][p] = model.alternatieven().getFirst().effecten().get(e).aandelen().get("p" + p);
        }
    }

    private Loting sampler(String code, UniformRandomProvider bron) {
        var kans = (Kansverdeling.Continu) Kansverdeling.of(model.grootheid(code).orElseThrow().verdeling());
        return new Loting(kans.x().createSampler(bron), kans.plus(), kans.maal());
    }

    /** Balance first, then that of each party. */
    double[] draw() {
        var uit = new double[1 + Maatmodel.PARTIJEN];
        var cohorten = model.alternatieven().getFirst().cohorten();
        double dw = deadweight.sample();
        for (int e = 0; e < Maatmodel.EFFECTEN; e++) {
            var g = getallen[e];
            double perDeelnemer = g[2].sample() * g[3].sample() * (1 - dw) * 0.8;
            double volume = g[0].sample() * g[1].sample();
            double prijs = g[4].sample();
            for (var cohort : cohorten)
                for (int k = 0; k < 4; k++) {
                    int t = cohort.jaar() + 1 + k;
                    double baten = volume * cohort.ingroei() * perDeelnemer * prijs * Math.pow(0.7, k)
                            / Math.pow(1.0225, t);
                    uit[0] += baten;
                    for (int p = 0; p < Maatmodel.PARTIJEN; p++)
                        uit[1 + p] += baten * aandelen[e][p];
                }
        }
        double perJaar = kosten.sample();
        for (int t = 0; t <= 4; t++)
            uit[0] -= perJaar / Math.pow(1.0225, t);
        return uit;
    }
}

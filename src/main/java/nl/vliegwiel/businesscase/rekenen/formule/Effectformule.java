package nl.vliegwiel.businesscase.rekenen.formule;

import static nl.vliegwiel.businesscase.rekenen.formule.Rol.AANTAL;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.ATTRIBUTIE;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.BEREIK;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.DEADWEIGHT;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.DUUR;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.GROEI;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.LATER;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.OMVANG;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.PRIJS;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.UITDOVING;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.UITGANGSWAARDE;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.VERDRINGING;
import static nl.vliegwiel.businesscase.rekenen.formule.Rol.WEGLEK;

import java.util.List;

import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Gunstig;
import nl.vliegwiel.businesscase.rekenen.model.Effect.Soort;

/** What one effect is worth in each year, for values in the order of {@link Rol}. */
public record Effectformule(Effect effect, List<Cohort> cohorten, int horizon, Uitdoving uitdoving) {
    /** Cox: the log of the odds ratio per standard deviation. */
    public static final double COX = 1.65;

    /** Euros of year 0 to the horizon, a loss below 0. */
    public double[] perJaar(double[] w) {
        return sum(w, w[PRIJS.ordinal()], w[GROEI.ordinal()]);
    }

    /** Units (pupils, trajectories, days) over all years within the horizon. */
    public double aantal(double[] w) {
        double totaal = 0;
        for (double jaar : sum(w, 1, 0))
            totaal += jaar;
        return totaal;
    }

    /** Net effect per participant in the first year of the effect. */
    public double netto(double[] w) {
        return delta(w, 0) * kappa(w);
    }

    private double[] sum(double[] w, double prijs, double groei) {
        var jaren = new double[horizon + 1];
        double vast = w[AANTAL.ordinal()] * w[BEREIK.ordinal()] * kappa(w) * prijs * (effect.nadeel() ? -1 : 1);
        double duur = w[DUUR.ordinal()];
        for (int k = 0; k < duur; k++) {
            double gewicht = vast * delta(w, k) * persistence(w, k) * Math.min(1, duur - k);
            for (var cohort : cohorten) {
                int t = cohort.jaar() + effect.vertraging() + k;
                if (t <= horizon)
                    jaren[t] += gewicht * cohort.ingroei() * Math.pow(1 + groei, t);
            }
        }
        return jaren;
    }

    /** From gross to net. */
    static double kappa(double[] w) {
        return (1 - w[DEADWEIGHT.ordinal()]) * w[ATTRIBUTIE.ordinal()] * (1 - w[VERDRINGING.ordinal()])
                * (1 - w[WEGLEK.ordinal()]);
    }

    /** Which part is left k years after the effect began. */
    private double persistence(double[] w, int k) {
        return switch (uitdoving) {
            case ZOALS_INGEVULD -> Math.pow(1 - w[UITDOVING.ordinal()], k);
            case GEEN -> 1;
            case VOLLEDIG -> k == 0 ? 1 : 0;
        };
    }

    private double delta(double[] w, int k) {
        return delta(effect.soort(), effect.gunstig(), w[UITGANGSWAARDE.ordinal()], size(w, k));
    }

    private double size(double[] w, int k) {
        var verloop = effect.verloop();
        if (verloop == null || uitdoving != Uitdoving.ZOALS_INGEVULD)
            return w[OMVANG.ordinal()];
        double deel = Math.min(1, k / (double) (verloop.tweedeLeeftijd() - verloop.eersteLeeftijd()));
        return w[OMVANG.ordinal()] + (w[LATER.ordinal()] - w[OMVANG.ordinal()]) * deel;
    }

    /** Effect per participant; positive is better. */
    public static double delta(Soort soort, Gunstig gunstig, double uitgangswaarde, double omvang) {
        return switch (soort) {
            case ABSOLUUT -> omvang;
            case RELATIEF, GESTANDAARDISEERD -> uitgangswaarde * omvang;
            case KANSVERHOUDING -> odds(uitgangswaarde, omvang) * (gunstig == Gunstig.LAGER ? 1 : -1);
        };
    }

    /** How much lower a chance becomes when its odds change by this effect size; also for a chance of 0 or 1. A draw outside these counts as the nearest. */
    public static double odds(double kans, double omvang) {
        double p = Math.clamp(kans, 0, 1);
        return p - 1 / (1 + (1 - p) / p * Math.exp(-COX * omvang));
    }
}

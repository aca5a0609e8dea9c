package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;

/**
 * The settings of a business case.
 *
 * @param prijsjaar year in whose prices all amounts are compared
 * @param basisjaar calendar year of year 0, to which amounts are discounted
 * @param horizon last year that counts; years run from 0
 * @param gevoeligheid other discount rates whose balance is shown beside the chosen one
 * @param zaad the same seed gives the same draws, to the bit
 * @param trekkingen draws of the simulation, at most one million; with {@code totNauwkeurig} the most that may be needed
 * @param totNauwkeurig stop once P(balance above 0) is known within 0.5 percent point and the mean within 1 percent of the costs
 */
public record Uitgangspunten(int prijsjaar, int basisjaar, int horizon, Discontovoet discontovoet,
        List<Discontovoet> gevoeligheid, Moment moment, long zaad, int trekkingen, boolean totNauwkeurig) {

    /** When in its year an amount falls. */
    public enum Moment {
        EINDE, MIDDEN, BEGIN
    }

    public Uitgangspunten {
        gevoeligheid = List.copyOf(gevoeligheid);
    }

    /** Weight of an amount of year {@code t} at this rate. */
    public double discontofactor(double voet, int t) {
        double jaren = switch (moment) {
            case EINDE -> t;
            case MIDDEN -> t == 0 ? 0 : t - 0.5;
            case BEGIN -> Math.max(t - 1, 0);
        };
        return Math.pow(1 + voet, -jaren);
    }

    public Uitgangspunten with(Discontovoet anders) {
        return new Uitgangspunten(prijsjaar, basisjaar, horizon, anders, gevoeligheid, moment, zaad, trekkingen,
                totNauwkeurig);
    }

    public Uitgangspunten withTrekkingen(int aantal) {
        return new Uitgangspunten(prijsjaar, basisjaar, horizon, discontovoet, gevoeligheid, moment, zaad, aantal,
                totNauwkeurig);
    }
}

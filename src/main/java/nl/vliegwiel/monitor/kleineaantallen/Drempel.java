package nl.vliegwiel.monitor.kleineaantallen;

/**
 * From how many persons on a figure is shown: 5 inside the partnership, 10 outside. The pattern of the higher threshold
 * contains that of the lower.
 *
 * @param aantal fewest persons that may be counted
 * @param groep  fewest persons over whom a percentage, mean or median is given
 */
public record Drempel(int aantal, int groep) {

    public static final int GROEP = 10;

    public Drempel {
        if (aantal < 3 || groep < GROEP) {
            throw new IllegalArgumentException(
                    "A threshold under 3, or a percentage on fewer than 10, protects nobody");
        }
    }

    public static Drempel van(int aantal) {
        return new Drempel(aantal, GROEP);
    }

    /** Is a share disclosive: a group too small, a few persons in it or a few out of it, or everyone or no one of a small group. */
    public boolean teKlein(long teller, long noemer) {
        long rest = noemer - teller;
        boolean few = teller > 0 && teller < aantal || rest > 0 && rest < aantal;
        boolean all = (teller == 0 || rest == 0) && noemer < 2L * aantal;
        return noemer < groep || few || all;
    }

    /** Is a mean or median over this many persons disclosive; the largest contribution may not be half of all. */
    public boolean teKlein(long personen, double grootste, double som) {
        return personen < groep || som > 0 && grootste * 2 > som;
    }
}

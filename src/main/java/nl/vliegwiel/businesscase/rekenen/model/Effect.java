package nl.vliegwiel.businesscase.rekenen.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What changes for participants and what that is worth. Text fields that name a {@link Grootheid} hold its code; where it is null, the neutral value holds
 * (reach 1, no deadweight, full attribution, no displacement or leakage, no fade-out, no growth).
 *
 * @param omvang effect per participant in the unit that {@code soort} asks; positive is better
 * @param gunstig for effects on odds: whether lower or higher chances are better
 * @param nadeel whether the effect counts as a loss, such as a pupil who waits longer
 * @param uitgangswaarde chance or level without the measure for RELATIEF and KANSVERHOUDING, standard deviation for GESTANDAARDISEERD
 * @param prijs value of one unit in euros
 * @param duur years that the effect lasts, fractions count
 * @param vertraging whole years between the start of a cohort and its first effect
 * @param uitdoving part that fades out each year
 * @param verloop a second measuring point instead of fading out
 * @param prijsgroei real growth of the value per year
 * @param aandelen which part of the value goes to which party, by code; together 1
 * @param overlapgroep effects with the same word count the same gain
 */
public record Effect(String code, String naam, Soort soort, Gunstig gunstig, boolean nadeel, Meting meting,
        String aantal,
        @Nullable String bereik, @Nullable String uitgangswaarde, String omvang, String prijs, String duur,
        int vertraging, @Nullable String uitdoving, @Nullable Verloop verloop, @Nullable String prijsgroei,
        Netto netto, Map<String, Double> aandelen, @Nullable String overlapgroep) {

    /** What the size of the effect is: a part of the start value, Cox's effect size on odds, units, or standard deviations. */
    public enum Soort {
        RELATIEF, KANSVERHOUDING, ABSOLUUT, GESTANDAARDISEERD
    }

    /** Which way a chance must go to be better. */
    public enum Gunstig {
        LAGER, HOGER
    }

    /** Against what it was measured: with a comparison group it is net already, before and after it is not. */
    public enum Meting {
        VERGELIJKING, VOOR_NA
    }

    /** From gross to net; {@code motivering} says why a controlled estimate is corrected all the same. */
    public record Netto(@Nullable String deadweight, @Nullable String attributie, @Nullable String verdringing,
            @Nullable String weglek, @Nullable String motivering) {
        public static final Netto GEEN = new Netto(null, null, null, null, null);
    }

    /** Effect at a first age and, another number, at a second; straight in between, and what it was at the second after that. */
    public record Verloop(int eersteLeeftijd, int tweedeLeeftijd, String tweedeOmvang) {
    }

    public Effect {
        aandelen = Map.copyOf(aandelen);
    }
}

package nl.vliegwiel.bekostiging.teamverslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Formatie;
import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.opzet.Opzet;

/**
 * What the teams did in a year and what that cost, from hours that the teams have and days that a casus was open: nobody
 * keeps time per pupil.
 *
 * @param kostenCent of the functions of the teams until the last day that counts
 * @param uitgegeven the costs are what was spent; else hours times what a job costs
 * @param perDagCent exact cost of one day that one casus is open; null: too few to count
 */
public record Teamverslag(Teamtelling telling, long kostenCent, boolean uitgegeven,
        @Nullable BigDecimal perDagCent, List<Functieregel> functies, List<Schoolregel> scholen,
        List<Routeregel> routes, List<String> nietMee) {

    /** One function: fte of the norm at the schools with a team, and fte that was there. */
    public record Functieregel(String naam, BigDecimal norm, BigDecimal werkelijk, long centPerFte) {
    }

    /** One school; hidden counts are null. */
    public record Schoolregel(String naam, BigDecimal fte, @Nullable Integer geholpen, @Nullable Integer afgerond,
            @Nullable Long gemiddeldeDagen) {
    }

    /** One route along which a question came; hidden counts are null. */
    public record Routeregel(String naam, @Nullable Integer geholpen, @Nullable Integer afgerond,
            @Nullable Long gemiddeldeDagen, @Nullable Long kostenCent) {
    }

    /** @param besteedCent what was spent on the functions in the whole year; null: not all months are known */
    public static Teamverslag van(Opzet o, Teamtelling t, List<Teaminzet> inzet, @Nullable Long besteedCent) {
        long dagen = ChronoUnit.DAYS.between(LocalDate.of(t.jaar(), 1, 1), t.totEnMet()) + 1;
        var jaardeel = BigDecimal.valueOf(dagen).divide(BigDecimal.valueOf(t.totEnMet().lengthOfYear()), 10,
                RoundingMode.HALF_UP);
        var kosten = BigDecimal.ZERO;
        for (var f : o.functies())
            kosten = kosten.add(fte(inzet, f).multiply(f.centPerFte()).multiply(jaardeel));
        long cent = besteedCent != null ? besteedCent : kosten.setScale(0, RoundingMode.HALF_UP).longValueExact();
        Long open = t.openDagen();
        var perDag = open == null || open == 0
                ? null
                : BigDecimal.valueOf(cent).divide(BigDecimal.valueOf(open), 6, RoundingMode.HALF_UP);
        return new Teamverslag(t, cent, besteedCent != null, perDag,
                o.functies().stream().map(f -> function(o, t, inzet, f)).toList(),
                t.scholen().stream().map(r -> school(o, r, inzet)).toList(),
                t.routes().stream().map(r -> route(r, perDag)).toList(), left(o, inzet));
    }

    private static BigDecimal fte(List<Teaminzet> inzet, Functie f) {
        return inzet.stream().filter(i -> i.functie().equals(f.naam().toLowerCase(Locale.ROOT))).map(Teaminzet::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Functieregel function(Opzet o, Teamtelling t, List<Teaminzet> inzet, Functie f) {
        var norm = t.scholen().stream().flatMap(r -> o.scholen().stream().filter(s -> s.code().equals(r.naam())))
                .map(s -> Formatie.van(s, List.of(f))).filter(Objects::nonNull).map(Formatie::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Functieregel(f.naam(), norm, fte(inzet, f),
                f.centPerFte().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static Schoolregel school(Opzet o, Teamtelling.Regel r, List<Teaminzet> inzet) {
        var fte = inzet.stream().filter(i -> i.school().equals(r.naam()) && known(o, i)).map(Teaminzet::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Schoolregel(
                o.scholen().stream().filter(s -> s.code().equals(r.naam())).map(s -> s.naam()).findFirst()
                        .orElse(r.naam()),
                fte, r.geholpen(), r.afgerond(), mean(r.afgerondDagen(), r.afgerond()));
    }

    private static Routeregel route(Teamtelling.Regel r, @Nullable BigDecimal perDag) {
        return new Routeregel(r.naam(), r.geholpen(), r.afgerond(), mean(r.afgerondDagen(), r.afgerond()),
                cost(r.afgerondDagen(), r.afgerond(), perDag));
    }

    /** What one finished casus cost on average: its days open, times the cost of a day. */
    private static @Nullable Long cost(@Nullable Long dagen, @Nullable Integer aantal, @Nullable BigDecimal perDag) {
        return dagen == null || aantal == null || aantal == 0 || perDag == null
                ? null
                : perDag.multiply(BigDecimal.valueOf(dagen)).divide(BigDecimal.valueOf(aantal), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static @Nullable Long mean(@Nullable Long dagen, @Nullable Integer aantal) {
        return dagen == null || aantal == null || aantal == 0
                ? null
                : BigDecimal.valueOf(dagen).divide(BigDecimal.valueOf(aantal), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static boolean known(Opzet o, Teaminzet i) {
        return o.functies().stream().anyMatch(f -> f.naam().toLowerCase(Locale.ROOT).equals(i.functie()));
    }

    /** What is in the teams and not in the costs, in words. */
    private static List<String> left(Opzet o, List<Teaminzet> inzet) {
        var uit = new ArrayList<String>();
        inzet.stream().filter(i -> !known(o, i)).map(Teaminzet::functie).distinct().sorted()
                .forEach(f -> uit.add(f + " (geen functie van deze bekostiging)"));
        int onbekend = inzet.stream().mapToInt(Teaminzet::onbekend).sum();
        if (onbekend > 0)
            uit.add(onbekend + (onbekend == 1 ? " teamlid zonder uren" : " teamleden zonder uren"));
        return List.copyOf(uit);
    }

    /** Average cost of a finished casus of all routes together; null: too few. */
    public @Nullable Long perAfgerondCent() {
        return cost(telling.afgerondDagen(), telling.afgerond(), perDagCent);
    }

    public @Nullable Long gemiddeldeDagen() {
        return mean(telling.afgerondDagen(), telling.afgerond());
    }

    public BigDecimal fte() {
        return functies.stream().map(Functieregel::werkelijk).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Is a number hidden anywhere? */
    public boolean verborgen() {
        return Stream.concat(telling.scholen().stream(), telling.routes().stream())
                .anyMatch(r -> r.geholpen() == null || r.afgerond() == null);
    }
}

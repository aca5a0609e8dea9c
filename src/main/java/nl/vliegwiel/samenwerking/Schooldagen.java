package nl.vliegwiel.samenwerking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.vliegwiel.toegang.Kennis;

/**
 * Which days have lessons, and which are working days: no weekend, no day of kennis/vrije-dagen.csv, and for lessons no
 * holiday of kennis/vakanties.csv either.
 *
 * @param vrij single days off
 */
public record Schooldagen(List<Vakantie> vakanties, Set<LocalDate> vrij) {

    /** @param tot the first day that is no holiday any more */
    public record Vakantie(LocalDate van, LocalDate tot) {
    }

    /** The holidays and days off of kennis/. */
    public static Schooldagen load() {
        return new Schooldagen(Kennis.rows("vakanties.csv").stream()
                .map(r -> new Vakantie(LocalDate.parse(r.getOrDefault("van", "")),
                        LocalDate.parse(r.getOrDefault("tot", ""))))
                .toList(),
                Kennis.rows("vrije-dagen.csv").stream().map(r -> LocalDate.parse(r.getOrDefault("dag", "")))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isSchooldag(LocalDate dag) {
        return isWerkdag(dag) && vakanties.stream().noneMatch(v -> !dag.isBefore(v.van()) && dag.isBefore(v.tot()));
    }

    /** A day on which somebody is at work, also in a school holiday. */
    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !vrij.contains(dag);
    }

    /** The n-th school day after this day. */
    public LocalDate after(LocalDate dag, int aantal) {
        var d = dag;
        for (int n = 0; n < aantal; n++)
            d = next(d, this::isSchooldag);
        return d;
    }

    /** This day, or the first school day after it. */
    public LocalDate opOfNa(LocalDate dag) {
        return isSchooldag(dag) ? dag : after(dag, 1);
    }

    /** The first working day after this day. */
    public LocalDate werkdagNa(LocalDate dag) {
        return next(dag, this::isWerkdag);
    }

    private static LocalDate next(LocalDate dag, Predicate<LocalDate> telt) {
        var d = dag.plusDays(1);
        while (!telt.test(d))
            d = d.plusDays(1);
        return d;
    }
}

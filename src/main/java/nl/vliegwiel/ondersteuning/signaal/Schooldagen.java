package nl.vliegwiel.ondersteuning.signaal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.toegang.Kennis;

/** Which days have lessons: no weekend and no holiday of kennis/vakanties.csv. */
public record Schooldagen(List<Vakantie> vakanties) {

    /** @param tot the first day that is no holiday any more */
    public record Vakantie(LocalDate van, LocalDate tot) {
    }

    /** The holidays of kennis/vakanties.csv. */
    public static Schooldagen load() {
        return new Schooldagen(Kennis.rows("vakanties.csv").stream()
                .map(r -> new Vakantie(LocalDate.parse(r.getOrDefault("van", "")),
                        LocalDate.parse(r.getOrDefault("tot", ""))))
                .toList());
    }

    public boolean isSchooldag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && vakanties.stream().noneMatch(v -> !dag.isBefore(v.van()) && dag.isBefore(v.tot()));
    }

    /** The n-th school day after this day. */
    public LocalDate after(LocalDate dag, int aantal) {
        var d = dag;
        for (int n = 0; n < aantal;) {
            d = d.plusDays(1);
            if (isSchooldag(d))
                n++;
        }
        return d;
    }
}

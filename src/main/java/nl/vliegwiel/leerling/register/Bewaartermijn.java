package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.time.Period;

import nl.vliegwiel.toegang.Kennis;

/**
 * How long the register is kept, as kennis/bewaartermijnen.csv says.
 *
 * @param vanaf from when it counts, in words: uitschrijving
 * @param wet the law or rule that it follows
 */
public record Bewaartermijn(String wat, Period termijn, String vanaf, String wet) {

    /** The term of this kind of record; throws when kennis has none, which is a defect of the build. */
    public static Bewaartermijn of(String wat) {
        return Kennis.rows("bewaartermijnen.csv").stream().filter(r -> wat.equals(r.get("wat"))).findFirst()
                .map(r -> new Bewaartermijn(wat, Period.parse(r.get("termijn")), String.valueOf(r.get("vanaf")),
                        String.valueOf(r.get("wet"))))
                .orElseThrow();
    }

    public LocalDate tot(LocalDate begin) {
        return begin.plus(termijn);
    }

    public int jaren() {
        return termijn.getYears();
    }
}

package nl.vliegwiel.beleidsinformatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A period of CBS for jeugdhulp: January to June (1) or July to December (2).
 *
 * @param helft 1 or 2
 */
public record Halfjaar(int jaar, int helft) {
    /** Informatieprotocol 7.4: within three weeks after the period, unless the letter of CBS says another day. */
    private static final int WEKEN = 3;
    private static final Pattern CODE = Pattern.compile("(20\\d{2})-([12])");

    static Halfjaar van(LocalDate dag) {
        return new Halfjaar(dag.getYear(), dag.getMonthValue() <= 6 ? 1 : 2);
    }

    /** 2026-1 */
    static Optional<Halfjaar> lees(String code) {
        var m = CODE.matcher(code);
        return m.matches()
                ? Optional.of(new Halfjaar(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** The one that runs, and the two that CBS takes in: the last and the one before. Informatieprotocol 7.6. */
    static List<Halfjaar> open(LocalDate vandaag) {
        var nu = van(vandaag);
        return List.of(nu, nu.vorige(), nu.vorige().vorige());
    }

    Halfjaar vorige() {
        return helft == 2 ? new Halfjaar(jaar, 1) : new Halfjaar(jaar - 1, 2);
    }

    public String code() {
        return jaar + "-" + helft;
    }

    public LocalDate begin() {
        return LocalDate.of(jaar, helft == 1 ? 1 : 7, 1);
    }

    /** First day after it. */
    public LocalDate tot() {
        return begin().plusMonths(6);
    }

    public LocalDate uiterlijk() {
        return tot().plusWeeks(WEKEN);
    }

    public boolean voorbij(LocalDate vandaag) {
        return !vandaag.isBefore(tot());
    }

    public String naam() {
        return (helft == 1 ? "januari t/m juni " : "juli t/m december ") + jaar;
    }
}

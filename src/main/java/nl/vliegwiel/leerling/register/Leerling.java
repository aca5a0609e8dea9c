package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * A young person as the register of the school knows one.
 *
 * @param geslacht V, M or O (otherwise or unknown)
 * @param gemeente name of the gemeente of residence
 * @param pc4 four digits of the postcode; null where the address is secret or unknown
 * @param gewijzigdDoor name of who changed it last
 */
public record Leerling(long id, String sleutel, String roepnaam, String tussenvoegsel, String achternaam,
        LocalDate geboortedatum, String geslacht, @Nullable Long gemeenteId, @Nullable String gemeente,
        @Nullable String pc4, int versie, @Nullable String gewijzigdDoor) {
    private static final int AANKONDIGING = 90;

    public String naam() {
        return roepnaam + " " + (tussenvoegsel.isEmpty() ? "" : tussenvoegsel + " ") + achternaam;
    }

    /** Completed years on this day. */
    public int leeftijd(LocalDate op) {
        return Period.between(geboortedatum, op).getYears();
    }

    /** First day on which this person decides alone (BW 1:233). */
    public LocalDate meerderjarigOp() {
        return geboortedatum.plusYears(18);
    }

    /** What the next birthday changes in who decides, from 90 days before; and from 18 that it has changed. */
    public Optional<String> verjaardag(LocalDate vandaag) {
        if (!meerderjarigOp().isAfter(vandaag))
            return Optional.of(roepnaam + " is sinds " + Nederlands.datum(meerderjarigOp())
                    + " meerderjarig en beslist zelf. Het gezag van ouders geldt niet meer.");
        for (int jaar : new int[]{12, 16, 18}) {
            var dag = geboortedatum.plusYears(jaar);
            if (dag.isAfter(vandaag) && !dag.isAfter(vandaag.plusDays(AANKONDIGING)))
                return Optional.of(roepnaam + " wordt op " + Nederlands.datum(dag) + " " + jaar + " jaar. "
                        + gevolg(jaar));
        }
        return Optional.empty();
    }

    private String gevolg(int jaar) {
        return switch (jaar) {
            case 12 -> "Vanaf die dag moet " + roepnaam + " ook zelf ja zeggen tegen delen.";
            case 16 -> "Vanaf die dag beslist " + roepnaam + " zelf over delen.";
            default -> "Vanaf die dag beslist " + roepnaam + " over alles zelf en geldt gezag van ouders niet meer.";
        };
    }
}

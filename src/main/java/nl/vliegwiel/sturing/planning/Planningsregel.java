package nl.vliegwiel.sturing.planning;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/**
 * One line of the planning of the region.
 *
 * @param soort     periode, mijlpaal or overleg
 * @param gremium   code of the body that meets; null when it is no meeting
 * @param tot       the first day that it is over
 * @param naDossier key of the question that must be a go first; null: of none
 */
public record Planningsregel(long id, String sleutel, String baan, String soort, @Nullable String gremium, String wat,
        String wie, LocalDate van, LocalDate tot, @Nullable String naDossier, @Nullable LocalDate klaarOp,
        @Nullable LocalDate vervallenOp, String reden, int versie) {

    /** Where it stands. */
    public enum Stand {
        TE_LAAT("Te laat", "let"), LOOPT("Loopt", "info"), STRAKS("Straks", ""), KLAAR("Klaar", "ok"), VERVALLEN(
                "Vervalt", "");

        private final String woorden;
        private final String soort;

        Stand(String woorden, String soort) {
            this.woorden = woorden;
            this.soort = soort;
        }

        public String woorden() {
            return woorden;
        }

        /** Kind of label. */
        public String soort() {
            return soort;
        }
    }

    public Stand stand(LocalDate vandaag) {
        if (vervallenOp != null) {
            return Stand.VERVALLEN;
        }
        if (klaarOp != null || "overleg".equals(soort) && !tot.isAfter(vandaag)) {
            return Stand.KLAAR;
        }
        if (!tot.isAfter(vandaag)) {
            return Stand.TE_LAAT;
        }
        return van.isAfter(vandaag) ? Stand.STRAKS : Stand.LOOPT;
    }

    Planningsregel klaar(LocalDate dag) {
        open();
        return met(dag, null, "");
    }

    Planningsregel vervallen(LocalDate dag, String waarom) {
        open();
        return met(null, dag, waarom);
    }

    Planningsregel heropend() {
        if (klaarOp == null && vervallenOp == null) {
            throw new Geweigerd("Deze regel is nog open.");
        }
        return met(null, null, "");
    }

    Planningsregel gewijzigd(PlanningsregelForm.Waarden w) {
        return new Planningsregel(id, sleutel, baan, soort, gremium, w.wat(), w.wie(), w.van(), w.tot(),
                w.naDossier(), klaarOp, vervallenOp, reden, versie);
    }

    private void open() {
        if (klaarOp != null || vervallenOp != null) {
            throw new Geweigerd("Deze regel is al afgesloten.");
        }
    }

    private Planningsregel met(@Nullable LocalDate klaar, @Nullable LocalDate vervallen, String waarom) {
        return new Planningsregel(id, sleutel, baan, soort, gremium, wat, wie, van, tot, naDossier, klaar, vervallen,
                waarom, versie);
    }

    /** 1 mei tot en met 31 mei 2023; one day is said once. */
    public String wanneer() {
        return wanneer(van, tot);
    }

    static String wanneer(LocalDate van, LocalDate tot) {
        var last = tot.minusDays(1);
        return van.equals(last)
                ? Nederlands.datum(van)
                : (van.getYear() == last.getYear() ? Nederlands.dagMaand(van) : Nederlands.datum(van))
                        + " tot en met " + Nederlands.datum(last);
    }

    public String url() {
        return "/planning/regels/" + sleutel;
    }
}

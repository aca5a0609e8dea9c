package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * One version of the way of working: how the phases are called, how long each may take, and what it asks. It is never
 * changed; another way of working is another version.
 *
 * @param besluit who decided it and when, in words; empty for the version that came with Vliegwiel
 */
public record Werkwijze(int nummer, String naam, LocalDate geldigVan, String besluit, List<Fase> fasen) {
    public static final int LANGSTE_NAAM = 40;
    public static final int MEESTE_DAGEN = 2000;
    public static final int MEESTE_WEKEN = 52;

    /**
     * One phase in it.
     *
     * @param fase code of kennis/codelijsten/fase.csv: the dates of the casus decide which it is
     * @param oranjeDagen after so many days it takes long; null: no term
     * @param omDeWeken ondersteuning: after so many weeks goals are rated and the plan is evaluated
     * @param momenten afronden: codes of kennis/codelijsten/nazorg-moment.csv that are proposed
     */
    public record Fase(String fase, String naam, @Nullable Integer oranjeDagen, @Nullable Integer roodDagen,
            @Nullable Integer omDeWeken, List<String> momenten) {

        /** Amber and red both, or neither. */
        public boolean heel() {
            return (oranjeDagen == null) == (roodDagen == null);
        }

        /** Red comes after amber, where there is a term. */
        public boolean opVolgorde() {
            return oranjeDagen == null || roodDagen == null || oranjeDagen < roodDagen;
        }

        /** All that may be asked of this phase, and no more: the table asks the same. */
        boolean kan() {
            boolean weken = fase.equals("ondersteuning")
                    ? omDeWeken != null && omDeWeken <= MEESTE_WEKEN
                    : omDeWeken == null;
            return heel() && opVolgorde() && (roodDagen == null || roodDagen <= MEESTE_DAGEN) && weken
                    && naam.length() <= LANGSTE_NAAM && fase.equals("afronden") != momenten.isEmpty();
        }

        /** Where it stands by its term on this day. */
        public Termijn termijn(LocalDate sinds, LocalDate vandaag) {
            long dagen = ChronoUnit.DAYS.between(sinds, vandaag);
            if (roodDagen != null && dagen >= roodDagen)
                return Termijn.ROOD;
            return oranjeDagen != null && dagen >= oranjeDagen ? Termijn.ORANJE : Termijn.GEWOON;
        }

        /** Al 30 dagen, de termijn is 42 dagen. */
        public String duur(LocalDate sinds, LocalDate vandaag) {
            return "Al " + Nederlands.aantal(ChronoUnit.DAYS.between(sinds, vandaag), "dag", "dagen")
                    + (roodDagen == null ? "" : ", de termijn is " + roodDagen + " dagen");
        }
    }

    /** Within its term, long, or over it: amber before, red after. */
    public enum Termijn {
        GEWOON, ORANJE, ROOD
    }

    public Fase fase(String code) {
        return fasen.stream().filter(f -> f.fase().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen fase: " + code));
    }

    /** After so many weeks goals are rated and the plan is evaluated. */
    public int omDeWeken() {
        return Objects.requireNonNull(fase("ondersteuning").omDeWeken(), "om de zoveel weken");
    }

    public List<String> momenten() {
        return fase("afronden").momenten();
    }

    /** The codes of the phases that are not the same here. */
    public List<String> anders(Werkwijze b) {
        var anders = new ArrayList<String>();
        for (var f : fasen)
            if (!f.equals(b.fase(f.fase())))
                anders.add(f.fase());
        return List.copyOf(anders);
    }
}

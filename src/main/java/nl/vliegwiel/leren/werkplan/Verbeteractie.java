package nl.vliegwiel.leren.werkplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Schooljaar;

/**
 * Something that is going to be done differently, by whom and when.
 *
 * @param schooljaar 2026: it stands in the plan of 2026-2027
 * @param indicator  code of the figure that it is about; null when it is about a goal or about neither
 * @param school     name of the one school that it is about; null: about all
 * @param verwacht   what the writer expects of it, one sentence; may be empty
 * @param publicatie key of the newest publication when it was written down; null when there was none
 * @param vorige     key of the action that it was taken along from
 * @param volgende   key of the action that it was taken along to
 * @param maker      name of who wrote it down
 */
public record Verbeteractie(long id, String sleutel, String wat, String wie, @Nullable Long wieAccountId,
        @Nullable String wieRol, LocalDate wanneer, int schooljaar, @Nullable String doel, @Nullable String indicator,
        @Nullable String school, String verwacht, @Nullable String publicatie, @Nullable LocalDate begonnenOp,
        @Nullable LocalDate klaarOp, @Nullable LocalDate gestoptOp, String reden, String geleerd,
        @Nullable LocalDate teruggekekenOp, @Nullable String vorige, @Nullable String volgende,
        @Nullable String gesprek, long door,
        @Nullable String maker, OffsetDateTime op) {

    /** Where it stands, the most pressing first. */
    public enum Stand {
        TE_LAAT("Te laat", "let"), LOOPT("Loopt", "info"), GEPLAND("Gepland", ""), KLAAR("Klaar", "ok"), GESTOPT(
                "Gestopt", ""), MEEGENOMEN("Meegenomen", "");

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

        public boolean open() {
            return compareTo(KLAAR) < 0;
        }
    }

    public Stand stand(LocalDate vandaag) {
        if (klaarOp != null) {
            return Stand.KLAAR;
        }
        if (gestoptOp != null) {
            return volgende == null ? Stand.GESTOPT : Stand.MEEGENOMEN;
        }
        if (wanneer.isBefore(vandaag)) {
            return Stand.TE_LAAT;
        }
        return begonnenOp == null ? Stand.GEPLAND : Stand.LOOPT;
    }

    /** Who does it, who wrote it down, and who keeps the plan; the policy in the database says the same. */
    public boolean magBijhouden(Lezer lezer) {
        return lezer.heeftRol("beleid", "procesbegeleider")
                || lezer.heeftRol("oco", "coach", "jeugdhulpverlener", "consulent", "leerplicht")
                        && (door == lezer.accountId() || Long.valueOf(lezer.accountId()).equals(wieAccountId)
                                || lezer.rol().equals(wieRol));
    }

    /** Is it for this reader: by name, or by role. */
    public boolean voor(Lezer lezer) {
        return Long.valueOf(lezer.accountId()).equals(wieAccountId) || lezer.rol().equals(wieRol);
    }

    Verbeteractie begonnen(LocalDate dag) {
        open();
        if (begonnenOp != null) {
            throw new Geweigerd("Deze actie is al begonnen op " + Nederlands.datum(begonnenOp) + ".");
        }
        return met(dag, null, null, "");
    }

    Verbeteractie klaar(LocalDate dag) {
        open();
        return met(begonnenOp == null ? dag : begonnenOp, dag, null, "");
    }

    Verbeteractie gestopt(LocalDate dag, String waarom) {
        open();
        return met(begonnenOp, null, dag, waarom);
    }

    /** Closed here; it goes on in the plan of that year. */
    Verbeteractie meegenomen(LocalDate dag, Schooljaar naar) {
        open();
        if (naar.jaar() <= schooljaar) {
            throw new Geweigerd("Deze actie staat al in het werkplan van " + new Schooljaar(schooljaar).naam() + ".");
        }
        return met(begonnenOp, null, dag, "Meegenomen naar het werkplan van " + naar.naam() + ".");
    }

    /** Not closed after all. */
    Verbeteractie heropend() {
        if (klaarOp == null && gestoptOp == null) {
            throw new Geweigerd("Deze actie is nog open.");
        }
        if (volgende != null) {
            throw new Geweigerd("Deze actie gaat verder in een later werkplan.");
        }
        return met(begonnenOp, null, null, "");
    }

    Verbeteractie teruggekeken(LocalDate dag, String les) {
        return new Verbeteractie(id, sleutel, wat, wie, wieAccountId, wieRol, wanneer, schooljaar, doel, indicator,
                school, verwacht, publicatie, begonnenOp, klaarOp, gestoptOp, reden, les, dag, vorige, volgende,
                gesprek, door,
                maker, op);
    }

    Verbeteractie gewijzigd(String what, Uitvoerders.Uitvoerder who, LocalDate when, String expected) {
        open();
        return new Verbeteractie(id, sleutel, what, who.tekst(), who.accountId(), who.rol(), when, schooljaar, doel,
                indicator, school, expected, publicatie, begonnenOp, null, null, reden, geleerd, teruggekekenOp,
                vorige, volgende, gesprek, door, maker, op);
    }

    private void open() {
        if (klaarOp != null || gestoptOp != null) {
            throw new Geweigerd("Deze actie is al afgesloten.");
        }
    }

    private Verbeteractie met(@Nullable LocalDate begonnen, @Nullable LocalDate klaar, @Nullable LocalDate gestopt,
            String waarom) {
        return new Verbeteractie(id, sleutel, wat, wie, wieAccountId, wieRol, wanneer, schooljaar, doel, indicator,
                school, verwacht, publicatie, begonnen, klaar, gestopt, waarom, geleerd, teruggekekenOp, vorige,
                volgende, gesprek, door, maker, op);
    }

    public String url() {
        return "/leren/werkplan/" + sleutel;
    }
}

package nl.vliegwiel.overleg;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;

/**
 * What the team decided about one point.
 *
 * @param casusId null: about nobody by name
 * @param besluit code of kennis/codelijsten/teambesluit.csv
 * @param zin one sentence, that the young person understands and may read
 * @param pratenMet code of kennis/codelijsten/praten-met.csv; null: about no pupil by name
 * @param aanTafel accounts of who was there for this point
 * @param minuten that were used; null: not known
 */
public record Teambesluit(long id, long puntId, @Nullable Long casusId, String besluit, String zin,
        @Nullable String pratenMet, List<Long> aanTafel, @Nullable Integer minuten, String schrijver,
        OffsetDateTime vastgelegdOp, int versie) {
    /** What can be decided, and with or without the young person and the parents. */
    public static final Codelijst BESLUITEN = Codelijst.load("teambesluit");
    public static final Codelijst PRATEN_MET = Codelijst.load("praten-met");

    private static final List<String> MET_NAAM = List.of("door", "hulp_op_school", "andere_route", "afronden_nazorg",
            "later");
    private static final List<String> ZONDER_NAAM = List.of("advies", "toestemming", "later");
    private static final List<String> ZONDER_LEERLING = List.of("besproken", "later");

    /** The codes that can be chosen for this point today. */
    public static List<String> kan(Agendapunt punt) {
        if (!punt.overLeerling())
            return ZONDER_LEERLING;
        return punt.metNaam() ? MET_NAAM : ZONDER_NAAM;
    }

    public String naam() {
        return BESLUITEN.naam(besluit);
    }
}

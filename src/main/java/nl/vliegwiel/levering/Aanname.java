package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.verzuim.Drempels;
import nl.vliegwiel.web.Nederlands;

/** Takes in a file of absence by the layout that the school taught on the screen, without anybody who chooses. */
@Component
public class Aanname {
    /**
     * What became of a file.
     *
     * @param levering key of the delivery; null when it was refused
     * @param gelijk the same file stood already
     * @param reden why it was refused as a whole; empty when rows have faults or when it was taken
     */
    public record Uitkomst(@Nullable String levering, boolean gelijk, long regels, long fouten, String reden,
            List<Regelfout> regelfouten) {
        static Uitkomst refused(String reden) {
            return new Uitkomst(null, false, 0, 0, reden, List.of());
        }

        public boolean goed() {
            return levering != null;
        }
    }

    private final Indelingen indelingen;
    private final LeveringRun run;
    private final Drempels drempels;
    private final Logboek logboek;

    Aanname(Indelingen indelingen, LeveringRun run, Drempels drempels, Logboek logboek) {
        this.indelingen = indelingen;
        this.run = run;
        this.drempels = drempels;
        this.logboek = logboek;
    }

    /** One fault refuses the whole; nobody is there to choose otherwise. */
    public Uitkomst take(Klaarzetting k, @Nullable LocalDate van, @Nullable LocalDate tot)
            throws IOException {
        var indeling = indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop()));
        if (indeling.isEmpty())
            return Uitkomst.refused("Deze kolommen kennen we nog niet. Lever één keer zo'n bestand aan op het"
                    + " scherm en zeg wat elke kolom is. Daarna gaat het vanzelf.");
        var verslag = run.preview(k, indeling.get(), f -> {
        });
        if (!verslag.onbekendeCodes().isEmpty())
            return Uitkomst.refused(Nederlands.aantal(verslag.onbekendeCodes().size(), "code is", "codes zijn")
                    + " nieuw. Zeg op het scherm één keer wat die betekenen.");
        if (verslag.fouten() > 0)
            return new Uitkomst(null, false, verslag.regels(), verslag.fouten(), "", verslag.eerste());
        if (verslag.van() == null || verslag.tot() == null)
            return Uitkomst.refused("Er staat geen verzuim in dit bestand.");
        var eerste = van == null || van.isAfter(verslag.van()) ? verslag.van() : van;
        var laatste = tot == null || tot.isBefore(verslag.tot()) ? verslag.tot() : tot;
        var uitkomst = run.save(k, indeling.get(), eerste, laatste, false);
        if (!uitkomst.gelijk()) {
            logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id(), null,
                    k.schoolId()));
            drempels.melden(k.schoolId());
        }
        return new Uitkomst(uitkomst.levering().sleutel(), uitkomst.gelijk(), verslag.regels(), 0, "",
                List.of());
    }
}

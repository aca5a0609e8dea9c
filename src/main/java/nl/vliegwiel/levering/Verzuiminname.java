package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.LocalDate;

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
public class Verzuiminname {
    private final Indelingen indelingen;
    private final LeveringRun run;
    private final Drempels drempels;
    private final Logboek logboek;

    Verzuiminname(Indelingen indelingen, LeveringRun run, Drempels drempels, Logboek logboek) {
        this.indelingen = indelingen;
        this.run = run;
        this.drempels = drempels;
        this.logboek = logboek;
    }

    /** One fault refuses the whole; nobody is there to choose otherwise. */
    public Inname take(Klaarzetting k, @Nullable LocalDate van, @Nullable LocalDate tot)
            throws IOException {
        var indeling = indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop()));
        if (indeling.isEmpty())
            return Inname.refused("Deze kolommen kennen we nog niet. Lever één keer zo'n bestand aan op het"
                    + " scherm en zeg wat elke kolom is. Daarna gaat het vanzelf.");
        var verslag = run.preview(k, indeling.get(), f -> {
        });
        if (!verslag.onbekendeCodes().isEmpty())
            return Inname.refused(Nederlands.aantal(verslag.onbekendeCodes().size(), "code is", "codes zijn")
                    + " nieuw. Zeg op het scherm één keer wat die betekenen.");
        if (verslag.fouten() > 0)
            return Inname.faults(verslag.regels(), verslag.fouten(), verslag.eerste());
        if (verslag.van() == null || verslag.tot() == null)
            return Inname.refused("Er staat geen verzuim in dit bestand.");
        var eerste = van == null || van.isAfter(verslag.van()) ? verslag.van() : van;
        var laatste = tot == null || tot.isBefore(verslag.tot()) ? verslag.tot() : tot;
        var uitkomst = run.save(k, indeling.get(), eerste, laatste, false);
        if (!uitkomst.gelijk()) {
            logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id(), null,
                    k.schoolId()));
            drempels.melden(k.schoolId());
        }
        return Inname.taken(uitkomst.levering(), uitkomst.gelijk(), verslag.regels());
    }
}

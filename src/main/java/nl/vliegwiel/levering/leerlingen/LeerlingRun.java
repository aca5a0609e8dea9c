package nl.vliegwiel.levering.leerlingen;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.web.Geweigerd;

/** Reads a file of pupils that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
public class LeerlingRun {
    private static final int EERSTE = 100;

    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Leerlingstanden standen;
    private final Clock clock;

    /** What the file holds and changes. eerste: the first hundred faults. */
    record Gelezen(Leerlingverschil verschil, long regels, long fouten, List<Regelfout> eerste,
            boolean onbekendeCodes) {
        boolean isLeeg() {
            return verschil.nieuw().isEmpty() && verschil.gewijzigd().isEmpty() && verschil.gelijk() == 0;
        }
    }

    LeerlingRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Leerlingstanden standen, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.standen = standen;
        this.clock = clock;
    }

    Gelezen preview(Klaarzetting k, Indeling indeling, Consumer<Regelfout> fouten) throws IOException {
        var eerste = new ArrayList<Regelfout>();
        var aantal = new long[1];
        var bron = new LeerlingImport(klaarzettingen.open(k), indeling, LocalDate.now(clock), f -> {
            aantal[0]++;
            if (eerste.size() < EERSTE)
                eerste.add(f);
            fouten.accept(f);
        });
        var verschil = Leerlingverschil.van(bron.read(), standen.list(k.schoolId()));
        for (var h : verschil.hergebruikt()) {
            var f = new Regelfout(h.regel(), "leerlingnummer", "een nummer dat van een andere leerling is",
                    "een nummer dat bij deze leerling hoort");
            aantal[0]++;
            if (eerste.size() < EERSTE)
                eerste.add(f);
            fouten.accept(f);
        }
        return new Gelezen(verschil, bron.regels(), aantal[0], eerste, !bron.onbekendeCodes().isEmpty());
    }

    /** Takes in the whole file; who is not in it leaves only when the person chose so. */
    Levering save(Klaarzetting k, Indeling indeling, boolean zonderFouten, boolean uitschrijven) throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        leveringen.lock(k.schoolId());
        var gelezen = preview(k, indeling, f -> {
        });
        if (gelezen.onbekendeCodes() || gelezen.isLeeg() || gelezen.fouten() > 0 && !zonderFouten)
            throw new Geweigerd("Dit bestand kan zo niet mee. Bekijk het opnieuw.");
        var vandaag = LocalDate.now(clock);
        var verschil = gelezen.verschil();
        if (uitschrijven)
            standen.left(verschil.weg(), vandaag);
        for (var w : verschil.gewijzigd())
            standen.changed(w.nieuw(), w.oud(), vandaag);
        standen.enrolled(k.schoolId(), vandaag, verschil.nieuw());
        var levering = leveringen.add(k.schoolId(), k.soort(), k.bestandsnaam(), k.sha256(), indeling.vingerafdruk(),
                vandaag, vandaag);
        leveringen.processed(levering.id(), gelezen.regels(), gelezen.fouten(), gelezen.eerste(),
                OffsetDateTime.now(clock));
        leveringen.replaced(levering);
        return levering;
    }
}

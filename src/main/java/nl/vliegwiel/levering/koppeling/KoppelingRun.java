package nl.vliegwiel.levering.koppeling;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import nl.vliegwiel.jeugdhulp.Bsnpseudoniem;
import nl.vliegwiel.koppeling.Koppelingen;
import nl.vliegwiel.levering.Foutenteller;
import nl.vliegwiel.levering.Gelezen;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.web.Geweigerd;

/** Reads a file for a linking that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
class KoppelingRun {
    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Koppelingen koppelingen;
    private final Bsnpseudoniem pseudoniem;
    private final Clock clock;

    /** What the file holds: how many, never who. */
    record Koppelbestand(Set<Long> clienten, long regels, long zonder, long fouten,
            List<Regelfout> eerste) implements Gelezen {
        @Override
        public boolean isLeeg() {
            return clienten.isEmpty();
        }

        @Override
        public String toString() {
            return "Koppelbestand[" + clienten.size() + "]";
        }
    }

    KoppelingRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Koppelingen koppelingen,
            Bsnpseudoniem pseudoniem, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.koppelingen = koppelingen;
        this.pseudoniem = pseudoniem;
        this.clock = clock;
    }

    Koppelbestand preview(Klaarzetting k, Consumer<Regelfout> fouten) throws IOException {
        var tellend = new Foutenteller(fouten);
        var maker = pseudoniem.maker();
        var bron = new KoppelingImport(bsn -> maker.van("bsn", bsn), tellend);
        if (k.vorm().isXml())
            try (var in = klaarzettingen.stream(k)) {
                bron.edexml(in);
            }
        else
            bron.csv(klaarzettingen.open(k));
        return new Koppelbestand(bron.clienten(), bron.regels(), bron.zonder(), tellend.aantal(), tellend.eerste());
    }

    Levering save(Klaarzetting k, boolean zonderFouten) throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        var vandaag = LocalDate.now(clock);
        var koppeling = koppelingen.running(k.schoolId(), vandaag).orElseThrow(() -> new Geweigerd(
                "Voor deze school staat koppelen niet aan. De beheerder legt vast waarom het mag."));
        leveringen.lock(k.schoolId());
        var gelezen = preview(k, f -> {
        });
        if (gelezen.isLeeg() || gelezen.fouten() > 0 && !zonderFouten)
            throw new Geweigerd("Dit bestand kan zo niet mee. Bekijk het opnieuw.");
        // the hash of a file with BSN's would let somebody who guesses the file prove it: none is kept
        var levering = leveringen.add(k.schoolId(), k.soort(), k.bestandsnaam(), new byte[0], "",
                koppeling.geldigVan(), koppeling.geldigTot().minusDays(1));
        koppelingen.linked(koppeling, levering.id(), vandaag, gelezen.clienten());
        leveringen.processed(levering.id(), gelezen.regels(), gelezen.fouten(), gelezen.eerste(),
                OffsetDateTime.now(clock));
        leveringen.replaced(levering);
        return levering;
    }
}

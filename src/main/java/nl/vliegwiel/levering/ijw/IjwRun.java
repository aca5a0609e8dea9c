package nl.vliegwiel.levering.ijw;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import nl.vliegwiel.jeugdhulp.Berichtregel;
import nl.vliegwiel.jeugdhulp.Berichtregels;
import nl.vliegwiel.jeugdhulp.Bsnpseudoniem;
import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;

/** Reads a file of messages that waits, for a preview or to take it in. Each call belongs in one transaction. */
@Component
class IjwRun {
    private static final int TEGELIJK = 2000;

    private final Klaarzettingen klaarzettingen;
    private final Leveringen leveringen;
    private final Berichtregels berichtregels;
    private final Bsnpseudoniem pseudoniem;
    private final Organisaties organisaties;
    private final Clock clock;

    IjwRun(Klaarzettingen klaarzettingen, Leveringen leveringen, Berichtregels berichtregels,
            Bsnpseudoniem pseudoniem, Organisaties organisaties, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.leveringen = leveringen;
        this.berichtregels = berichtregels;
        this.pseudoniem = pseudoniem;
        this.organisaties = organisaties;
        this.clock = clock;
    }

    Organisatie gemeente(Klaarzetting k) {
        return organisaties.find(k.gemeenteId()).orElseThrow(NietGevonden::new);
    }

    /** Reads the whole file and saves nothing. */
    IjwVerslag preview(Klaarzetting k, Consumer<Regelfout> fouten) throws IOException {
        return read(k, r -> {
        }, fouten);
    }

    /** Takes in the whole file; with faults only when the person chose to leave those rows out. */
    Innamewijze.Uitkomst save(Klaarzetting k, boolean zonderFouten) throws IOException {
        if (!klaarzettingen.isWhole(k))
            throw new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw.");
        leveringen.lockGemeente(k.gemeenteId());
        var verslag = preview(k, f -> {
        });
        var same = leveringen.sameOfGemeente(k.gemeenteId(), k.soort(), k.sha256());
        if (same.isPresent() && same.get().fouten() == verslag.weggelaten())
            return new Innamewijze.Uitkomst(same.get(), true);
        var van = verslag.van();
        var tot = verslag.tot();
        if (van == null || tot == null || verslag.fouten() > 0 && !zonderFouten)
            throw new Geweigerd("Dit bestand kan zo niet mee. Bekijk het opnieuw.");
        var levering = leveringen.addOfGemeente(k.gemeenteId(), k.soort(), k.bestandsnaam(), k.sha256(), van, tot);
        var wacht = new ArrayList<Berichtregel>(TEGELIJK);
        read(k, r -> {
            wacht.add(r);
            if (wacht.size() == TEGELIJK) {
                berichtregels.add(levering.id(), k.gemeenteId(), wacht);
                wacht.clear();
            }
        }, f -> {
        });
        berichtregels.add(levering.id(), k.gemeenteId(), wacht);
        leveringen.processed(levering.id(), verslag.regels(), verslag.weggelaten(),
                verslag.eerste(), OffsetDateTime.now(clock));
        return new Innamewijze.Uitkomst(levering, false);
    }

    /** How many rows of messages went. */
    int withdrawn(Levering l) {
        return berichtregels.withdrawn(l.id());
    }

    private IjwVerslag read(Klaarzetting k, Consumer<Berichtregel> uit, Consumer<Regelfout> fouten)
            throws IOException {
        var bron = new IjwImport(gemeente(k).code(), LocalDate.now(clock), pseudoniem.maker(), uit, fouten);
        try (var in = klaarzettingen.stream(k)) {
            IjwFile.read(in, bron::message, bron::fault);
        }
        return bron.verslag();
    }
}

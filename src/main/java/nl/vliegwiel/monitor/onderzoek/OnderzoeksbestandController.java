package nl.vliegwiel.monitor.onderzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoeksbestand;
import nl.vliegwiel.monitor.onderzoek.bestand.OnderzoeksbestandRun;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoeksbestanden;
import nl.vliegwiel.monitor.onderzoek.bestand.Projectsleutels;
import nl.vliegwiel.monitor.onderzoek.bestand.Uitgave;
import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The file of a project: one person makes it, another releases it, the researcher takes it, and it goes. */
@RestController
@RequestMapping("/onderzoeken/{sleutel}")
class OnderzoeksbestandController {

    private final Onderzoeken onderzoeken;
    private final Onderzoeksbestanden bestanden;
    private final OnderzoeksbestandRun run;
    private final Projectsleutels sleutels;
    private final Installatie installatie;
    private final TaskExecutor background;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    OnderzoeksbestandController(Onderzoeken onderzoeken, Onderzoeksbestanden bestanden, OnderzoeksbestandRun run,
            Projectsleutels sleutels, Installatie installatie,
            @Qualifier("applicationTaskExecutor") TaskExecutor background, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.bestanden = bestanden;
        this.run = run;
        this.sleutels = sleutels;
        this.installatie = installatie;
        this.background = background;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @PostMapping("/bestanden")
    @Onderdeel("onderzoeksbestand")
    @Transactional
    public ResponseEntity<Page> make(@PathVariable String sleutel) {
        var today = LocalDate.now(clock);
        var onderzoek = find(sleutel).temaken(today);
        run.opgeruimd();
        Onderzoeksbestand bestand;
        try {
            bestand = bestanden.begonnen(onderzoek.id(), today);
        } catch (DataIntegrityViolationException e) {
            throw new Geweigerd("Er wordt al een versie gemaakt. Wacht tot die klaar is.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "onderzoeksbestand", bestand.id()));
        meldingen.meld("Het bestand wordt gemaakt.");
        var order = order(onderzoek, bestand);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                background.execute(() -> run.run(bestand, order));
            }
        });
        return Page.seeOther(onderzoek.url());
    }

    @PostMapping("/bestanden/{bestand}/vrijgave")
    @Onderdeel("onderzoeksvrijgave")
    @Transactional
    public ResponseEntity<Page> release(@PathVariable String sleutel, @PathVariable String bestand) {
        var onderzoek = find(sleutel);
        var file = onderzoek.vrijTeGeven(find(onderzoek, bestand), Lezer.nu().accountId(), LocalDate.now(clock));
        if (!bestanden.vrijgegeven(file.id(), OffsetDateTime.now(clock))) {
            throw new Geweigerd("Een collega gaf dit bestand net vrij.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "onderzoeksbestand", file.id()));
        meldingen.meld("Vrijgegeven: versie " + file.nummer());
        return Page.seeOther(onderzoek.url());
    }

    @GetMapping("/bestanden/{bestand}/bestand.zip")
    @Onderdeel("onderzoek")
    @Transactional
    public ResponseEntity<byte[]> take(@PathVariable String sleutel, @PathVariable String bestand) {
        var onderzoek = find(sleutel);
        var file = find(onderzoek, bestand);
        byte[] stored = bestanden.inhoud(file.id()).orElseThrow(NietGevonden::new);
        byte[] zip = sleutels.find(onderzoek.sleutel()).orElseThrow(NietGevonden::new).deciphered(stored,
                file.sleutel());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "onderzoeksbestand", file.id()));
        return Download.of("onderzoek-" + onderzoek.sleutel() + "-versie-" + file.nummer() + ".zip",
                MediaType.parseMediaType("application/zip"), zip);
    }

    @GetMapping("/vernietiging")
    @Onderdeel(value = "onderzoek", bewerken = true)
    @Transactional(readOnly = true)
    public Page confirm(@PathVariable String sleutel) {
        var onderzoek = find(sleutel);
        if (onderzoek.vernietigdOp() != null) {
            throw new Geweigerd("Het bestand is al vernietigd.");
        }
        return new VernietigingPage(onderzoek);
    }

    @PostMapping("/vernietiging")
    @Onderdeel("onderzoek")
    @Transactional
    public ResponseEntity<Page> destroy(@PathVariable String sleutel) {
        var onderzoek = find(sleutel);
        if (!onderzoeken.vernietigd(onderzoek.id())) {
            throw new Geweigerd("Het bestand is al vernietigd, of dit onderzoek is niet van jou.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "onderzoek", onderzoek.id()));
        meldingen.meld("Vernietigd: het bestand van " + onderzoek.naam());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sleutels.destroyed(onderzoek.sleutel());
            }
        });
        return Page.seeOther(onderzoek.url());
    }

    private OnderzoeksbestandRun.Opdracht order(Onderzoek o, Onderzoeksbestand bestand) {
        var weights = new LinkedHashMap<String, Integer>();
        onderzoeken.kolommen(o.id()).forEach(k -> weights.put(k.kolom(), k.gewicht()));
        var stand = installatie.stand();
        return new OnderzoeksbestandRun.Opdracht(o.sleutel(), o.eenheid(), weights,
                new Uitgave(stand.regio(), o.naam(), o.vraag(), OnderzoekForm.grondslag(o.grondslag()), o.uitvoerders(),
                        bestand.nummer(), o.van(), o.totEnMet(), bestand.peildag(), o.bewaarTot(), "",
                        stand.fictief()));
    }

    private Onderzoek find(String sleutel) {
        return onderzoeken.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private Onderzoeksbestand find(Onderzoek onderzoek, String bestand) {
        return bestanden.find(onderzoek.id(), bestand).orElseThrow(NietGevonden::new);
    }
}

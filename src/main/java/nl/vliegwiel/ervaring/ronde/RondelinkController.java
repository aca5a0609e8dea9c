package nl.vliegwiel.ervaring.ronde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A round that runs: its links, how many people were asked, and its end. */
@RestController
@Onderdeel("vragenlijst")
@RequestMapping(RondeController.URL + "/{sleutel}")
class RondelinkController {

    private final Rondes rondes;
    private final Rondebeelden beelden;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final RandomGenerator random;
    private final Clock clock;

    RondelinkController(Rondes rondes, Rondebeelden beelden, Logboek logboek, Meldingen meldingen,
            RandomGenerator random, Clock clock) {
        this.rondes = rondes;
        this.beelden = beelden;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.random = random;
        this.clock = clock;
    }

    /** The answer holds the link, this once; nobody can look it up again. */
    @PostMapping("/links")
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String sleutel, @RequestParam(defaultValue = "") String naam) {
        var ronde = running(sleutel);
        String name = Invoer.regel(naam);
        var fouten = new Fouten();
        Uitdeellink.checkNaam(name, fouten);
        if (!fouten.isLeeg())
            return refused(beelden.van(sleutel, null, name, null, fouten));
        String token = Sleutel.made(random, 24);
        rondes.addLink(ronde.id(), name, Sessies.hash(token));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "rondelink", ronde.id()));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(
                beelden.van(sleutel, Uitdeellink.of(name, "/mening/" + token), "", null, Fouten.geen()));
    }

    @PostMapping("/links/{link}/intrekking")
    @Transactional
    public ResponseEntity<Page> revoke(@PathVariable String sleutel, @PathVariable String link) {
        var ronde = rondes.find(sleutel).orElseThrow(NietGevonden::new);
        if (!rondes.ingetrokken(ronde.id(), link))
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "rondelink", ronde.id()));
        meldingen.meld("Ingetrokken. Met deze link kan niemand meer antwoorden.");
        return Page.seeOther(ronde.url());
    }

    @PostMapping("/uitgenodigd")
    @Transactional
    public ResponseEntity<Page> invited(@PathVariable String sleutel,
            @RequestParam(defaultValue = "") String uitgenodigd) {
        var ronde = running(sleutel);
        var fouten = new Fouten();
        RondeForm.checkInvited(uitgenodigd, fouten);
        if (!fouten.isLeeg())
            return refused(beelden.van(sleutel, null, "", uitgenodigd, fouten));
        rondes.uitgenodigd(ronde.id(), Integer.parseInt(Invoer.regel(uitgenodigd)), LocalDate.now(clock));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "ronde", ronde.id()));
        meldingen.meld("Vastgelegd.");
        return Page.seeOther(ronde.url());
    }

    @PostMapping("/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        var ronde = running(sleutel);
        rondes.gestopt(ronde.id(), LocalDate.now(clock));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "ronde", ronde.id()));
        meldingen.meld("De ronde is gestopt.");
        return Page.seeOther(ronde.url());
    }

    private Ronde running(String sleutel) {
        var ronde = rondes.find(sleutel).orElseThrow(NietGevonden::new);
        if (!ronde.loopt(LocalDate.now(clock)))
            throw new Geweigerd("Deze ronde is gestopt. Zet een nieuwe klaar.");
        return ronde;
    }

    private static ResponseEntity<Page> refused(Page page) {
        return ResponseEntity.unprocessableContent().body(page);
    }
}

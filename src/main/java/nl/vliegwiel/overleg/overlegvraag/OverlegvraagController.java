package nl.vliegwiel.overleg.overlegvraag;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** A mentor says what to ask the team about an own pupil; of others there is nothing here. */
@RestController
@Onderdeel("overlegvraag")
@RequestMapping("/overlegvragen/{vraag}")
class OverlegvraagController {
    private final Voornamen voornamen = Voornamen.load();
    private final JdbcClient db;
    private final Meldingen meldingen;
    private final Logboek logboek;

    OverlegvraagController(JdbcClient db, Meldingen meldingen, Logboek logboek) {
        this.db = db;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String vraag) {
        var v = get(vraag);
        log(Regel.Gebeurtenis.INZIEN, v);
        return new OverlegvraagPage(v, v.vraag(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> ask(@PathVariable String vraag, @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String naamGoed) {
        var v = get(vraag);
        String woorden = Invoer.tekst(tekst);
        var fouten = new Fouten();
        if (woorden.isEmpty() || woorden.length() > 400)
            fouten.meld("tekst", "Schrijf je vraag in één of twee zinnen, hoogstens 400 tekens");
        else if (!v.metNaam() && !naamGoed.equals("ja"))
            voornamen.waarschuw(woorden, List.of(v.naam()), "tekst", fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(new OverlegvraagPage(v, woorden, fouten));
        if (!db.sql("select overleg.mentorvraag_gesteld(?, ?)").params(vraag, woorden).query(Boolean.class).single())
            throw new Geweigerd("Het team heeft deze leerling al besproken. Bel de ondersteuningscoördinator.");
        log(Regel.Gebeurtenis.VASTLEGGEN, v);
        meldingen.meld("Je vraag staat op de agenda van het teamoverleg.");
        return Page.seeOther("/mijn-werk");
    }

    private Overlegvraag get(String sleutel) {
        return db.sql("select * from overleg.mentorvraag(?)").param(sleutel).query(Overlegvraag.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Overlegvraag v) {
        logboek.write(Regel.casus(gebeurtenis, "overlegvraag", null, v.casusId(), v.jeugdigeId()));
    }
}

package nl.vliegwiel.ervaring.verhaal;

import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.ervaring.ronde.Rondescholen;
import nl.vliegwiel.ervaring.ronde.Uitdeellink;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Links by which stories come: making one, and taking it back. */
@RestController
@Onderdeel(value = "verhaal", bewerken = true)
@RequestMapping("/vertelpunten")
class VertelpuntController {

    private final Vertelpunten vertelpunten;
    private final Rondescholen scholen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final RandomGenerator random;

    VertelpuntController(Vertelpunten vertelpunten, Rondescholen scholen, Logboek logboek, Meldingen meldingen,
            RandomGenerator random) {
        this.vertelpunten = vertelpunten;
        this.scholen = scholen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.random = random;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", "", null, Fouten.geen());
    }

    /** The answer holds the link, this once; nobody can look it up again. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String naam) {
        var fouten = new Fouten();
        var chosen = scholen.find(school);
        if (chosen.isEmpty())
            fouten.meld("school", "Kies een school");
        String name = Invoer.regel(naam);
        Uitdeellink.checkNaam(name, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(school, name, null, fouten));
        String token = Sleutel.made(random, 24);
        long id = vertelpunten.add(chosen.orElseThrow().id(), name, Sessies.hash(token));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "vertelpunt", id));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page("", "", Uitdeellink.of(name, "/vertel/" + token), Fouten.geen()));
    }

    @PostMapping("/{sleutel}/intrekking")
    @Transactional
    public ResponseEntity<Page> revoke(@PathVariable String sleutel) {
        if (!vertelpunten.ingetrokken(sleutel))
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "vertelpunt", null));
        meldingen.meld("Ingetrokken. Met deze link kan niemand meer vertellen.");
        return Page.seeOther("/vertelpunten");
    }

    private VertelpuntenPage page(String school, String naam, @Nullable Uitdeellink nieuw, Fouten fouten) {
        return new VertelpuntenPage(vertelpunten.list(), scholen.keuzes(), school, naam, nieuw, fouten);
    }
}

package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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

/** Referrers, and the links and keys that they hold. */
@RestController
@Onderdeel(value = "verwijzers", bewerken = true)
@RequestMapping("/verwijzers")
class VerwijzerController {
    private static final int MAANDEN_GELDIG = 12;
    private final Verwijzers verwijzers;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final RandomGenerator random;
    private final Clock clock;

    VerwijzerController(Verwijzers verwijzers, Meldingen meldingen, Logboek logboek, RandomGenerator random,
            Clock clock) {
        this.verwijzers = verwijzers;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.random = random;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", "", "", null, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "") String groep) {
        var fouten = new Fouten();
        String hoe = Invoer.tekst(naam);
        if (hoe.isEmpty() || hoe.length() > 120)
            fouten.meld("naam", "Schrijf de naam van de praktijk of dienst");
        if (!Redenen.bevat(Redenen.VERWIJZERS, soort))
            fouten.meld("soort", "Kies wat voor verwijzer het is");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(naam, soort, groep, null, fouten));
        verwijzers.add(hoe, soort, Invoer.tekst(groep));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "verwijzer", null));
        meldingen.meld("Toegevoegd: " + hoe);
        return seeOther();
    }

    /** The answer holds the link or key, this once; nobody can look it up again. */
    @PostMapping("/{sleutel}/links")
    @Transactional
    public ResponseEntity<Page> link(@PathVariable String sleutel, @RequestParam(defaultValue = "link") String soort) {
        var v = verwijzers.find(sleutel).orElseThrow(NietGevonden::new);
        boolean link = !"api".equals(soort);
        String token = Sleutel.made(random, 24);
        verwijzers.addLink(v.id(), link ? Deur.LINK : Deur.API, Sessies.hash(token),
                LocalDate.now(clock).plusMonths(MAANDEN_GELDIG));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "verwijzerlink", v.id()));
        String waarde = link
                ? ServletUriComponentsBuilder.fromCurrentContextPath().path("/verwijzen/" + token).toUriString()
                : token;
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page("", "", "", new VerwijzersPage.Nieuw(v.naam(), link, waarde), Fouten.geen()));
    }

    @PostMapping("/{sleutel}/links/{link}/intrekking")
    @Transactional
    public ResponseEntity<Page> revoke(@PathVariable String sleutel, @PathVariable String link) {
        var v = verwijzers.find(sleutel).orElseThrow(NietGevonden::new);
        if (!verwijzers.revoked(v.id(), link))
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "verwijzerlink", v.id()));
        meldingen.meld("Ingetrokken. " + v.naam() + " kan hiermee niet meer verwijzen.");
        return seeOther();
    }

    private Page page(String naam, String soort, String groep, VerwijzersPage.@Nullable Nieuw nieuw, Fouten fouten) {
        var links = verwijzers.links(LocalDate.now(clock));
        List<VerwijzersPage.Rij> rijen = verwijzers.list().stream()
                .map(v -> new VerwijzersPage.Rij(v, Redenen.verwijzer(v.soort()),
                        links.stream().filter(l -> l.verwijzerId() == v.id()).toList()))
                .toList();
        return new VerwijzersPage(rijen, naam, soort, groep, nieuw, fouten);
    }

    private static ResponseEntity<Page> seeOther() {
        return Page.seeOther("/verwijzers");
    }
}

package nl.vliegwiel.businesscase.voorbeeld;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Casussen for workshops: two timelines of a young person who does not exist. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/voorbeelden")
class VoorbeeldcasusController {
    private final Voorbeeldcasussen casussen;
    private final Kengetallen kengetallen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    VoorbeeldcasusController(Voorbeeldcasussen casussen, Kengetallen kengetallen, Rollen rollen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.casussen = casussen;
        this.kengetallen = kengetallen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return new VoorbeeldcasussenPage(casussen.list(), VoorbeeldcasusForm.LEEG, Fouten.geen(), magBewerken());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(VoorbeeldcasusForm form) {
        var fouten = form.check();
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(new VoorbeeldcasussenPage(casussen.list(), form, fouten, true));
        var nieuw = casussen.add(Invoer.tekst(form.naam()), form.jaren(), Invoer.tekst(form.vraag()),
                kengetallen.prijspeil());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "voorbeeldcasus", nieuw.id()));
        return seeOther(nieuw);
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        return page(find(sleutel), VoorbeeldstapForm.LEEG, Fouten.geen());
    }

    @PostMapping("/{sleutel}/stappen")
    @Transactional
    public ResponseEntity<Page> addStep(@PathVariable String sleutel, VoorbeeldstapForm form) {
        var casus = open(sleutel);
        var fouten = form.check(kengetallen);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(casus, form, fouten));
        if (!casussen.add(form.stap(casus, kengetallen)))
            throw new Geweigerd("Deze casus is vol: hoogstens 200 stappen. Haal eerst een stap weg.");
        return seeOther(casus);
    }

    @PostMapping("/{sleutel}/stappen/{stap}/plaats")
    @Transactional
    public ResponseEntity<Page> move(@PathVariable String sleutel, @PathVariable String stap,
            @RequestParam(defaultValue = "") String naar) {
        var casus = open(sleutel);
        casussen.move(step(casus, stap).verplaatst(naar));
        return seeOther(casus);
    }

    @PostMapping("/{sleutel}/stappen/{stap}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String sleutel, @PathVariable String stap) {
        var casus = open(sleutel);
        var weg = step(casus, stap);
        casussen.remove(weg);
        meldingen.meld("Weggehaald: " + weg.wat());
        return seeOther(casus);
    }

    @PostMapping("/{sleutel}/sluiting")
    @Transactional
    public ResponseEntity<Page> close(@PathVariable String sleutel) {
        var casus = open(sleutel);
        casussen.gesloten(casus.id(), OffsetDateTime.now(clock));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "voorbeeldcasus", casus.id()));
        meldingen.meld("Weg uit de lijst: " + casus.naam());
        return Page.seeOther("/kosten-en-baten/voorbeelden");
    }

    private Voorbeeldcasus find(String sleutel) {
        return casussen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private Voorbeeldcasus open(String sleutel) {
        var casus = find(sleutel);
        if (casus.geslotenOp() != null)
            throw new Geweigerd("Deze casus is gesloten. Maak een nieuwe.");
        return casus;
    }

    private Voorbeeldstap step(Voorbeeldcasus casus, String sleutel) {
        return casussen.stappen(casus.id()).stream().filter(s -> s.sleutel().equals(sleutel)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    private Page page(Voorbeeldcasus casus, VoorbeeldstapForm form, Fouten fouten) {
        return VoorbeeldcasusPage.of(casus, casussen.stappen(casus.id()), form, kengetallen, fouten,
                magBewerken() && casus.geslotenOp() == null);
    }

    private boolean magBewerken() {
        return rollen.magBewerken(Lezer.nu().rol(), "kosten-en-baten");
    }

    private static ResponseEntity<Page> seeOther(Voorbeeldcasus casus) {
        return Page.seeOther("/kosten-en-baten/voorbeelden/" + casus.sleutel());
    }
}

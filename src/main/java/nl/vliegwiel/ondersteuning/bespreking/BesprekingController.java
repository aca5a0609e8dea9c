package nl.vliegwiel.ondersteuning.bespreking;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** Shares a casus without names with one colleague, and ends that. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/bespreking")
class BesprekingController {
    private final Voornamen voornamen = Voornamen.load();
    private final Casuskoppen koppen;
    private final Besprekingen besprekingen;
    private final Voorstel voorstel;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;

    BesprekingController(Casuskoppen koppen, Besprekingen besprekingen, Voorstel voorstel,
            Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen, Logboek logboek) {
        this.koppen = koppen;
        this.besprekingen = besprekingen;
        this.voorstel = voorstel;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String casus) {
        var kop = writable(casus);
        log(Regel.Gebeurtenis.INZIEN, null, kop);
        return page(kop, new BesprekingForm("", "", voorstel.van(kop),
                Nederlands.datum(kop.vandaag().plusDays(Bespreking.DAGEN)), "", null), null, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> share(@PathVariable String casus, BesprekingForm form) {
        var kop = writable(casus);
        var gast = besprekingen.gasten(kop.casusId(), kop.vandaag()).stream()
                .filter(k -> k.waarde().equals(form.wie())).findFirst();
        var fouten = form.check(gast.isPresent(), kop.vandaag());
        String naam = fouten.isLeeg() && !form.isNaamGoed() ? named(kop, form).orElse(null) : null;
        if (naam != null)
            fouten.meld("tekst", Voornamen.zin(naam));
        if (!fouten.isLeeg() || gast.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(kop, form, naam, fouten));
        if (inzendingen.first(form._inzending())) {
            long wie = besprekingen.account(gast.get().waarde());
            String nieuw = besprekingen.add(kop.casusId(), wie, form.wat(), form.inhoud(), form.einde(kop.vandaag()));
            besprekingen.task(wie, "Meedenken zonder naam", "Een collega vraagt je om mee te denken.",
                    form.einde(kop.vandaag()), nieuw);
            gebeurtenissen.add(kop.casusId(), "bespreking", "Zonder naam besproken met een collega", form.wat());
            log(Regel.Gebeurtenis.VASTLEGGEN, besprekingen.get(nieuw).id(), kop);
            meldingen.meld("Gedeeld zonder namen, tot " + Nederlands.datum(form.einde(kop.vandaag()), kop.vandaag())
                    + ". Je krijgt een taak als er antwoord is.");
        }
        return Page.seeOther(kop.url() + "/bespreking");
    }

    @PostMapping("/{bespreking}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String casus, @PathVariable String bespreking) {
        var kop = writable(casus);
        var b = besprekingen.get(bespreking);
        if (b.casusId() != kop.casusId())
            throw new NietGevonden();
        besprekingen.beeindigd(b);
        log(Regel.Gebeurtenis.WIJZIGEN, b.id(), kop);
        meldingen.meld("Gestopt. " + b.gastNaam() + " leest dit niet meer.");
        return Page.seeOther(kop.url() + "/bespreking");
    }

    /** The first word that still looks like the name of somebody. */
    private Optional<String> named(Casuskop kop, BesprekingForm form) {
        var eigen = besprekingen.namen(kop.casusId()).stream().filter(Naamloos.Naam::delen).map(Naamloos.Naam::naam)
                .toList();
        return voornamen.find(form.wat() + " " + form.inhoud(), eigen);
    }

    private Casuskop writable(String casus) {
        var kop = koppen.get(casus, "overzicht");
        if (!kop.magWerk())
            throw new NietGevonden();
        if (!kop.magSchrijven())
            throw new Geweigerd(kop.gesloten()
                    ? "Dit dossier is gesloten. Je kunt lezen, niet meer delen."
                    : "Er is nu geen toestemming om dit te delen, ook niet zonder naam.");
        return kop;
    }

    private BesprekingPage page(Casuskop kop, BesprekingForm form, @Nullable String naam, Fouten fouten) {
        return new BesprekingPage(kop, List.copyOf(besprekingen.ofCasus(kop.casusId())),
                besprekingen.gasten(kop.casusId(), kop.vandaag()), form, naam, inzendingen.key(), fouten);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, @Nullable Long id, Casuskop kop) {
        logboek.write(Regel.casus(gebeurtenis, "bespreking zonder naam", id, kop.casusId(), kop.jeugdigeId()));
    }
}

package nl.vliegwiel.ondersteuning.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.ondersteuning.Terugkeer;
import nl.vliegwiel.ondersteuning.Terugkeren;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** From a closed casus to a new one, or from a new one to the casus before it: always with the reason of the return. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/terugkeer")
class TerugkeerController {
    private final Codelijst redenen = Codelijst.load("terugkeer-reden");
    private final Planrecht recht;
    private final Casussen casussen;
    private final Terugkeren terugkeren;
    private final Betrokkenen betrokkenen;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;

    TerugkeerController(Planrecht recht, Casussen casussen, Terugkeren terugkeren,
            Betrokkenen betrokkenen, Taken taken,
            Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen, Logboek logboek) {
        this.recht = recht;
        this.casussen = casussen;
        this.terugkeren = terugkeren;
        this.betrokkenen = betrokkenen;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page form(@PathVariable String casus) {
        var kop = recht.kop(casus);
        var page = page(kop, "", Fouten.geen());
        recht.log(Regel.Gebeurtenis.INZIEN, "terugkeer", kop);
        return page;
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String casus, @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String _inzending) {
        var kop = recht.kop(casus);
        if (!redenen.bevat(reden))
            return ResponseEntity.unprocessableContent()
                    .body(page(kop, reden, new Fouten().meld("reden", "Kies waarom er opnieuw hulp nodig is")));
        var vorige = vorige(kop);
        if (!inzendingen.first(_inzending))
            return Page.seeOther(kop.url());
        var nieuw = kop.gesloten() ? opened(kop, vorige) : kop.casus();
        if (!terugkeren.linked(nieuw.id(), vorige.casusId(), reden))
            throw new Geweigerd("Dat mag in deze casus niet meer.");
        gebeurtenissen.add(nieuw.id(), "fase", "Opnieuw hulp", redenen.naam(reden) + ".");
        logboek.write(Regel.casus(Regel.Gebeurtenis.VASTLEGGEN, "terugkeer", vorige.casusId(), nieuw.id(),
                nieuw.jeugdigeId()));
        meldingen.meld(kop.gesloten()
                ? "Nieuwe casus voor " + kop.roepnaam() + ". Vraag eerst toestemming."
                : "Vastgelegd: dit hoort bij de eerdere hulp.");
        return Page.seeOther("/leerlingen/" + nieuw.sleutel());
    }

    private Casus opened(Casuskop kop, Terugkeer vorige) {
        if (!Lezer.nu().heeftRol("oco", "mentor"))
            throw new Geweigerd("Alleen de school begint een casus. Vraag het de ondersteuningscoördinator.");
        if (casussen.ofJeugdige(kop.jeugdigeId()).stream().anyMatch(c -> c.open() && c.schoolId() == kop.schoolId()))
            throw new Geweigerd("Er loopt al een nieuwe casus voor deze leerling. Zoek hem bij Leerlingen.");
        taken.klaarVoorCasus(kop.casusId(), "terugkeer");
        var eerste = betrokkenen.eerste(vorige.casusId());
        var nieuw = casussen.opened(kop.jeugdigeId(), kop.schoolId(), kop.vandaag(), kop.vandaag(), vorige.casusId());
        casussen.save(nieuw.verkend(kop.vandaag()));
        // the same person goes on, and sees nothing until there is consent again
        eerste.ifPresent(b -> betrokkenen.add(nieuw.id(), b.accountId(), b.rol(), true));
        taken.add(Taak.voorRol("oco", kop.schoolId(), nieuw.id(), "toestemming", "Toestemming vragen",
                "Tot er toestemming is, ziet alleen school deze casus.", kop.vandaag()));
        return nieuw;
    }

    /** The earlier casus: of a closed file that file itself, of an open one the casus it points to. */
    private Terugkeer vorige(Casuskop kop) {
        Long gekoppeld = kop.gesloten() ? null : kop.casus().vorigeId();
        if (gekoppeld != null) {
            var c = casussen.get(gekoppeld);
            return new Terugkeer(c.id(), c.sleutel(), c.geopendOp(),
                    c.geslotenOp() == null ? kop.vandaag() : c.geslotenOp());
        }
        var gevonden = terugkeren.find(kop.jeugdigeId(), kop.vandaag());
        if (kop.gesloten() && gevonden.isEmpty())
            throw new Geweigerd("Deze hulp stopte meer dan een jaar geleden. Begin met een nieuw signaal.");
        return gevonden.filter(t -> t.casusId() != kop.casusId() || kop.gesloten()).orElseThrow(NietGevonden::new);
    }

    private TerugkeerPage page(Casuskop kop, String reden, Fouten fouten) {
        var vorige = vorige(kop);
        return new TerugkeerPage(kop, kop.gesloten(), vorige.geopendOp(), vorige.geslotenOp(), redenen.keuzes(), reden,
                inzendingen.key(), fouten);
    }
}

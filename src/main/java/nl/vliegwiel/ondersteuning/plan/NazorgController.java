package nl.vliegwiel.ondersteuning.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Aftercare: asks how it goes, and shuts the file or starts a return. */
@RestController
@Onderdeel(value = "nazorg", bewerken = true)
@RequestMapping("/leerlingen/{casus}/nazorg")
class NazorgController {
    private final Codelijst uitkomsten = Codelijst.load("nazorg-uitkomst");
    private final Planrecht recht;
    private final Afsluiting afsluiting;
    private final Nazorgafspraken afspraken;
    private final Afrondingen afrondingen;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;

    NazorgController(Planrecht recht, Afsluiting afsluiting, Nazorgafspraken afspraken, Afrondingen afrondingen,
            Taken taken, Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen) {
        this.recht = recht;
        this.afsluiting = afsluiting;
        this.afspraken = afspraken;
        this.afrondingen = afrondingen;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> form(@PathVariable String casus) {
        var kop = recht.kop(casus);
        if (!kop.fase().equals("nazorg"))
            return Page.seeOther(kop.url());
        recht.log(Regel.Gebeurtenis.INZIEN, "nazorg", kop);
        return ResponseEntity.ok(page(kop, afspraak(kop), "", "", "", false, Fouten.geen()));
    }

    @PostMapping("/nakijken")
    @Transactional
    public ResponseEntity<Page> check(@PathVariable String casus, @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "") String notitie) {
        var kop = recht.open(casus);
        var a = afspraak(kop);
        if (!uitkomsten.bevat(uitkomst))
            return ResponseEntity.unprocessableContent().body(page(kop, a, "", notitie, "", false,
                    new Fouten().meld("uitkomst", "Kies hoe het nu gaat")));
        return ResponseEntity.ok(page(kop, a, uitkomst, Invoer.tekst(notitie), "", true, Fouten.geen()));
    }

    @PostMapping("/aanpassen")
    @Transactional
    public Page adjust(@PathVariable String casus, @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "") String notitie) {
        var kop = recht.open(casus);
        return page(kop, afspraak(kop), uitkomst, notitie, "", false, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> done(@PathVariable String casus, @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "") String notitie, @RequestParam(defaultValue = "") String _inzending) {
        var kop = recht.open(casus);
        if (!inzendingen.first(_inzending))
            return Page.seeOther(kop.url());
        var a = afspraak(kop);
        if (!uitkomsten.bevat(uitkomst))
            return check(casus, uitkomst, notitie);
        if (!a.open() || !afspraken.save(a.gedaan(kop.vandaag(), uitkomst)))
            throw conflict(kop);
        String naam = uitkomsten.naam(uitkomst);
        gebeurtenissen.add(kop.casusId(), "nazorg", "Nazorg gedaan: " + Nederlands.kleineLetter(naam),
                Invoer.tekst(notitie));
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "nazorg", kop);
        boolean terug = uitkomst.equals("terugkeer");
        afsluiting.gesloten(kop, terug ? returnTask(kop) : null);
        boolean zelf = terug && Lezer.nu().heeftRol("oco");
        meldingen.meld(terug && !zelf
                ? "Nazorg vastgelegd. De ondersteuningscoördinator krijgt een taak om opnieuw te beginnen."
                : "Nazorg vastgelegd. Het dossier is gesloten.");
        return Page.seeOther(kop.url() + (zelf ? "/terugkeer" : ""));
    }

    /** Not reached, or no time: another day. */
    @PostMapping("/verzetten")
    @Transactional
    public ResponseEntity<Page> move(@PathVariable String casus, @RequestParam(defaultValue = "") String verzet) {
        var kop = recht.open(casus);
        var a = afspraak(kop);
        var fouten = new Fouten();
        var dag = Invoer.datumVanafVandaag(verzet, kop.vandaag(), "verzet", fouten);
        if (dag == null)
            return ResponseEntity.unprocessableContent().body(page(kop, a, "", "", verzet, false, fouten));
        if (!a.open() || !afspraken.save(a.verzet(dag, kop.vandaag())))
            throw conflict(kop);
        taken.ofCasus(kop.casusId()).stream().filter(t -> t.soort().equals("nazorg"))
                .forEach(t -> taken.save(t.verzet(dag, kop.vandaag())));
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "nazorg", kop);
        meldingen.meld("Verzet: nazorg op " + Nederlands.datum(dag, kop.vandaag()) + ".");
        return Page.seeOther(kop.url() + "/nazorg");
    }

    /** Aftercare is done once. */
    private IntussenGewijzigd conflict(Casuskop kop) {
        var nu = afspraken.latest(kop.casusId()).orElseThrow(NietGevonden::new);
        return new IntussenGewijzigd(nu.naam(), null, kop.url())
                .keuze("uitkomst", "Hoe gaat het nu?", nu.uitkomst(), uitkomsten.keuzes())
                .veld("verzet", "Welke dag?",
                        Nederlands.datum(nu.gedaanOp() == null ? nu.geplandOp() : nu.gedaanOp()));
    }

    private static Taak returnTask(Casuskop kop) {
        return Taak.voorRol("oco", kop.schoolId(), kop.casusId(), "terugkeer", "Opnieuw beginnen",
                "Nazorg: er is opnieuw hulp nodig", kop.vandaag());
    }

    private Nazorgafspraak afspraak(Casuskop kop) {
        if (!kop.magWerk() || !afrondingen.mayClose(kop.casusId()) || !kop.fase().equals("nazorg"))
            throw new NietGevonden();
        return afspraken.latest(kop.casusId()).filter(a -> a.geenReden() == null).orElseThrow(NietGevonden::new);
    }

    private NazorgPage page(Casuskop kop, Nazorgafspraak a, String uitkomst, String notitie, String verzet,
            boolean nakijken, Fouten fouten) {
        return new NazorgPage(kop, a, afrondingen.find(kop.casusId()).map(Afronding::watHielp).orElse(""),
                uitkomsten.keuzes(), uitkomst, notitie, verzet, nakijken, inzendingen.key(), fouten);
    }
}

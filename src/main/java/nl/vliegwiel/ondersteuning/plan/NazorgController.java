package nl.vliegwiel.ondersteuning.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Aftercare, moment by moment: asks how it goes, moves or leaves out a moment, and after the last one shuts the file. */
@RestController
@Onderdeel(value = "nazorg", bewerken = true)
@RequestMapping("/leerlingen/{casus}/nazorg")
class NazorgController {
    private final Codelijst uitkomsten = Codelijst.load("nazorg-uitkomst");
    private final Planrecht recht;
    private final Afsluiting afsluiting;
    private final Nazorgafspraken afspraken;
    private final Afrondingen afrondingen;
    private final Gebeurtenissen gebeurtenissen;
    private final Nazorgmensen mensen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;

    NazorgController(Planrecht recht, Afsluiting afsluiting, Nazorgafspraken afspraken, Afrondingen afrondingen,
            Gebeurtenissen gebeurtenissen, Nazorgmensen mensen, Inzendingen inzendingen, Meldingen meldingen) {
        this.recht = recht;
        this.afsluiting = afsluiting;
        this.afspraken = afspraken;
        this.afrondingen = afrondingen;
        this.gebeurtenissen = gebeurtenissen;
        this.mensen = mensen;
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
        return ResponseEntity.ok(page(stand(kop), Map.of(), null, Fouten.geen()));
    }

    /** What shuts the file is checked first; what does not is recorded at once. */
    @PostMapping("/nakijken")
    @Transactional
    public ResponseEntity<Page> check(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var s = stand(recht.open(casus));
        String uitkomst = veld(velden, "uitkomst");
        if (!uitkomsten.bevat(uitkomst))
            return ResponseEntity.unprocessableContent()
                    .body(page(s, velden, null, new Fouten().meld("uitkomst", "Kies hoe het nu gaat")));
        return s.laatste() || terug(uitkomst)
                ? ResponseEntity.ok(page(s, velden, "", Fouten.geen()))
                : done(casus, velden);
    }

    @PostMapping("/aanpassen")
    @Transactional
    public Page adjust(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        return page(stand(recht.open(casus)), velden, null, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> done(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var kop = recht.open(casus);
        if (!inzendingen.first(velden.get("_inzending")))
            return Page.seeOther(kop.url());
        var s = stand(kop);
        String uitkomst = veld(velden, "uitkomst");
        if (!uitkomsten.bevat(uitkomst))
            return check(casus, velden);
        var a = s.eerste();
        String gezien = veld(velden, "moment");
        if (!gezien.isEmpty() && !gezien.equals(a.sleutel()) || !afspraken.save(a.gedaan(kop.vandaag(), uitkomst)))
            throw conflict(kop, gezien);
        gebeurtenissen.add(kop.casusId(), "nazorg",
                "Nazorg gedaan: " + Nederlands.kleineLetter(uitkomsten.naam(uitkomst)), veld(velden, "notitie"));
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "nazorg", kop);
        return terug(uitkomst) ? opnieuw(kop) : verder(kop, "Nazorg vastgelegd.");
    }

    /** Not reached, no time, or somebody else asks: another day or another person. */
    @PostMapping("/{moment}/verzetten")
    @Transactional
    public ResponseEntity<Page> move(@PathVariable String casus, @PathVariable String moment,
            @RequestParam Map<String, String> velden) {
        var kop = recht.open(casus);
        var s = stand(kop);
        var a = s.get(moment);
        var fouten = new Fouten();
        var dag = Invoer.datumVanafVandaag(velden.get("op-" + moment), kop.vandaag(), "op-" + moment, fouten);
        String wie = veld(velden, "wie-" + moment);
        if (s.mensen().stream().noneMatch(k -> k.waarde().equals(wie)))
            fouten.meld("wie-" + moment, "Kies wie contact houdt");
        if (dag == null || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(s, velden, null, fouten));
        if (!a.open() || !afspraken.save(a.verzet(dag, Long.parseLong(wie), kop.vandaag())))
            throw conflict(kop, moment);
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "nazorg", kop);
        afsluiting.volgende(kop);
        meldingen.meld("Vastgelegd: nazorg " + Nederlands.kleineLetter(a.wanneer()) + " is op "
                + Nederlands.datum(dag, kop.vandaag()) + ".");
        return Page.seeOther(kop.url() + "/nazorg");
    }

    /** Nobody asks at this moment, with a reason; without a moment left the file shuts, so that is checked first. */
    @PostMapping("/{moment}/weglaten")
    @Transactional
    public ResponseEntity<Page> leaveOut(@PathVariable String casus, @PathVariable String moment,
            @RequestParam Map<String, String> velden) {
        var kop = recht.open(casus);
        var s = stand(kop);
        var a = s.get(moment);
        String reden = veld(velden, "reden-" + moment);
        if (!AfrondingForm.WEGLATEN.bevat(reden))
            return ResponseEntity.unprocessableContent().body(page(s, velden, null,
                    new Fouten().meld("reden-" + moment, "Kies waarom je dit moment weglaat")));
        if (a.open() && s.laatste() && veld(velden, "bevestigd").isEmpty())
            return ResponseEntity.ok(page(s, velden, moment, Fouten.geen()));
        if (!a.open() || !afspraken.save(a.weggelaten(kop.vandaag(), reden)))
            throw conflict(kop, moment);
        gebeurtenissen.add(kop.casusId(), "nazorg", "Nazorg " + Nederlands.kleineLetter(a.wanneer()) + " weggelaten",
                AfrondingForm.WEGLATEN.naam(reden));
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "nazorg", kop);
        return verder(kop, "Weggelaten.");
    }

    /** The next moment, or the end. */
    private ResponseEntity<Page> verder(Casuskop kop, String gedaan) {
        var volgende = afsluiting.volgende(kop);
        if (volgende.isEmpty())
            afsluiting.gesloten(kop, null);
        meldingen.meld(gedaan + volgende.map(v -> " De volgende keer is op "
                + Nederlands.datum(v.geplandOp(), kop.vandaag()) + ".").orElse(" Het dossier is gesloten."));
        return Page.seeOther(kop.url() + (volgende.isEmpty() ? "" : "/nazorg"));
    }

    private ResponseEntity<Page> opnieuw(Casuskop kop) {
        boolean zelf = Lezer.nu().heeftRol("oco");
        afsluiting.gesloten(kop, Taak.voorRol("oco", kop.schoolId(), kop.casusId(), "terugkeer", "Opnieuw beginnen",
                "Nazorg: er is opnieuw hulp nodig", kop.vandaag()));
        meldingen.meld(zelf
                ? "Nazorg vastgelegd. Het dossier is gesloten."
                : "Nazorg vastgelegd. De ondersteuningscoördinator krijgt een taak om opnieuw te beginnen.");
        return Page.seeOther(kop.url() + (zelf ? "/terugkeer" : ""));
    }

    /** Each moment is done once: what a colleague made of it, beside the own words. */
    private IntussenGewijzigd conflict(Casuskop kop, String moment) {
        var nu = afspraken.list(kop.casusId()).stream().filter(a -> a.sleutel().equals(moment)).findFirst()
                .orElseThrow(NietGevonden::new);
        var dag = nu.gedaanOp() == null ? nu.geplandOp() : nu.gedaanOp();
        return new IntussenGewijzigd(nu.naam(), null, kop.url() + "/nazorg")
                .keuze("uitkomst", "Hoe gaat het nu?", nu.uitkomst(), uitkomsten.keuzes())
                .veld("op-" + moment, "Welke dag?", Nederlands.datum(dag));
    }

    /** All that the screens need: the moments, the first that is open, and who can ask. */
    private record Stand(Casuskop kop, List<Nazorgafspraak> momenten, List<Keuze> mensen) {
        Nazorgafspraak eerste() {
            return momenten.stream().filter(Nazorgafspraak::open).findFirst().orElseThrow(NietGevonden::new);
        }

        boolean laatste() {
            return momenten.stream().filter(Nazorgafspraak::open).count() < 2;
        }

        Nazorgafspraak get(String sleutel) {
            return momenten.stream().filter(a -> a.sleutel().equals(sleutel)).findFirst()
                    .orElseThrow(NietGevonden::new);
        }
    }

    private Stand stand(Casuskop kop) {
        if (!kop.magWerk() || !afrondingen.mayClose(kop.casusId()) || !kop.fase().equals("nazorg"))
            throw new NietGevonden();
        return new Stand(kop, afspraken.list(kop.casusId()).stream().filter(a -> a.geenReden() == null).toList(),
                mensen.van(kop.casusId()));
    }

    /** @param nakijken null: to fill in; empty: check the outcome; else the moment whose leaving out is checked */
    private NazorgPage page(Stand s, Map<String, String> velden, @Nullable String nakijken, Fouten fouten) {
        return new NazorgPage(s.kop(), s.eerste(), s.momenten(), s.laatste(),
                afrondingen.find(s.kop().casusId()).map(Afronding::watHielp).orElse(""), uitkomsten, s.mensen(),
                velden, nakijken, inzendingen.key(), fouten);
    }

    private static boolean terug(String uitkomst) {
        return uitkomst.equals("terugkeer");
    }

    private static String veld(Map<String, String> velden, String naam) {
        return Invoer.tekst(velden.get(naam));
    }
}

package nl.vliegwiel.ondersteuning.plan;

import java.time.Clock;
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

import nl.vliegwiel.leerling.Betrokkene;
import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Rounds off the help in three steps: fill in, check, done. Only the last one changes anything. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/afronding")
class AfrondingController {
    private final Codelijst redenen = Codelijst.load("reden-beeindiging");
    private final Codelijst geenNazorg = Codelijst.load("nazorg-geen");
    private final Planrecht recht;
    private final Afsluiting afsluiting;
    private final Doelen doelen;
    private final Trajecten trajecten;
    private final Evaluaties evaluaties;
    private final Afrondingen afrondingen;
    private final Betrokkenen betrokkenen;
    private final Taken taken;
    private final Nazorgmensen nazorgmensen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Clock clock;

    AfrondingController(Planrecht recht, Afsluiting afsluiting, Doelen doelen, Trajecten trajecten,
            Evaluaties evaluaties, Afrondingen afrondingen, Betrokkenen betrokkenen, Taken taken,
            Nazorgmensen nazorgmensen, Inzendingen inzendingen, Meldingen meldingen, Clock clock) {
        this.recht = recht;
        this.afsluiting = afsluiting;
        this.doelen = doelen;
        this.trajecten = trajecten;
        this.evaluaties = evaluaties;
        this.afrondingen = afrondingen;
        this.betrokkenen = betrokkenen;
        this.taken = taken;
        this.nazorgmensen = nazorgmensen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    /** All that the three steps need of the casus. */
    private record Stand(Casuskop kop, List<Doel> doelen, List<Traject> lopend, List<Betrokkene> mensen,
            List<Keuze> nazorg) {
        String naam(@Nullable Long account) {
            return mensen.stream().filter(m -> Long.valueOf(m.accountId()).equals(account)).map(Betrokkene::naam)
                    .findFirst().orElse(Lezer.nu().naam());
        }
    }

    /** With the draft when there is one; also where a reload or a draft without script comes back to. */
    @GetMapping({"", "/nakijken", "/aanpassen"})
    @Transactional
    public ResponseEntity<Page> form(@PathVariable String casus) {
        var kop = recht.kop(casus);
        if (kop.gesloten() || kop.fase().equals("nazorg"))
            return Page.seeOther(kop.url() + (kop.gesloten() ? "" : "/nazorg"));
        var stand = stand(kop);
        recht.log(Regel.Gebeurtenis.INZIEN, "afronding", kop);
        var eerste = stand.mensen().stream().filter(Betrokkene::eersteVerantwoordelijke).findFirst()
                .map(Betrokkene::accountId).orElse(null);
        var gewoon = AfrondingForm.gewoon(stand.lopend(), eerste, !kop.magSchrijven(),
                Nazorgmoment.voorgesteld(kop));
        return ResponseEntity.ok(page(stand, gewoon, null, Fouten.geen()));
    }

    @PostMapping("/nakijken")
    @Transactional
    public ResponseEntity<Page> check(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var stand = stand(recht.open(casus));
        var fouten = new Fouten();
        var form = read(stand, velden, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(stand, velden, null, fouten));
        return ResponseEntity.ok(page(stand, velden, summary(stand, form), fouten));
    }

    /** Back from the check, with everything as it was. */
    @PostMapping("/aanpassen")
    @Transactional
    public Page adjust(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        return page(stand(recht.open(casus)), velden, null, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> close(@PathVariable String casus, @RequestParam Map<String, String> velden) {
        var kop = recht.kop(casus);
        if (!inzendingen.first(velden.get("_inzending")))
            return Page.seeOther(kop.url());
        afsluiting.mayBeClosed(kop);
        var stand = stand(kop);
        var fouten = new Fouten();
        var form = read(stand, velden, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(stand, velden, null, fouten));
        String wieOfWaarom = form.geenNazorg() == null
                ? stand.naam(form.nazorgDoor())
                : Nederlands.kleineLetter(geenNazorg.naam(form.geenNazorg()));
        afsluiting.afgerond(kop, form, stand.doelen(), stand.lopend(), wieOfWaarom);
        meldingen.meld(form.metNazorg()
                ? "Afgerond. " + wieOfWaarom + " houdt contact, op "
                        + form.dagen(kop.vandaag()) + "."
                : "Afgerond. Het dossier is gesloten.");
        return Page.seeOther(kop.url());
    }

    private AfrondingForm read(Stand stand, Map<String, String> velden, Fouten fouten) {
        return AfrondingForm.read(velden, stand.kop().magSchrijven() ? stand.doelen() : List.of(), stand.lopend(),
                stand.nazorg(), redenen, Nazorgmoment.voorgesteld(stand.kop()), stand.kop().vandaag(), fouten);
    }

    private Stand stand(Casuskop kop) {
        if (!kop.magWerk() || !afrondingen.mayClose(kop.casusId()))
            throw new NietGevonden();
        var mensen = betrokkenen.list(kop.casusId());
        return new Stand(kop, doelen.list(kop.casusId()),
                trajecten.list(kop.casusId()).stream().filter(Traject::loopt).toList(), mensen,
                AfrondingForm.nazorgkeuzes(nazorgmensen.van(kop.casusId()), geenNazorg));
    }

    private AfrondingPage.Nakijken summary(Stand s, AfrondingForm f) {
        var gegeven = s.doelen().stream().filter(d -> f.cijfers().containsKey(d.id()))
                .map(d -> new AfrondingPage.Regel(d.kort(),
                        (d.begin() == null ? "" : "begon op " + d.begin() + ", ") + "nu " + f.cijfers().get(d.id())))
                .toList();
        var hulp = s.lopend().stream()
                .map(t -> new AfrondingPage.Regel(t.naam(), redenen.naam(f.redenen().getOrDefault(t.id(), ""))))
                .toList();
        return new AfrondingPage.Nakijken(gegeven, f.watHielp(), hulp, f.metNazorg() ? s.naam(f.nazorgDoor()) : null,
                f.metNazorg() ? f.dagen(s.kop().vandaag()) : null, f.zonder(),
                f.metNazorg() ? Nederlands.datum(f.momenten().getFirst().op(), s.kop().vandaag()) : "",
                f.geenNazorg() == null ? null : geenNazorg.naam(f.geenNazorg()),
                taken.ofCasus(s.kop().casusId()).size());
    }

    private AfrondingPage page(Stand s, Map<String, String> velden, AfrondingPage.@Nullable Nakijken nakijken,
            Fouten fouten) {
        return new AfrondingPage(s.kop(), s.doelen(), s.lopend(), redenen.keuzes(), s.nazorg(), velden,
                s.kop().magSchrijven(),
                evaluaties.list(s.kop().casusId()).stream().anyMatch(e -> e.moment().equals("einde")), nakijken,
                inzendingen.key(), fouten);
    }
}

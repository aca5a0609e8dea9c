package nl.vliegwiel.toestemming.antwoord;

import java.time.Clock;
import java.time.LocalDate;

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
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.tekst.Toestemmingsteksten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Vertalingen;

/** The young person or a parent says yes, no or stop for oneself, by the same rules as when staff records it. */
@RestController
@Onderdeel(value = "mijn-plan", bewerken = true)
@RequestMapping("/mijn-plan/{casus}/toestemming")
class MijnToestemmingController {
    private final Casuskoppen koppen;
    private final Antwoorden antwoorden;
    private final Toestemmingsteksten teksten;
    private final Vertalingen vertalingen;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Antwoordgevolgen gevolgen;
    private final Clock clock;

    MijnToestemmingController(Casuskoppen koppen, Antwoorden antwoorden,
            Toestemmingsteksten teksten, Vertalingen vertalingen, Inzendingen inzendingen, Rollen rollen,
            Logboek logboek, Meldingen meldingen,
            Antwoordgevolgen gevolgen, Clock clock) {
        this.koppen = koppen;
        this.antwoorden = antwoorden;
        this.teksten = teksten;
        this.vertalingen = vertalingen;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.gevolgen = gevolgen;
        this.clock = clock;
    }

    /** The casus, who reads, and where each purpose stands. */
    private record Zelf(Casuskop kop, Beslisser wie, MijnToestemmingPage page) {
        MijnToestemmingPage.Rij rij(String doel) {
            return page.rijen().stream().filter(r -> r.stand().doel().doel().equals(doel)).findFirst()
                    .orElseThrow(NietGevonden::new);
        }
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String casus) {
        var zelf = zelf(casus);
        log(Regel.Gebeurtenis.INZIEN, zelf.kop());
        return zelf.page();
    }

    /** The text of one purpose with two equal buttons, or what stopping does. */
    @GetMapping("/{doel}")
    @Transactional
    public Page ask(@PathVariable String casus, @PathVariable String doel) {
        var zelf = zelf(casus);
        var rij = zelf.rij(doel);
        log(Regel.Gebeurtenis.INZIEN, zelf.kop());
        var vandaag = LocalDate.now(clock);
        String lezer = Toestemmingsteksten.lezer(zelf.wie().jeugdige(), zelf.kop().leeftijd())
                .orElseThrow(NietGevonden::new);
        var kijkers = antwoorden.ontvangers(zelf.kop().casusId(), doel).stream()
                .map(o -> IntrekkingPage.Kijker.van(o, rollen.naam(o.rol()))).toList();
        return new MijnAntwoordPage(zelf.page(), rij,
                teksten.get(zelf.kop(), doel, lezer, vandaag.plusMonths(rij.stand().doel().maandenGeldig()),
                        vertalingen.now().taal()),
                kijkers, inzendingen.key());
    }

    @PostMapping("/{doel}/antwoord")
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String casus, @PathVariable String doel,
            @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var zelf = zelf(casus);
        var rij = zelf.rij(doel);
        zelf.kop().casus().mustBeOpen();
        boolean ja = uitkomst.equals("gegeven");
        if (!ja && !uitkomst.equals("geweigerd"))
            throw new Geweigerd("Kies ja of nee.");
        if (!rij.vraagbaar())
            throw new Geweigerd("Dit is nu geen vraag voor jou. Vraag het aan de school.");
        if (!inzendingen.first(inzending))
            return back(casus);
        log(Regel.Gebeurtenis.VASTLEGGEN, zelf.kop());
        gevolgen.vastgelegd(zelf.kop(), rij.stand(), zelf.wie(), uitkomst, "digitaal", vertalingen.now().taal(),
                LocalDate.now(clock));
        String inZin = rij.stand().doel().inZin();
        meldingen.meld(ja ? "Bewaard: ja voor " + inZin + "." : "Bewaard: nee voor " + inZin + ".");
        return back(casus);
    }

    /** Stops at once; a reason is never asked. Also in a closed file. */
    @PostMapping("/{doel}/intrekking")
    @Transactional
    public ResponseEntity<Page> stop(@PathVariable String casus, @PathVariable String doel,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var zelf = zelf(casus);
        var rij = zelf.rij(doel);
        if (!inzendingen.first(inzending))
            return back(casus);
        if (!rij.ja())
            throw new Geweigerd("Hier is geen ja om te stoppen.");
        log(Regel.Gebeurtenis.WIJZIGEN, zelf.kop());
        var d = rij.stand().doel();
        gevolgen.ingetrokken(zelf.kop(), d, zelf.wie(), "digitaal");
        meldingen.meld("Gestopt op " + Nederlands.moment(clock.instant()) + ": " + d.inZin()
                + ". Er wordt niet meer gedeeld.");
        return back(casus);
    }

    private Zelf zelf(String casus) {
        var kop = koppen.get(casus, "");
        var vandaag = LocalDate.now(clock);
        var wie = antwoorden.zelf(kop.casusId(), kop.jeugdigeId(), vandaag).orElseThrow(NietGevonden::new);
        var rijen = antwoorden.list(kop.casusId(), vandaag).stream()
                .map(s -> MijnToestemmingPage.rij(s, wie, vandaag)).filter(r -> r.ja() || r.vraagbaar() || r.nee())
                .toList();
        return new Zelf(kop, wie, new MijnToestemmingPage(kop, !wie.jeugdige(), rijen));
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Casuskop kop) {
        logboek.write(new Regel(gebeurtenis, "toestemming", null, kop.casusId(), kop.jeugdigeId(), kop.schoolId(),
                "eigen", false));
    }

    private static ResponseEntity<Page> back(String casus) {
        return Page.seeOther("/mijn-plan/" + casus + "/toestemming");
    }
}

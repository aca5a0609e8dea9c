package nl.vliegwiel.monitor.duiding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What people read in a figure: to see, to add and to take away one's own. */
@RestController
@Onderdeel("duiding")
class DuidingController {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 600;
    private static final int MOST = 200;

    private final Duidingen duidingen;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    DuidingController(Duidingen duidingen, Indicatoren indicatoren, Peilingen peilingen, Rollen rollen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.duidingen = duidingen;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/monitor/{code:[a-z][a-z0-9-]*}/duiding")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String code) {
        return page(find(code), "", Fouten.geen());
    }

    @PostMapping("/monitor/{code:[a-z][a-z0-9-]*}/duiding")
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String code, @RequestParam(defaultValue = "") String tekst) {
        var indicator = find(code);
        String text = Invoer.tekst(tekst);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            var fouten = new Fouten();
            fouten.meld("tekst", "Schrijf 10 tot 600 tekens; nu zijn het er " + text.length());
            return ResponseEntity.unprocessableContent().body(page(indicator, text, fouten));
        }
        int month = peilingen.latest(PeilingRun.PUBLICATIE).map(p -> Maanden.nummer(YearMonth.from(p.totEnMet())))
                .orElse(Maanden.nummer(YearMonth.now(clock)));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "duiding", duidingen.add(code, month, text, null)));
        meldingen.meld("Je duiding staat bij het cijfer.");
        return Page.seeOther("/monitor/" + code + "/duiding");
    }

    @PostMapping("/monitor/duidingen/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel) {
        var gone = duidingen.ingetrokken(sleutel, OffsetDateTime.now(clock)).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "duiding", gone.id()));
        meldingen.meld("Je duiding is weggehaald.");
        return Page.seeOther("/monitor/" + gone.indicator() + "/duiding");
    }

    private Indicator find(String code) {
        return indicatoren.find(code).filter(Indicator::heeftBron).orElseThrow(NietGevonden::new);
    }

    private Page page(Indicator indicator, String text, Fouten fouten) {
        return new DuidingPage(indicator, duidingen.van(indicator.code(), MOST), text, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "duiding"));
    }
}

package nl.vliegwiel.businesscase.toetsing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Remarks on a version: made by whoever reads along, answered by policy, closed by either. */
@RestController
@Onderdeel("opmerking")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/opmerkingen")
class OpmerkingenController {
    private static final int LANGSTE = 4000;

    private final Studiekoppen koppen;
    private final Opmerkingen opmerkingen;
    private final Logboek logboek;
    private final Clock clock;

    OpmerkingenController(Studiekoppen koppen, Opmerkingen opmerkingen, Logboek logboek, Clock clock) {
        this.koppen = koppen;
        this.opmerkingen = opmerkingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@PathVariable String studie, @PathVariable int nummer) {
        return page(koppen.find(studie, nummer), "", "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "") String bij, @RequestParam(defaultValue = "") String tekst) {
        var kop = koppen.find(studie, nummer);
        var fouten = new Fouten();
        String t = Invoer.tekst(tekst);
        if (OpmerkingenPage.DELEN.stream().noneMatch(k -> k.waarde().equals(bij)))
            fouten.meld("bij", "Kies waarover het gaat");
        if (t.isEmpty() || t.length() > LANGSTE)
            fouten.meld("tekst", "Schrijf je opmerking, in hoogstens 4.000 tekens");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, bij, t, fouten));
        opmerkingen.add(kop.versie().id(), bij, t);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "opmerking", kop.versie().id()));
        return seeOther(kop);
    }

    @PostMapping("/{sleutel}/antwoord")
    @Onderdeel("kosten-en-baten")
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var kop = koppen.find(studie, nummer);
        var o = find(kop, sleutel).teBeantwoorden();
        String veld = "antwoord-" + sleutel;
        String t = Invoer.tekst(velden.get(veld));
        if (t.isEmpty() || t.length() > LANGSTE)
            return ResponseEntity.unprocessableContent().body(
                    page(kop, "", "", new Fouten().meld(veld, "Schrijf een antwoord van hoogstens 4.000 tekens")));
        opmerkingen.beantwoord(o, t, OffsetDateTime.now(clock), Lezer.nu().accountId());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "opmerking", o.id()));
        return seeOther(kop);
    }

    @PostMapping("/{sleutel}/sluiting")
    @Transactional
    public ResponseEntity<Page> close(@PathVariable String studie, @PathVariable int nummer,
            @PathVariable String sleutel) {
        var kop = koppen.find(studie, nummer);
        var o = find(kop, sleutel).teSluiten(Lezer.nu().accountId(), kop.magBewerken());
        opmerkingen.gesloten(o, OffsetDateTime.now(clock), Lezer.nu().accountId());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "opmerking", o.id()));
        return seeOther(kop);
    }

    private Opmerking find(Studiekop kop, String sleutel) {
        return opmerkingen.find(kop.versie().id(), sleutel).orElseThrow(NietGevonden::new);
    }

    private Page page(Studiekop kop, String bij, String tekst, Fouten fouten) {
        return new OpmerkingenPage(kop, opmerkingen.list(kop.versie().id()), bij, tekst, fouten,
                Lezer.nu().accountId());
    }

    private static ResponseEntity<Page> seeOther(Studiekop kop) {
        return Page.seeOther(kop.url() + "/opmerkingen");
    }
}

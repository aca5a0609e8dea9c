package nl.vliegwiel.leren.leerpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leren.leerpunt.Leerpunt.Soort;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** What others may learn from: reading, writing, and what the netwerkgroep made of it. */
@RestController
@Onderdeel("leerpunt")
@RequestMapping("/leren/leerpunten")
class LeerpuntController {

    private static final String URL = "/leren/leerpunten";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 600;

    private final Leerpunten leerpunten;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;
    private final Voornamen voornamen = Voornamen.load();

    LeerpuntController(Leerpunten leerpunten, Scholen scholen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.leerpunten = leerpunten;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "knelpunt") String soort) {
        return page(kind(soort), "", Map.of(), Fouten.geen(), false);
    }

    /** naamGoed: the word that looks like a name is none. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String tekst, @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String naamGoed) {
        var kind = kind(soort);
        String text = Invoer.tekst(tekst);
        var fouten = new Fouten();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            fouten.meld("tekst", "Schrijf 10 tot 600 tekens; nu zijn het er " + text.length());
        }
        boolean named = fouten.isLeeg() && !"ja".equals(naamGoed) && voornamen.find(text, List.of()).isPresent();
        if (named) {
            fouten.meld("tekst", "Hier lijkt een naam te staan. Haal hem weg");
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(kind, text, Map.of(), fouten, named));
        }
        Long where = scholen.own().stream().filter(s -> s.sleutel().equals(school)).map(School::id).findFirst()
                .orElse(null);
        long id = leerpunten.add(kind, text, where);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "leerpunt", id));
        meldingen.meld("Vastgelegd.");
        return Page.seeOther(URL + "?soort=" + kind.code());
    }

    @PostMapping("/{sleutel}/besproken")
    @Transactional
    public ResponseEntity<Page> discussed(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        String text = Invoer.tekst(velden.get("uitkomst-" + sleutel));
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            var fouten = new Fouten().meld("uitkomst-" + sleutel,
                    "Schrijf in 10 tot 600 tekens wat de netwerkgroep ermee doet");
            return ResponseEntity.unprocessableContent()
                    .body(page(Soort.KNELPUNT, "", Map.of(sleutel, text), fouten, false));
        }
        var changed = leerpunten.besproken(sleutel, text, LocalDate.now(clock)).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "leerpunt", changed.id()));
        meldingen.meld("Vastgelegd. Iedereen kan lezen wat ermee gebeurt.");
        return Page.seeOther(URL + "?soort=" + changed.soort());
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel) {
        var gone = leerpunten.ingetrokken(sleutel, OffsetDateTime.now(clock)).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "leerpunt", gone.id()));
        meldingen.meld("Weggehaald.");
        return Page.seeOther(URL + "?soort=" + gone.soort());
    }

    private static Soort kind(String soort) {
        return Soort.of(soort).filter(Soort.voor(Lezer.nu().rol())::contains).orElseThrow(NietGevonden::new);
    }

    private LeerpuntenPage page(Soort soort, String tekst, Map<String, String> uitkomsten, Fouten fouten,
            boolean named) {
        String role = Lezer.nu().rol();
        return new LeerpuntenPage(soort, Soort.voor(role), leerpunten.van(soort), rollen.namen(), scholen.ownKeuzes(),
                tekst, uitkomsten, fouten, named, rollen.magBewerken(role, "leerpunt"),
                soort == Soort.KNELPUNT && "procesbegeleider".equals(role));
    }
}

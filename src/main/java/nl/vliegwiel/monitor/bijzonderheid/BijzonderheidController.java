package nl.vliegwiel.monitor.bijzonderheid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.figuur.Maanden;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What happened to the data: the list, writing down and taking away. */
@RestController
@Onderdeel("bijzonderheid")
@RequestMapping("/monitor/bijzonderheden")
class BijzonderheidController {

    private static final String URL = "/monitor/bijzonderheden";
    private static final int MONTHS = 60;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private final Bijzonderheden bijzonderheden;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    BijzonderheidController(Bijzonderheden bijzonderheden, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.bijzonderheden = bijzonderheden;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", "verzuim", "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String maand,
            @RequestParam(defaultValue = "") String waarover, @RequestParam(defaultValue = "") String tekst) {
        var fouten = new Fouten();
        String text = Invoer.tekst(tekst);
        if (months().stream().noneMatch(k -> k.waarde().equals(maand))) {
            fouten.meld("maand", "Kies een maand");
        }
        if (Bijzonderheid.WAAROVER.stream().noneMatch(k -> k.waarde().equals(waarover))) {
            fouten.meld("waarover", "Kies waarover het gaat");
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            fouten.meld("tekst", "Schrijf 10 tot 200 tekens; nu zijn het er " + text.length());
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(maand, waarover, tekst, fouten));
        }
        long id = bijzonderheden.add(Integer.parseInt(maand), waarover, text);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "bijzonderheid", id));
        meldingen.meld("Vastgelegd. Het staat nu in het verloop van de cijfers die erdoor kunnen veranderen.");
        return Page.seeOther(URL);
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        long gone = bijzonderheden.ingetrokken(sleutel, OffsetDateTime.now(clock)).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "bijzonderheid", gone));
        meldingen.meld("De bijzonderheid is weg.");
        return Page.seeOther(URL);
    }

    private List<Keuze> months() {
        int now = Maanden.nummer(YearMonth.now(clock));
        return IntStream.range(0, MONTHS).map(i -> now - i)
                .mapToObj(m -> new Keuze(String.valueOf(m), Nederlands.hoofdletter(Maanden.lang(m)))).toList();
    }

    private Page page(String maand, String waarover, String tekst, Fouten fouten) {
        return new BijzonderhedenPage(bijzonderheden.op(LocalDate.now(clock)), months(), maand, waarover, tekst, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "bijzonderheid"));
    }
}

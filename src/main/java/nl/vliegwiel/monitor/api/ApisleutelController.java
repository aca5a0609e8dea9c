package nl.vliegwiel.monitor.api;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

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
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Programmatoken;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Keys with which a program may read what the reader may read. */
@RestController
@Onderdeel("cijfers-api")
@RequestMapping("/apisleutels")
class ApisleutelController {

    private static final List<String> TERMIJNEN = List.of("30", "90", "365");
    private static final int LONGEST = 80;
    private static final int LONGEST_SUBJECT = 200;

    private final Apisleutels sleutels;
    private final Programmatoken programmatoken;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    ApisleutelController(Apisleutels sleutels, Programmatoken programmatoken, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.sleutels = sleutels;
        this.programmatoken = programmatoken;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", "", "", Fouten.geen(), "");
    }

    /** The answer shows the key, so it is no redirect: nowhere else can it be seen again. A program of the identity provider gets none. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> make(@RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String dagen, @RequestParam(defaultValue = "") String programma) {
        String name = Invoer.tekst(naam);
        String subject = programmatoken.kan() ? Invoer.tekst(programma) : "";
        var fouten = new Fouten();
        if (name.isEmpty() || name.length() > LONGEST) {
            fouten.meld("naam", "Schrijf in hoogstens 80 tekens voor welk programma de sleutel is");
        }
        if (!TERMIJNEN.contains(dagen)) {
            fouten.meld("dagen", "Kies hoe lang de sleutel werkt");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            fouten.meld("programma", "Schrijf hoogstens 200 tekens");
        }
        String key = "";
        if (fouten.isLeeg() && subject.isEmpty()) {
            key = sleutels.made(name, Integer.parseInt(dagen));
        } else if (fouten.isLeeg() && !sleutels.admitted(subject, name, Integer.parseInt(dagen))) {
            fouten.meld("programma", "Dit programma is al toegelaten. Trek de oude toegang eerst in");
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(naam, dagen, programma, fouten, ""));
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "apisleutel", null));
        if (key.isEmpty()) {
            meldingen.meld("Het programma is toegelaten.");
            return Page.seeOther("/apisleutels");
        }
        return ResponseEntity.ok(page("", "", "", Fouten.geen(), key));
    }

    @PostMapping("/{sleutel}/intrekking")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel) {
        sleutels.withdrawn(sleutel);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "apisleutel", null));
        meldingen.meld("De sleutel werkt niet meer.");
        return Page.seeOther("/apisleutels");
    }

    private ApisleutelsPage page(String naam, String dagen, String programma, Fouten fouten, String key) {
        var now = OffsetDateTime.now(clock);
        return new ApisleutelsPage(sleutels.own().stream().map(s -> ApisleutelsPage.Rij.of(s, now)).toList(), naam,
                dagen, programmatoken.kan() ? programma : null, fouten, key);
    }
}

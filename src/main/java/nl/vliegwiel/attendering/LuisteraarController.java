package nl.vliegwiel.attendering;

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
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Programs that are called when there is something new. */
@RestController
@Onderdeel("cijfers-api")
@RequestMapping("/apisleutels/luisteraars")
class LuisteraarController {

    private static final int LONGEST = 80;
    private static final int LONGEST_ADDRESS = 500;

    private final Luisteraars luisteraars;
    private final Luistersleutel sleutel;
    private final Bezorger bezorger;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    LuisteraarController(Luisteraars luisteraars, Luistersleutel sleutel, Bezorger bezorger, Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.luisteraars = luisteraars;
        this.sleutel = sleutel;
        this.bezorger = bezorger;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", "", List.of(), Fouten.geen(), "");
    }

    /** The answer shows the secret, so it is no redirect: nowhere else can it be seen again. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String adres, @RequestParam(defaultValue = "") List<String> soorten) {
        String name = Invoer.tekst(naam);
        String address = adres.strip();
        var fouten = new Fouten();
        if (name.isEmpty() || name.length() > LONGEST)
            fouten.meld("naam", "Schrijf in hoogstens 80 tekens welk programma het is");
        if (address.length() > LONGEST_ADDRESS || !bezorger.mag(address))
            fouten.meld("adres", "Dit adres mag niet. Begin met een adres dat de beheerder toestaat");
        if (soorten.isEmpty() || !choices().stream().map(Keuze::waarde).toList().containsAll(soorten))
            fouten.meld("soorten", "Kies waarvan het programma bericht krijgt");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(naam, adres, soorten, fouten, ""));
        String geheim = sleutel.geheim(luisteraars.add(name, address, soorten));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "luisteraar", null));
        return ResponseEntity.ok(page("", "", List.of(), Fouten.geen(), geheim));
    }

    @PostMapping("/{sleutel}/intrekking")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable("sleutel") String welke) {
        luisteraars.withdrawn(welke, OffsetDateTime.now(clock));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "luisteraar", null));
        meldingen.meld("Dit programma krijgt geen bericht meer.");
        return Page.seeOther("/apisleutels/luisteraars");
    }

    private LuisteraarsPage page(String naam, String adres, List<String> soorten, Fouten fouten, String geheim) {
        return new LuisteraarsPage(luisteraars.own().stream().map(LuisteraarsPage.Rij::of).toList(),
                bezorger.toegestaan(), choices(), naam, adres, soorten, fouten, geheim);
    }

    private List<Keuze> choices() {
        return Nieuws.perProgramma(Lezer.nu().rol(), rollen);
    }
}

package nl.vliegwiel.levering.bureau;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Schoolsignaal;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What is expected from whom and when, what came of it and how good; reminding, and the keys of systems. */
@RestController
@Onderdeel("levering")
@RequestMapping("/leveringen/verwacht")
class VerwachtController {
    private static final int SCHOOLDAGEN = 5;
    private static final int MAANDEN_GELDIG = 12;
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Verwachtingen verwachtingen;
    private final Leveringssleutels sleutels;
    private final Scholen scholen;
    private final Organisaties organisaties;
    private final ApplicationEventPublisher events;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final RandomGenerator random;
    private final Clock clock;

    VerwachtController(Verwachtingen verwachtingen, Leveringssleutels sleutels, Scholen scholen,
            Organisaties organisaties,
            ApplicationEventPublisher events, Meldingen meldingen, Logboek logboek, RandomGenerator random,
            Clock clock) {
        this.verwachtingen = verwachtingen;
        this.sleutels = sleutels;
        this.scholen = scholen;
        this.organisaties = organisaties;
        this.events = events;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.random = random;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        return page(null);
    }

    /** The OCO of the school gets it on the worklist, once per period. */
    @PostMapping("/{school}/herinnering")
    @Onderdeel("levering-bureau")
    @Transactional
    public ResponseEntity<Page> remind(@PathVariable String school) {
        var vandaag = LocalDate.now(clock);
        var v = verwachtingen.list(vandaag).stream().filter(r -> r.school().equals(school)).findFirst()
                .orElseThrow(NietGevonden::new);
        events.publishEvent(new Schoolsignaal(v.schoolId(), "Verzuim aanleveren tot en met " + v.verwachtTotZin(),
                "De gemeente vraagt erom. De leerlingadministratie levert het aan.",
                schooldagen.after(vandaag, SCHOOLDAGEN), "/leveringen/verwacht",
                "levering:" + v.schoolId() + ":" + v.verwachtTot()));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "herinnering", null));
        meldingen.meld("Herinnerd: " + v.naam() + " heeft een taak in Mijn werk");
        return seeOther();
    }

    /** The answer holds the key, this once. */
    @PostMapping("/sleutels")
    @Onderdeel("levering-sleutels")
    @Transactional
    public ResponseEntity<Page> key(@RequestParam(defaultValue = "") String school) {
        var plek = scholen.find(school);
        var gemeente = organisaties.find(school).filter(o -> o.soort().equals("gemeente"));
        if (plek.isEmpty() && gemeente.isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(page(null).metFout("Kies voor wie de sleutel is"));
        String sleutel = Sleutel.made(random, 24);
        var tot = LocalDate.now(clock).plusMonths(MAANDEN_GELDIG);
        plek.ifPresent(s -> sleutels.add(s.id(), "Systeem van " + s.korteNaam(), Sessies.keyHash(sleutel), tot));
        gemeente.ifPresent(
                g -> sleutels.addOfGemeente(g.id(), "Systeem van " + g.naam(), Sessies.keyHash(sleutel), tot));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "leveringssleutel", null));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(page(sleutel));
    }

    @PostMapping("/sleutels/{sleutel}/intrekking")
    @Onderdeel("levering-sleutels")
    @Transactional
    public ResponseEntity<Page> revoke(@PathVariable String sleutel) {
        if (!sleutels.revoked(sleutel))
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "leveringssleutel", null));
        meldingen.meld("Ingetrokken. Dit systeem kan niet meer aanleveren.");
        return seeOther();
    }

    private VerwachtPage page(@Nullable String nieuw) {
        var vandaag = LocalDate.now(clock);
        boolean beheerder = Lezer.nu().heeftRol("beheerder");
        return new VerwachtPage(verwachtingen.list(vandaag), verwachtingen.ritme(),
                Lezer.nu().heeftRol("beheerder", "beleid"), beheerder,
                beheerder ? sleutels.list(vandaag) : List.of(),
                beheerder
                        ? Stream.concat(scholen.listAll().stream().map(s -> new Keuze(s.sleutel(), s.korteNaam())),
                                organisaties.list("gemeente").stream()
                                        .map(g -> new Keuze(g.sleutel(), "Gemeente " + g.naam())))
                                .toList()
                        : List.of(),
                nieuw, "");
    }

    private static ResponseEntity<Page> seeOther() {
        return Page.seeOther("/leveringen/verwacht");
    }
}

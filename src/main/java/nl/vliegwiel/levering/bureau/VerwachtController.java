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

import nl.vliegwiel.leerling.Gemeentesignaal;
import nl.vliegwiel.leerling.Schoolsignaal;
import nl.vliegwiel.levering.Leveringsoort;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What is expected from whom and when, what came of it and how good; reminding, and the keys of systems. */
@RestController
@Onderdeel("levering")
@RequestMapping("/leveringen/verwacht")
class VerwachtController {
    private static final String REGIO = "regio";
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
        return page(null, "", List.of(), Fouten.geen());
    }

    /** The OCO of the school or the front office of the gemeente gets it on the worklist, once for the same day. */
    @PostMapping("/{soort:[a-z]+}/{partij}/herinnering")
    @Onderdeel("levering-bureau")
    @Transactional
    public ResponseEntity<Page> remind(@PathVariable String soort, @PathVariable String partij) {
        var vandaag = LocalDate.now(clock);
        var v = verwachtingen.list(vandaag).stream()
                .filter(r -> r.ritme().soort().equals(soort) && r.partij().equals(partij) && r.id() > 0).findFirst()
                .orElseThrow(NietGevonden::new);
        if (!v.telaat())
            throw new Geweigerd("Deze levering is niet te laat. Herinneren hoeft niet.");
        var op = schooldagen.after(vandaag, SCHOOLDAGEN);
        String waarom = "De regio vraagt erom. Het is te laat sinds " + Nederlands.datum(v.laatste().uiterlijk()) + ".";
        events.publishEvent(v.ritme().wie().equals("school")
                ? new Schoolsignaal(v.id(), v.vraag(), waarom, op, "/leveringen/verwacht", v.merk())
                : new Gemeentesignaal(v.id(), v.vraag(), waarom, op, "/leveringen/verwacht", v.merk()));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "herinnering", null));
        meldingen.meld("Herinnerd: " + v.naam() + " heeft een taak in Mijn werk");
        return seeOther();
    }

    /** The answer holds the key, this once. */
    @PostMapping("/sleutels")
    @Onderdeel("levering-sleutels")
    @Transactional
    public ResponseEntity<Page> key(@RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable List<String> soort) {
        var plek = scholen.find(school);
        var gemeente = organisaties.find(school).filter(o -> o.soort().equals("gemeente"));
        var soorten = soort == null ? List.<String>of() : soort.stream().distinct().toList();
        var fouten = new Fouten();
        if (plek.isEmpty() && gemeente.isEmpty() && !school.equals(REGIO))
            fouten.meld("school", "Kies voor wie de sleutel is");
        checkKinds(plek.isPresent() ? "school" : gemeente.isPresent() ? "gemeente" : school, soorten, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(null, school, soorten, fouten));
        String sleutel = Sleutel.made(random, 24);
        sleutels.add(plek.map(School::id).orElse(null), gemeente.map(Organisatie::id).orElse(null),
                "Systeem van "
                        + plek.map(School::korteNaam).or(() -> gemeente.map(Organisatie::naam)).orElse("de regio"),
                soorten, Sessies.keyHash(sleutel), LocalDate.now(clock).plusMonths(MAANDEN_GELDIG));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "leveringssleutel", null));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page(sleutel, "", List.of(), Fouten.geen()));
    }

    private static void checkKinds(String wie, List<String> soorten, Fouten fouten) {
        if (soorten.isEmpty())
            fouten.meld("soort", "Kies wat het systeem aanlevert");
        for (String code : soorten) {
            var soort = Leveringsoort.find(code).orElseThrow(NietGevonden::new);
            if (!wie.isEmpty() && !soort.van().equals(wie))
                fouten.meld("soort", Leveringsoort.naam(code) + " levert " + partyName(soort.van()) + " aan, niet "
                        + partyName(wie));
        }
    }

    private static String partyName(String wie) {
        return wie.equals(REGIO) ? "de regio" : "een " + wie;
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

    private VerwachtPage page(@Nullable String nieuw, String partij, List<String> gekozen, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        boolean beheerder = Lezer.nu().heeftRol("beheerder");
        var rijen = verwachtingen.list(vandaag);
        var soorten = verwachtingen.ritmes().stream()
                .map(r -> new VerwachtPage.Soort(r, r.uiterlijk(r.volgende(vandaag)),
                        rijen.stream().filter(v -> v.ritme().equals(r)).toList()))
                .filter(s -> !s.rijen().isEmpty()).toList();
        return new VerwachtPage(soorten, Lezer.nu().heeftRol("beheerder", "beleid"), beheerder,
                beheerder ? sleutels.list(vandaag) : List.of(), beheerder ? parties() : List.of(),
                Stream.of(Leveringsoort.values()).map(k -> new Keuze(k.code(), Leveringsoort.naam(k.code()))).toList(),
                partij, gekozen, nieuw, fouten);
    }

    private List<Keuze> parties() {
        return Stream
                .concat(Stream.of(new Keuze(REGIO, "De regio")),
                        Stream.concat(scholen.listAll().stream().map(s -> new Keuze(s.sleutel(), s.korteNaam())),
                                organisaties.list("gemeente").stream()
                                        .map(g -> new Keuze(g.sleutel(), "Gemeente " + g.naam()))))
                .toList();
    }

    private static ResponseEntity<Page> seeOther() {
        return Page.seeOther("/leveringen/verwacht");
    }
}

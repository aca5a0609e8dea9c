package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.koppeling.Koppelingen;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The list of deliveries, and the desk where a file comes in. */
@RestController
@Onderdeel("levering")
@RequestMapping("/leveringen")
class LeveringenController {
    private static final int PER_PAGINA = 50;

    private final Leveringen leveringen;
    private final Klaarzettingen klaarzettingen;
    private final Scholen scholen;
    private final Organisaties organisaties;
    private final Koppelingen koppelingen;
    private final Rollen rollen;
    private final Clock clock;

    LeveringenController(Leveringen leveringen, Klaarzettingen klaarzettingen, Scholen scholen,
            Organisaties organisaties, Koppelingen koppelingen, Rollen rollen, Clock clock) {
        this.leveringen = leveringen;
        this.klaarzettingen = klaarzettingen;
        this.scholen = scholen;
        this.organisaties = organisaties;
        this.koppelingen = koppelingen;
        this.rollen = rollen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "") String voor) {
        return page(voor, "", Fouten.geen());
    }

    @PostMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> receive(@RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var fouten = new Fouten();
        var gemeente = gemeenten().stream().filter(g -> g.sleutel().equals(school)).findFirst();
        var gekozen = schools().stream().filter(s -> s.sleutel().equals(school)).findFirst();
        boolean koppelen = soort.equals("koppeling")
                && gekozen.filter(s -> koppelingen.running(s.id(), LocalDate.now(clock)).isPresent()).isPresent();
        if (gemeente.isEmpty() && !koppelen
                && LeveringenPage.SOORTEN.stream().noneMatch(k -> k.waarde().equals(soort)))
            fouten.meld("soort", "Kies wat je aanlevert");
        if (gekozen.isEmpty() && gemeente.isEmpty())
            fouten.meld("school", "Kies van wie het bestand is");
        String naam = bestand == null ? null : bestand.getOriginalFilename();
        if (naam == null || naam.isEmpty())
            fouten.meld("bestand", "Kies een bestand");
        if (!fouten.isLeeg() || bestand == null || naam == null)
            return ResponseEntity.unprocessableContent().body(page("", soort, fouten));
        try (var in = bestand.getInputStream()) {
            var k = gemeente.isPresent()
                    ? klaarzettingen.receiveOfGemeente(in, Lezer.nu().accountId(), gemeente.get().id(), "jeugdhulp",
                            name(naam))
                    : klaarzettingen.receive(in, Lezer.nu().accountId(), gekozen.orElseThrow().id(), soort,
                            name(naam));
            return Page.seeOther(k.url());
        } catch (Geweigerd e) {
            return ResponseEntity.unprocessableContent().body(page("", soort, fouten.meld("bestand", e.zin())));
        }
    }

    /** verzuim: Verzuim */
    static String label(String soort) {
        return Leveringsoort.naam(soort);
    }

    /** 1 september tot en met 30 september 2025 */
    static String period(@Nullable LocalDate van, @Nullable LocalDate tot) {
        if (van == null || tot == null)
            return "";
        if (van.equals(tot))
            return Nederlands.datum(van);
        return (van.getYear() == tot.getYear() ? Nederlands.dagMaand(van) : Nederlands.datum(van)) + " t/m "
                + Nederlands.datum(tot);
    }

    /** The last part of a path, printable, at most 100 characters. */
    private static String name(String naam) {
        String kort = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "").strip();
        return kort.length() > 100 ? kort.substring(0, 100) : kort;
    }

    private List<School> schools() {
        var lezer = Lezer.nu();
        return rollen.magBewerken(lezer.rol(), "levering") ? scholen.list(lezer.scholen()) : List.of();
    }

    private List<Organisatie> gemeenten() {
        var lezer = Lezer.nu();
        return rollen.magBewerken(lezer.rol(), "levering") && lezer.heeftRol("toegang", "beleid")
                ? lezer.organisaties().stream().flatMap(id -> organisaties.find(id).stream())
                        .filter(o -> o.soort().equals("gemeente")).toList()
                : List.of();
    }

    private LeveringenPage page(String voor, String soort, Fouten fouten) {
        var lezer = Lezer.nu();
        var vandaag = LocalDate.now(clock);
        boolean vanSchool = lezer.heeftRol("schooladministratie", "oco");
        boolean vanGemeente = lezer.heeftRol("toegang", "beleid");
        long grens = voor.isEmpty() ? 0 : leveringen.find(voor).map(Levering::id).orElse(0L);
        var rijen = leveringen.list(grens, PER_PAGINA + 1);
        boolean meer = rijen.size() > PER_PAGINA;
        var getoond = meer ? rijen.subList(0, PER_PAGINA) : rijen;
        return new LeveringenPage(getoond.stream().map(
                r -> row(r, vanSchool || vanGemeente && r.soort().equals("jeugdhulp"), vandaag)).toList(),
                schools().stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList(),
                gemeenten().stream().map(g -> new Keuze(g.sleutel(), g.naam())).toList(),
                klaarzettingen.list(lezer.accountId()).stream().limit(10)
                        .map(k -> new LeveringenPage.Wachtend(
                                k.url(),
                                k.bestandsnaam(),
                                label(k.soort()) + ", " + Nederlands.moment(k.op())))
                        .toList(),
                soort.isEmpty() ? "verzuim" : soort, lezer.heeftRol("oco"),
                rollen.magBewerken(lezer.rol(), "uitgaven"),
                schools().stream().anyMatch(s -> koppelingen.running(s.id(), vandaag).isPresent()),
                rollen.magBewerken(lezer.rol(), "koppeling"),
                meer ? "/leveringen?voor=" + getoond.getLast().sleutel() : null, fouten);
    }

    private static LeveringenPage.Rij row(Leveringen.Rij r, boolean vanSchool, LocalDate vandaag) {
        return new LeveringenPage.Rij("/leveringen/" + r.sleutel(), label(r.soort()), r.school(),
                vanSchool ? r.bestandsnaam() : "", period(r.periodeVan(), r.periodeTot()),
                Nederlands.getal(r.regels()), Nederlands.getal(r.fouten()),
                Nederlands.datum(Nederlands.dagVan(r.ontvangenOp()), vandaag), r.door(),
                r.ingetrokken() ? "ingetrokken" : r.vervangen() ? "vervangen" : "vastgelegd");
    }
}

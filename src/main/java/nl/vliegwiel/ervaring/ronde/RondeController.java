package nl.vliegwiel.ervaring.ronde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijsten;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.BladXlsx;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** Rounds: all of them, preparing one, one as a whole, and what it says as a file. */
@RestController
@Onderdeel("vragenlijst")
@RequestMapping(RondeController.URL)
class RondeController {

    static final String URL = "/vragenlijsten";

    private final Rondes rondes;
    private final Rondebeelden beelden;
    private final Vragenlijsten vragenlijsten;
    private final Rondescholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    RondeController(Rondes rondes, Rondebeelden beelden, Vragenlijsten vragenlijsten, Rondescholen scholen,
            Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.rondes = rondes;
        this.beelden = beelden;
        this.vragenlijsten = vragenlijsten;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "0") int jaar) {
        var today = LocalDate.now(clock);
        var year = Schooljaar.gekozen(jaar, today);
        var counts = rondes.standen(year).stream().filter(s -> s.aantal() != null)
                .collect(Collectors.toMap(Rondes.Stand::id, s -> Objects.requireNonNull(s.aantal())));
        return new RondesPage(rondes.list(year).stream()
                .map(r -> new RondesPage.Rij(r, vragenlijsten.van(r.lijst(), r.versie()).naam(), counts.get(r.id())))
                .toList(), year, today, rollen.magBewerken(Lezer.nu().rol(), "vragenlijst"));
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "vragenlijst", bewerken = true)
    @Transactional(readOnly = true)
    public Page form() {
        return page(RondeForm.leeg(LocalDate.now(clock)), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(RondeForm form) {
        var today = LocalDate.now(clock);
        var fouten = form.check(today, RondeNieuwPage.keuzes(vragenlijsten.nieuwste()), scholen.keuzes());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        var list = vragenlijsten.nieuwste().stream().filter(l -> l.code().equals(form.lijst())).findFirst()
                .orElseThrow(NietGevonden::new);
        var school = scholen.find(Invoer.tekst(form.school())).orElseThrow(NietGevonden::new);
        var added = rondes.add(list.code(), list.versie(), school.id(), form.aantal(), today, form.tot(today));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "ronde", added.id()));
        meldingen.meld("Klaargezet. Maak nu een link om uit te delen.");
        return Page.seeOther(URL + "/" + added.sleutel());
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        return beelden.van(sleutel);
    }

    @GetMapping("/{sleutel}/uitkomst.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(@PathVariable String sleutel) {
        return BladCsv.answer("vragenlijst", rows(sleutel));
    }

    @GetMapping("/{sleutel}/uitkomst.xlsx")
    @Transactional
    public ResponseEntity<byte[]> xlsx(@PathVariable String sleutel) {
        return BladXlsx.answer("Uitkomst", "vragenlijst", rows(sleutel));
    }

    /** A round that still runs, or that too few answered, has no file. */
    private List<List<String>> rows(String sleutel) {
        var page = beelden.van(sleutel);
        if (page.uitkomst() == null)
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "ronde", page.ronde().id()));
        return page.tabel();
    }

    private RondeNieuwPage page(RondeForm form, Fouten fouten) {
        return new RondeNieuwPage(form, vragenlijsten.nieuwste(), scholen.keuzes(), fouten);
    }
}

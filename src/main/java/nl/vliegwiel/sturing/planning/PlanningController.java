package nl.vliegwiel.sturing.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
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
import nl.vliegwiel.sturing.dossier.Besluitdossiers;
import nl.vliegwiel.sturing.dossier.Besluitmoment;
import nl.vliegwiel.sturing.gremium.Deelprojecten;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The planning of the region, its lines, and what the agreements say. */
@RestController
@Onderdeel("planning")
@RequestMapping("/planning")
class PlanningController {

    private static final int NEAR = 30;
    private static final int LONGEST_REASON = 300;

    private final Planningsregels regels;
    private final Besluitdossiers dossiers;
    private final Deelprojecten deelprojecten;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    PlanningController(Planningsregels regels, Besluitdossiers dossiers, Deelprojecten deelprojecten, Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.regels = regels;
        this.dossiers = dossiers;
        this.deelprojecten = deelprojecten;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@RequestParam(defaultValue = "0") int jaar) {
        var today = today();
        if (jaar != 0 && Math.abs(jaar - today.getYear()) > NEAR) {
            throw new NietGevonden();
        }
        return PlanningPage.of(jaar == 0 ? today.getYear() - 1 : jaar, today, regels.alle(), dossiers.momenten(),
                deelprojecten.standen().values().stream().toList(), may());
    }

    @GetMapping("/overeenkomsten")
    @Transactional(readOnly = true)
    public Page agreed() {
        return new OvereenkomstenPage(Overeenkomstregel.alle(), regels.overgenomen(), may());
    }

    /** All that is agreed and not yet in the planning, as lines of the region's own. */
    @PostMapping("/overeenkomsten")
    @Transactional
    public ResponseEntity<Page> take() {
        var there = regels.overgenomen();
        var fresh = Overeenkomstregel.alle().stream().filter(r -> !there.contains(r.code())).toList();
        for (var line : fresh) {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "planningsregel",
                    regels.add(line.waarden()).id()));
        }
        meldingen.meld(fresh.isEmpty() ? "Alles stond er al in." : "In onze planning gezet: " + fresh.size());
        return Page.seeOther(fresh.isEmpty()
                ? "/planning/overeenkomsten"
                : "/planning?jaar=" + fresh.getFirst().van().getYear());
    }

    @GetMapping("/regels/nieuw")
    @Onderdeel(value = "planning", bewerken = true)
    @Transactional(readOnly = true)
    public Page form() {
        return page(null, PlanningsregelForm.LEEG, "", Fouten.geen());
    }

    @PostMapping("/regels")
    @Transactional
    public ResponseEntity<Page> add(PlanningsregelForm form) {
        var fouten = Fouten.geen();
        var read = form.read(today(), questions(), fouten);
        if (read == null) {
            return ResponseEntity.unprocessableContent().body(page(null, form, "", fouten));
        }
        var line = regels.add(read);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "planningsregel", line.id()));
        meldingen.meld("Staat in de planning: " + line.wat());
        int year = line.van().getYear();
        return Page.seeOther(Math.abs(year - today().getYear()) < 2 ? "/planning" : "/planning?jaar=" + year);
    }

    @GetMapping("/regels/{sleutel}")
    @Transactional(readOnly = true)
    public Page line(@PathVariable String sleutel) {
        var line = find(sleutel);
        return page(line, PlanningsregelForm.van(line), "", Fouten.geen());
    }

    @PostMapping("/regels/{sleutel}")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String sleutel, PlanningsregelForm form,
            @RequestParam(name = "_versie", defaultValue = "0") int gezien) {
        var line = find(sleutel);
        var fouten = Fouten.geen();
        var read = form.read(today(), questions(), fouten);
        if (gezien != line.versie()) {
            fouten.meld("wat", "Een collega veranderde deze regel net. Kijk wat er nu staat, en pas het dan aan");
        }
        if (read == null || !fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(line, form, "", fouten));
        }
        return saved(line.gewijzigd(read), "Vastgelegd.");
    }

    @PostMapping("/regels/{sleutel}/klaar")
    @Transactional
    public ResponseEntity<Page> done(@PathVariable String sleutel) {
        return saved(find(sleutel).klaar(today()), "Klaar.");
    }

    @PostMapping("/regels/{sleutel}/vervallen")
    @Transactional
    public ResponseEntity<Page> drop(@PathVariable String sleutel, @RequestParam(defaultValue = "") String reden) {
        var line = find(sleutel);
        String why = Invoer.regel(reden);
        if (why.length() < 5 || why.length() > LONGEST_REASON) {
            return ResponseEntity.unprocessableContent().body(page(line, PlanningsregelForm.van(line), why,
                    new Fouten().meld("reden", "Schrijf in 5 tot 300 tekens waarom het niet doorgaat")));
        }
        return saved(line.vervallen(today(), why), "De regel vervalt. Hij blijft in de lijst staan.");
    }

    @PostMapping("/regels/{sleutel}/heropend")
    @Transactional
    public ResponseEntity<Page> reopen(@PathVariable String sleutel) {
        return saved(find(sleutel).heropend(), "De regel is weer open.");
    }

    private ResponseEntity<Page> saved(Planningsregel next, String message) {
        if (!regels.save(next)) {
            throw new Geweigerd("Een collega veranderde deze regel net. Kijk eerst wat er nu staat.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "planningsregel", next.id()));
        meldingen.meld(message);
        return Page.seeOther(next.url());
    }

    private PlanningsregelPage page(@Nullable Planningsregel line, PlanningsregelForm form, String reden,
            Fouten fouten) {
        return new PlanningsregelPage(line, form,
                dossiers.momenten().stream().map(m -> new Keuze(m.sleutel(), m.vraag())).toList(), reden, today(),
                may(), fouten);
    }

    private List<String> questions() {
        return dossiers.momenten().stream().map(Besluitmoment::sleutel).toList();
    }

    private Planningsregel find(String sleutel) {
        return regels.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private boolean may() {
        return rollen.magBewerken(Lezer.nu().rol(), "planning");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.vliegwiel.ondersteuning.dossier;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Contact;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** A colleague is away: the casussen go to others, each to its own receiver, after a look at what happens; undone within the hour. */
@RestController
@Onderdeel(value = "reeksoverdracht", bewerken = true)
@RequestMapping("/overdrachten")
class ReeksoverdrachtController {
    private final Reeksoverdrachten reeksen;
    private final Overdrachten overdrachten;
    private final Betrokkenen betrokkenen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    ReeksoverdrachtController(Reeksoverdrachten reeksen, Overdrachten overdrachten, Betrokkenen betrokkenen,
            Inzendingen inzendingen, Meldingen meldingen, Logboek logboek, Clock clock) {
        this.reeksen = reeksen;
        this.overdrachten = overdrachten;
        this.betrokkenen = betrokkenen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@RequestParam(defaultValue = "") String van) {
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "leerlingen", null, null, null, null, "begeleiding", false));
        return page(new ReeksoverdrachtForm(Map.of("van", van)), List.of(), Fouten.geen());
    }

    @PostMapping("/nakijken")
    @Transactional
    public ResponseEntity<Page> check(@RequestParam Map<String, String> velden) {
        var form = new ReeksoverdrachtForm(velden);
        var fouten = new Fouten();
        var scholen = new Scholen();
        var rijen = reeksen.list(form.van());
        var gekozen = form.check(rijen, scholen::find, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(form, List.of(), fouten));
        return ResponseEntity.ok(page(form, gekozen.entrySet().stream().map(e -> new ReeksoverdrachtPage.Regel(
                e.getKey().naam(), scholen.naam(e.getKey().schoolId(), e.getValue()), e.getKey().taken())).toList(),
                fouten));
    }

    @PostMapping("/aanpassen")
    @Transactional
    public Page adjust(@RequestParam Map<String, String> velden) {
        return page(new ReeksoverdrachtForm(velden), List.of(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> handOver(@RequestParam Map<String, String> velden) {
        var form = new ReeksoverdrachtForm(velden);
        String reeks = velden.getOrDefault("_inzending", "");
        if (!inzendingen.first(reeks))
            return Page.seeOther("/mijn-werk");
        var fouten = new Fouten();
        var scholen = new Scholen();
        var gekozen = form.check(reeksen.list(form.van()), scholen::find, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(form, List.of(), fouten));
        int aantal = 0;
        for (var e : gekozen.entrySet()) {
            var rij = e.getKey();
            var nu = betrokkenen.eersteVoorOverdracht(rij.casusId());
            if (nu.isEmpty() || nu.get().id() != rij.gezien())
                continue;
            overdrachten.overgedragen(rij.over(), nu.get(), scholen.find(rij.schoolId(), e.getValue()).orElseThrow(),
                    form.reden(), false, reeks.isEmpty() ? null : reeks);
            aantal++;
        }
        meldingen.meld("Overgedragen: " + Nederlands.aantal(aantal, "casus", "casussen") + "."
                + (aantal < gekozen.size() ? " Bij de andere was een collega eerder." : ""),
                reeks.isEmpty() || aantal == 0 ? null : "/overdrachten/" + reeks + "/ongedaan");
        return Page.seeOther("/mijn-werk");
    }

    @PostMapping("/{reeks}/ongedaan")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String reeks) {
        var sinds = OffsetDateTime.now(clock).minus(Contact.ONGEDAAN_BINNEN);
        int aantal = 0;
        for (var nu : betrokkenen.ofReeks(reeks, sinds))
            if (overdrachten.teruggedraaid(nu, reeksen.jeugdige(nu.casusId())))
                aantal++;
        if (aantal == 0)
            throw new Geweigerd(
                    "Ongedaan maken kan tot een uur na het overdragen. Draag de casussen zelf weer over.");
        meldingen.meld("Ongedaan gemaakt: " + Nederlands.aantal(aantal, "casus", "casussen") + ".");
        return Page.seeOther("/mijn-werk");
    }

    private ReeksoverdrachtPage page(ReeksoverdrachtForm form, List<ReeksoverdrachtPage.Regel> nakijken,
            Fouten fouten) {
        var scholen = new Scholen();
        var rijen = reeksen.list(form.van()).stream()
                .map(r -> new ReeksoverdrachtPage.Rij(r.sleutel(), r.naam(), Nederlands.hoofdletter(r.fase()),
                        r.taken(), scholen.keuzes(r.schoolId(), form.van())))
                .toList();
        return new ReeksoverdrachtPage(reeksen.collegas(), rijen, scholen.alle(form.van()), form, nakijken,
                inzendingen.key(), fouten);
    }

    /** The people of each school, read once for a page. */
    private final class Scholen {
        private final Map<Long, List<Teamleden.Teamlid>> perSchool = new HashMap<>();

        Optional<Teamleden.Teamlid> find(long school, String sleutel) {
            return leden(school).stream().filter(t -> t.sleutel().equals(sleutel)).findFirst();
        }

        String naam(long school, String sleutel) {
            return find(school, sleutel).map(Teamleden.Teamlid::naam).orElse("");
        }

        List<Keuze> keuzes(long school, String zonder) {
            return leden(school).stream().filter(t -> !t.sleutel().equals(zonder))
                    .map(t -> new Keuze(t.sleutel(), t.naam())).toList();
        }

        List<Keuze> alle(String zonder) {
            var alle = new ArrayList<Keuze>();
            for (var school : perSchool.keySet())
                for (var k : keuzes(school, zonder))
                    if (!alle.contains(k))
                        alle.add(k);
            return List.copyOf(alle);
        }

        private List<Teamleden.Teamlid> leden(long school) {
            return perSchool.computeIfAbsent(school, s -> overdrachten.kandidaten(s, null));
        }
    }
}

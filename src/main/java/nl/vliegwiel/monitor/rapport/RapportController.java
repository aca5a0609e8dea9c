package nl.vliegwiel.monitor.rapport;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Reports: the list, making one, its texts, and fixing it. */
@RestController
@Onderdeel("rapport")
@RequestMapping("/rapporten")
class RapportController {

    private final Rapporten rapporten;
    private final Rapportinhouden inhouden;
    private final Peilingen peilingen;
    private final Indicatoren indicatoren;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    RapportController(Rapporten rapporten, Rapportinhouden inhouden, Peilingen peilingen, Indicatoren indicatoren,
            Rollen rollen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.rapporten = rapporten;
        this.inhouden = inhouden;
        this.peilingen = peilingen;
        this.indicatoren = indicatoren;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        var publications = peilingen.publications();
        var rows = rapporten.list().stream().map(r -> new RapportenPage.Rij(r.url(), r.titel(), r.voor(),
                publications.stream().filter(p -> p.id() == r.peilingId()).findFirst()
                        .map(p -> Nederlands.datum(p.totEnMet())).orElse(""),
                r.concept() ? "Concept" : "Vastgesteld", !r.concept())).toList();
        return new RapportenPage(rows, mayWrite(), rollen.magInzien(Lezer.nu().rol(), "onderzoek"));
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "rapport", bewerken = true)
    @Transactional(readOnly = true)
    public Page form(@RequestParam(defaultValue = "") String sjabloon, @RequestParam(defaultValue = "") String na) {
        var measured = indicatoren.alle();
        var form = rapporten.find(na).map(r -> RapportForm.na(r, rapporten.delen(r.id())))
                .or(() -> Rapportsjabloon.find(sjabloon).map(s -> RapportForm.of(s, s.van(measured))))
                .orElseGet(() -> RapportForm
                        .leeg(measured.stream().filter(Indicator::voorop).map(Indicator::code).toList()));
        return page(form, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> make(@RequestParam MultiValueMap<String, String> velden) {
        var form = RapportForm.of(velden.toSingleValueMap(), velden.getOrDefault("indicator", List.of()),
                List.of());
        var publications = peilingen.publications();
        var fouten = form.checkNew(publications.stream().map(Peiling::sleutel).toList(),
                indicatoren.alle().stream().map(Indicator::code).toList());
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        }
        long publication = publications.stream().filter(p -> p.sleutel().equals(form.peiling())).findFirst()
                .orElseThrow()
                .id();
        var rapport = rapporten.add(form, publication,
                rapporten.find(form.na()).map(Rapport::id).orElse(null));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "rapport", rapport.id()));
        return Page.seeOther(rapport.url() + "/tekst");
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var rapport = find(sleutel);
        return new RapportPage(inhouden.van(rapport), mayWrite() && rapport.concept(),
                mayWrite() && !rapport.concept());
    }

    @GetMapping("/{sleutel}/tekst")
    @Onderdeel(value = "rapport", bewerken = true)
    @Transactional(readOnly = true)
    public Page texts(@PathVariable String sleutel) {
        var rapport = find(sleutel).teWijzigen();
        return texts(rapport, RapportForm.of(rapport, rapporten.delen(rapport.id())), Fouten.geen());
    }

    @PostMapping("/{sleutel}/tekst")
    @Transactional
    public ResponseEntity<Page> write(@PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden) {
        var rapport = find(sleutel).teWijzigen();
        var form = RapportForm.of(velden.toSingleValueMap(), List.of(),
                velden.getOrDefault("citaat", List.of()));
        var fouten = form.checkTexts();
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(texts(rapport, form, fouten));
        }
        String version = velden.toSingleValueMap().getOrDefault("_versie", "");
        if (!version.matches("\\d{1,9}")
                || !rapporten.changed(rapport, form, inhouden.citaten(rapport, form.citaten()),
                        Integer.parseInt(version))) {
            throw new Geweigerd(
                    "Een collega veranderde dit rapport net. Kopieer wat je typte, en kijk eerst wat er nu staat.");
        }
        boolean fix = velden.containsKey("vaststellen");
        if (fix) {
            rapporten.vastgesteld(rapport.id(), OffsetDateTime.now(clock));
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "rapport", rapport.id()));
        meldingen.meld((fix ? "Vastgesteld: " : "Vastgelegd: ") + form.titel());
        return Page.seeOther(rapport.url());
    }

    private RapportTekstPage texts(Rapport rapport, RapportForm form, Fouten fouten) {
        return new RapportTekstPage(inhouden.van(rapport), form, inhouden.stemmen(rapport), inhouden.eerder(rapport),
                fouten);
    }

    private RapportNieuwPage page(RapportForm form, Fouten fouten) {
        var publications = peilingen.publications().stream().map(p -> new Keuze(p.sleutel(),
                "Tot en met " + Nederlands.datum(p.totEnMet()) + ", uitgekomen op " + Nederlands.datum(p.peildag())))
                .toList();
        var goals = indicatoren.doelen().stream()
                .map(d -> new RapportNieuwPage.Doelkeuze(d.naam(), indicatoren.alle().stream()
                        .filter(i -> i.doel().equals(d.code())).map(i -> new Keuze(i.code(), i.naam())).toList()))
                .filter(d -> !d.cijfers().isEmpty()).toList();
        return new RapportNieuwPage(form, publications, goals, fouten);
    }

    private Rapport find(String sleutel) {
        return rapporten.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private boolean mayWrite() {
        return rollen.magBewerken(Lezer.nu().rol(), "rapport");
    }
}

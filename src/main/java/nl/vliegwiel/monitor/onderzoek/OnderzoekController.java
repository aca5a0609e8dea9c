package nl.vliegwiel.monitor.onderzoek;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
import nl.vliegwiel.monitor.onderzoek.OnderzoekPage.Feit;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoeksbestand;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoeksbestanden;
import nl.vliegwiel.monitor.onderzoek.bestand.Onderzoekskolom;
import nl.vliegwiel.monitor.onderzoek.bestand.Proefgegevens;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Research projects: the list, asking for one, and the page of one. */
@RestController
@Onderdeel("onderzoek")
@RequestMapping("/onderzoeken")
class OnderzoekController {

    private final Onderzoeken onderzoeken;
    private final Onderzoeksbestanden bestanden;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    OnderzoekController(Onderzoeken onderzoeken, Onderzoeksbestanden bestanden, Rollen rollen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.onderzoeken = onderzoeken;
        this.bestanden = bestanden;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        var today = LocalDate.now(clock);
        var rows = onderzoeken.list().stream().map(o -> OnderzoekenPage.Rij.of(o,
                Onderzoek.stand(bestanden.list(o.id()).stream().findFirst().orElse(null), o, today),
                Nederlands.datum(o.bewaarTot()))).toList();
        return new OnderzoekenPage(rows, mayAsk());
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "onderzoek", bewerken = true)
    @Transactional(readOnly = true)
    public Page form(@RequestParam(defaultValue = "leerling") String eenheid) {
        if (!OnderzoekForm.EENHEDEN.contains(eenheid)) {
            throw new NietGevonden();
        }
        return page(OnderzoekForm.leeg(eenheid), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> ask(@RequestParam MultiValueMap<String, String> velden) {
        var form = OnderzoekForm.of(velden.toSingleValueMap(), velden.getOrDefault("kolom", List.of()));
        if (!OnderzoekForm.EENHEDEN.contains(form.eenheid())) {
            throw new NietGevonden();
        }
        var today = LocalDate.now(clock);
        var fouten = form.check(today, chooses());
        long researcher = Lezer.nu().accountId();
        if (chooses() && !form.onderzoeker().isEmpty()) {
            var chosen = onderzoeken.onderzoekers(today).stream().filter(k -> k.waarde().equals(form.onderzoeker()))
                    .findFirst().flatMap(k -> onderzoeken.account(k.waarde()));
            if (chosen.isEmpty()) {
                fouten.meld("onderzoeker", "Kies wie het bestand ophaalt");
            }
            researcher = chosen.orElse(researcher);
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        }
        var onderzoek = onderzoeken.add(form, researcher, form.dagen(today));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "onderzoek", onderzoek.id()));
        meldingen.meld("Onderzoek aangevraagd: " + onderzoek.naam());
        return Page.seeOther(onderzoek.url());
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var onderzoek = onderzoeken.find(sleutel).orElseThrow(NietGevonden::new);
        var versions = bestanden.list(onderzoek.id());
        var today = LocalDate.now(clock);
        var asked = onderzoeken.kolommen(onderzoek.id()).stream()
                .collect(Collectors.toMap(Kolomkeuze::kolom, Kolomkeuze::waarom));
        var columns = Onderzoekskolom.keuze(onderzoek.eenheid()).stream().filter(k -> asked.containsKey(k.kolom()))
                .map(k -> new OnderzoekPage.Kolom(k.naam(), word(k.soort()), asked.getOrDefault(k.kolom(), "")))
                .toList();
        boolean runs = onderzoek.loopt(today);
        boolean own = Lezer.nu().accountId() == onderzoek.onderzoekerId();
        return new OnderzoekPage(onderzoek,
                Onderzoek.stand(versions.stream().findFirst().orElse(null), onderzoek, today),
                facts(onderzoek), columns, versions.stream().map(b -> card(onderzoek, b, runs)).toList(),
                new OnderzoekPage.Mag(runs && mayMake(), runs && mayAsk(), runs && own), ending(onderzoek, today));
    }

    /** Made-up rows of the same shape; nothing of anybody, so at once and for whoever sees the project. */
    @GetMapping("/{sleutel}/proefgegevens.csv")
    @Transactional
    public ResponseEntity<byte[]> dummy(@PathVariable String sleutel) {
        var onderzoek = onderzoeken.find(sleutel).orElseThrow(NietGevonden::new);
        var asked = onderzoeken.kolommen(onderzoek.id()).stream().map(Kolomkeuze::kolom).toList();
        var columns = Onderzoekskolom.van(onderzoek.eenheid()).stream()
                .filter(k -> k.kolom().equals(Onderzoekskolom.RIJ) || asked.contains(k.kolom())).toList();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "proefgegevens", onderzoek.id()));
        return Download.of("proefgegevens.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), Proefgegevens
                .csv(columns, new SplittableRandom(sleutel.hashCode())).getBytes(StandardCharsets.UTF_8));
    }

    private Bestandskaart card(Onderzoek onderzoek, Onderzoeksbestand bestand, boolean runs) {
        String release = null;
        if (runs && bestand.klaarOp() != null && !bestand.vrijgegeven() && mayRelease()) {
            release = onderzoek.mayRelease(bestand, Lezer.nu().accountId())
                    ? ""
                    : "Jij maakte dit bestand, vroeg het aan of gaat het gebruiken. Een ander geeft het vrij.";
        }
        var by = bestand.vrijgegevenDoor();
        return Bestandskaart.of(onderzoek, bestand, onderzoeken.naam(bestand.gemaaktDoor()),
                by == null ? "" : onderzoeken.naam(by), release,
                runs && Lezer.nu().accountId() == onderzoek.onderzoekerId() && Lezer.nu().heeftRol("onderzoeker"));
    }

    private List<Feit> facts(Onderzoek o) {
        return List.of(new Feit("Grondslag", OnderzoekForm.grondslag(o.grondslag())),
                new Feit("Wie", o.uitvoerders()), new Feit("Haalt het op", onderzoeken.naam(o.onderzoekerId())),
                new Feit("Een rij is", o.eenheid().equals("casus") ? "één casus" : "één leerling"),
                new Feit("Periode", Nederlands.datum(o.van()) + " tot en met " + Nederlands.datum(o.totEnMet())),
                new Feit("Bestand tot en met", Nederlands.datum(o.bewaarTot())),
                new Feit("Aangevraagd door", onderzoeken.naam(o.aangevraagdDoor()) + ", "
                        + Nederlands.datum(Nederlands.dagVan(o.aangevraagdOp()))));
    }

    private @Nullable String ending(Onderzoek o, LocalDate today) {
        var when = o.vernietigdOp();
        if (when == null) {
            return o.loopt(today)
                    ? null
                    : "De einddatum is voorbij. Het bestand is niet meer op te halen en verdwijnt vannacht.";
        }
        var by = o.vernietigdDoor();
        return "Vernietigd op " + Nederlands.datum(Nederlands.dagVan(when))
                + (by == null ? ", vanzelf na de einddatum." : " door " + onderzoeken.naam(by) + ".");
    }

    private OnderzoekAanvraagPage page(OnderzoekForm form, Fouten fouten) {
        var today = LocalDate.now(clock);
        return new OnderzoekAanvraagPage(form, chooses() ? onderzoeken.onderzoekers(today) : List.of(), chooses(),
                "Hoogstens " + Nederlands.datum(OnderzoekForm.laatste(today)), fouten);
    }

    private static String word(Onderzoekskolom.Soort soort) {
        return switch (soort) {
            case PSEUDONIEM -> "Nummer";
            case KENMERK -> "Kenmerk";
            case GEVOELIG -> "Gevoelig";
            case METING -> "Meting";
        };
    }

    /** Policy asks on behalf of a bureau; a researcher for themselves. */
    private static boolean chooses() {
        return !Lezer.nu().heeftRol("onderzoeker");
    }

    private boolean mayAsk() {
        return rollen.magBewerken(Lezer.nu().rol(), "onderzoek");
    }

    private boolean mayMake() {
        return rollen.magBewerken(Lezer.nu().rol(), "onderzoeksbestand");
    }

    private boolean mayRelease() {
        return rollen.magBewerken(Lezer.nu().rol(), "onderzoeksvrijgave");
    }
}

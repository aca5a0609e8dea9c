package nl.vliegwiel.hulpaanbod;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.CsvBestand;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** A list of help on offer: upload, preview, all lines that can or none. */
@RestController
@Onderdeel(value = "hulpaanbod", bewerken = true)
@RequestMapping("/hulpaanbod/inlezen")
class VoorzieningInlezenController {
    private static final long MEGABYTES_5 = 5L << 20;
    private final Voorzieningen voorzieningen;
    private final Houders houders;
    private final Organisaties organisaties;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    VoorzieningInlezenController(Voorzieningen voorzieningen, Houders houders, Organisaties organisaties,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.voorzieningen = voorzieningen;
        this.houders = houders;
        this.organisaties = organisaties;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page upload() {
        return page("", Fouten.geen());
    }

    @PostMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String houder) throws IOException {
        var wie = houder(houder);
        if (wie.isEmpty())
            return refused(houder, "houder", "Kies voor wie je dit inleest");
        if (bestand == null || bestand.isEmpty())
            return refused(houder, "bestand", "Kies een bestand");
        if (bestand.getSize() > MEGABYTES_5)
            return refused(houder, "bestand", "Dit bestand is groter dan 5 MB. Kies een kortere lijst.");
        String inhoud = CsvBestand.text(bestand.getBytes());
        if (inhoud.indexOf(0) >= 0)
            return refused(houder, "bestand", "Dit is geen CSV. Kies een bestand dat eindigt op .csv.");
        var uitkomst = read(inhoud);
        if (!uitkomst.zin().isEmpty())
            return refused(houder, "bestand", uitkomst.zin());
        var vandaag = LocalDate.now(clock);
        var rijen = uitkomst.regels().stream().map(r -> {
            String naam = String.valueOf(r.form().naam());
            return new VoorzieningInlezenPage.Rij(naam,
                    Keuzelijsten.naam(Keuzelijsten.SOORTEN, String.valueOf(r.form().soort())),
                    voorzieningen.findByName(wie.get().id(), naam, vandaag).isPresent() ? "aangepast" : "nieuw");
        }).toList();
        return ResponseEntity.ok(new VoorzieningInlezenPage(keuzes(), houder, inhoud, rijen,
                uitkomst.fouten().stream().limit(100).toList(), Fouten.geen()));
    }

    @PostMapping("/vastleggen")
    @Transactional
    public ResponseEntity<Page> save(@RequestParam(defaultValue = "") String inhoud,
            @RequestParam(defaultValue = "") String houder) {
        var uitkomst = read(inhoud);
        var wie = houder(houder);
        if (!uitkomst.zin().isEmpty() || uitkomst.regels().isEmpty() || wie.isEmpty())
            throw new Geweigerd("Deze lijst is onderweg veranderd. Lees het bestand opnieuw in.");
        uitkomst.regels().forEach(r -> store(wie.get(), r.form()));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "voorziening", null));
        meldingen.meld("Vastgelegd: " + Nederlands.aantal(uitkomst.regels().size(), "regel", "regels")
                + " van het hulpaanbod");
        return Page.seeOther("/hulpaanbod/eigen");
    }

    private void store(Organisatie houder, VoorzieningForm form) {
        var vandaag = LocalDate.now(clock);
        var gemeenten = form.gemeenten().stream().flatMap(g -> organisaties.find(g).map(Organisatie::id).stream())
                .toList();
        var oud = voorzieningen.findByName(houder.id(), String.valueOf(form.naam()), vandaag);
        if (oud.isPresent())
            voorzieningen.save(form.voorziening(oud.get(), gemeenten, oud.get().scholen(), vandaag));
        else
            voorzieningen.add(form.voorziening(VoorzieningForm.nieuw(houder.id(), vandaag), gemeenten, List.of(),
                    vandaag));
    }

    private VoorzieningImport.Uitkomst read(String inhoud) {
        var vandaag = LocalDate.now(clock);
        return new VoorzieningImport(organisaties.list("gemeente").stream().filter(g -> g.geldig(vandaag))
                .map(g -> new Keuze(g.sleutel(), g.naam())).toList(), vandaag).read(inhoud);
    }

    private Optional<Organisatie> houder(String sleutel) {
        return houders.list().stream().filter(h -> h.sleutel().equals(sleutel)).findFirst();
    }

    private List<Keuze> keuzes() {
        return houders.list().stream().map(h -> new Keuze(h.sleutel(), h.naam())).toList();
    }

    private Page page(String houder, Fouten fouten) {
        return new VoorzieningInlezenPage(keuzes(), houder, "", List.of(), List.of(), fouten);
    }

    private ResponseEntity<Page> refused(String houder, String veld, String zin) {
        return ResponseEntity.unprocessableContent().body(page(houder, Fouten.geen().meld(veld, zin)));
    }
}

package nl.vliegwiel.samenwerking;

import java.io.IOException;
import java.util.List;
import java.util.Map;

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
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.CsvBestand;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** A file of partners: upload, preview, all lines or none. */
@RestController
@Onderdeel(value = "organisaties", bewerken = true)
@RequestMapping("/organisaties/inlezen")
class InlezenController {
    private static final long MEGABYTES_20 = 20L << 20;

    private final Partners partners;
    private final Logboek logboek;
    private final Meldingen meldingen;

    InlezenController(Partners partners, Logboek logboek, Meldingen meldingen) {
        this.partners = partners;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    public Page upload() {
        return page(Fouten.geen());
    }

    @PostMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@RequestParam(required = false) MultipartFile bestand) throws IOException {
        if (bestand == null || bestand.isEmpty())
            return refused("Kies een bestand");
        if (bestand.getSize() > MEGABYTES_20)
            return refused("Dit bestand is groter dan 20 MB. Kies een bestand met alleen de vestigingen.");
        String inhoud = CsvBestand.text(bestand.getBytes());
        if (inhoud.indexOf(0) >= 0)
            return refused("Dit is geen CSV. Kies een bestand dat eindigt op .csv.");
        var uitkomst = DuoVestigingen.isDuo(inhoud.lines().findFirst().orElse(""))
                ? DuoVestigingen.read(inhoud, partners.gemeenten())
                : PartnerCsv.read(inhoud);
        if (!uitkomst.zin().isEmpty())
            return refused(uitkomst.zin());
        Map<String, String> known = partners.known();
        var rijen = uitkomst.regels().stream().map(r -> new InlezenPage.Rij(r.soort(), r.code(), r.naam(), r.gemeente(),
                switch (Partners.gevolg(r, known)) {
                    case NIEUW -> "nieuw";
                    case ANDERS -> "andere naam";
                    case GELIJK -> "al bekend";
                })).toList();
        return ResponseEntity.ok(new InlezenPage(PartnerCsv.write(uitkomst.regels()), rijen,
                uitkomst.fouten().stream().limit(100).toList(), Fouten.geen()));
    }

    @PostMapping("/vastleggen")
    @Transactional
    public ResponseEntity<Page> save(@RequestParam(defaultValue = "") String inhoud) {
        var uitkomst = PartnerCsv.read(inhoud);
        if (!uitkomst.zin().isEmpty() || !uitkomst.fouten().isEmpty())
            throw new Geweigerd("Deze lijst is onderweg veranderd. Lees het bestand opnieuw in.");
        partners.save(uitkomst.regels());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "organisatie", null));
        meldingen.meld("Vastgelegd: " + Nederlands.aantal(uitkomst.regels().size(), "organisatie", "organisaties"));
        return Page.seeOther("/organisaties");
    }

    private static Page page(Fouten fouten) {
        return new InlezenPage("", List.of(), List.of(), fouten);
    }

    private static ResponseEntity<Page> refused(String zin) {
        return ResponseEntity.unprocessableContent().body(page(Fouten.geen().meld("bestand", zin)));
    }
}

package nl.vliegwiel.inrichting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Settings from one installation to another: a file, what it would change, and taking it over. */
@RestController
@Onderdeel("inrichting")
@RequestMapping("/inrichting")
class InrichtingController {
    private final Inrichtingen inrichtingen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final JsonMapper json;
    private final Clock clock;

    InrichtingController(Inrichtingen inrichtingen, Logboek logboek, Meldingen meldingen, JsonMapper json,
            Clock clock) {
        this.inrichtingen = inrichtingen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    Page show() {
        return InrichtingPage.leeg(inrichtingen.namen(), Fouten.geen());
    }

    @GetMapping("/bestand")
    @Transactional
    public ResponseEntity<byte[]> download() {
        var today = LocalDate.now(clock);
        byte[] body = inrichtingen.file(today).write(json).getBytes(StandardCharsets.UTF_8);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "inrichting", null));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"vliegwiel-instellingen-" + today + ".json\"").body(body);
    }

    @PostMapping("/voorbeeld")
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        if (bestand == null || bestand.isEmpty())
            return refused("Kies een bestand");
        if (bestand.getSize() > InrichtingFile.GROOTST)
            return refused("Dit bestand is groter dan 2 MB. Het is geen bestand met instellingen.");
        String inhoud = new String(bestand.getBytes(), StandardCharsets.UTF_8);
        return InrichtingFile.read(json, inhoud).map(f -> ResponseEntity.ok(page(f, inhoud, "", Fouten.geen())))
                .orElseGet(() -> refused(
                        "Dit is geen bestand met instellingen van Vliegwiel. Maak het op deze pagina van de andere installatie."));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> take(@RequestParam(defaultValue = "") String inhoud,
            @RequestParam(defaultValue = "") String reden) {
        var file = InrichtingFile.read(json, inhoud)
                .orElseThrow(() -> new Geweigerd("Dit bestand is onderweg veranderd. Kies het opnieuw."));
        String waarom = Invoer.tekst(reden);
        var fouten = new Fouten();
        Invoer.besluit(reden, "reden", fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(file, inhoud, reden, fouten));
        int n = inrichtingen.neem(file, waarom);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "inrichting", null));
        meldingen.meld("Overgenomen: " + Nederlands.aantal(n, "instelling", "instellingen"));
        return Page.seeOther("/inrichting");
    }

    private Page page(InrichtingFile file, String inhoud, String reden, Fouten fouten) {
        return new InrichtingPage(inrichtingen.namen(), inhoud,
                "Van " + Invoer.tekst(file.regio()) + ", gemaakt op " + dag(file.gemaakt()) + ".",
                inrichtingen.verschillen(file), inrichtingen.onbekend(file), inrichtingen.anderBeleid(file), reden,
                fouten);
    }

    private static String dag(@Nullable String gemaakt) {
        try {
            return Nederlands.datum(LocalDate.parse(Invoer.tekst(gemaakt)));
        } catch (DateTimeParseException e) {
            return "een onbekende dag";
        }
    }

    private ResponseEntity<Page> refused(String zin) {
        return ResponseEntity.unprocessableContent()
                .body(InrichtingPage.leeg(inrichtingen.namen(), Fouten.geen().meld("bestand", zin)));
    }
}

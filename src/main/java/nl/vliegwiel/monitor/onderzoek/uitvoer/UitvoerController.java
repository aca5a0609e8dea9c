package nl.vliegwiel.monitor.onderzoek.uitvoer;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.onderzoek.Onderzoek;
import nl.vliegwiel.monitor.onderzoek.Onderzoeken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The output check: a researcher hands in, two others look, and then it may be published or not. */
@RestController
@Onderdeel("onderzoek")
@RequestMapping("/onderzoeken/{sleutel}/uitvoer")
class UitvoerController {

    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST = 160;

    private final Onderzoeken onderzoeken;
    private final Uitvoeren uitvoeren;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    UitvoerController(Onderzoeken onderzoeken, Uitvoeren uitvoeren, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.uitvoeren = uitvoeren;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@PathVariable String sleutel) {
        return page(find(sleutel), "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> handIn(@PathVariable String sleutel, @RequestParam(defaultValue = "") String titel,
            @RequestParam(required = false) @Nullable MultipartFile bestand) throws IOException {
        var onderzoek = find(sleutel);
        if (!mayHandIn(onderzoek)) {
            throw new Geweigerd("Alleen de onderzoeker van dit onderzoek dient hier iets in, zolang het loopt.");
        }
        String title = Invoer.tekst(titel);
        var fouten = new Fouten();
        if (title.length() < 3 || title.length() > LONGEST) {
            fouten.meld("titel", "Schrijf in 3 tot en met 160 tekens wat het is");
        }
        if (bestand == null || bestand.isEmpty()) {
            fouten.meld("bestand", "Kies een bestand");
        } else if (bestand.getSize() > MEGABYTE) {
            fouten.meld("bestand", "Dit bestand is groter dan 1 MB. Dien alleen de tabel in die je publiceert.");
        }
        if (!fouten.isLeeg() || bestand == null) {
            return ResponseEntity.unprocessableContent().body(page(onderzoek, title, fouten));
        }
        byte[] content = bestand.getBytes();
        String name = Invoer.tekst(bestand.getOriginalFilename()).replaceAll("[^A-Za-z0-9._-]", "_");
        long id = uitvoeren.add(onderzoek.id(), title,
                name.isEmpty() ? "uitvoer.csv" : name.substring(0, Math.min(name.length(), LONGEST)), content,
                sha256(content));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "uitvoer", id));
        meldingen.meld("Ingediend: " + title);
        return Page.seeOther(onderzoek.url() + "/uitvoer");
    }

    @GetMapping("/{uitvoer}/bestand")
    @Transactional
    public ResponseEntity<byte[]> file(@PathVariable String sleutel, @PathVariable String uitvoer) {
        var found = uitvoeren.find(find(sleutel).id(), uitvoer).orElseThrow(NietGevonden::new);
        byte[] content = uitvoeren.inhoud(found.id()).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "uitvoer", found.id()));
        return Download.of(found.bestandsnaam(), MediaType.APPLICATION_OCTET_STREAM, content);
    }

    @PostMapping("/{uitvoer}/controle")
    @Onderdeel("onderzoeksvrijgave")
    @Transactional
    public ResponseEntity<Page> check(@PathVariable String sleutel, @PathVariable String uitvoer,
            @RequestParam(defaultValue = "") String akkoord, @RequestParam(defaultValue = "") String reden) {
        var onderzoek = find(sleutel);
        var found = uitvoeren.find(onderzoek.id(), uitvoer).orElseThrow(NietGevonden::new);
        if (!mayCheck(onderzoek, found, uitvoeren.controles(onderzoek.id()))) {
            throw new Geweigerd("Jij keek dit al na, diende het in of bent de onderzoeker. Een ander kijkt het na.");
        }
        String reason = Invoer.tekst(reden);
        if (!akkoord.matches("ja|nee")) {
            throw new Geweigerd("Kies of dit naar buiten mag: ja of nee.");
        }
        if (akkoord.equals("nee") && (reason.length() < 3 || reason.length() > 1000)) {
            throw new Geweigerd("Schrijf op waarom het niet naar buiten mag, in hoogstens 1000 tekens.");
        }
        uitvoeren.gecontroleerd(found.id(), akkoord.equals("ja"), akkoord.equals("ja") ? "" : reason);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "uitvoer", found.id()));
        meldingen.meld("Vastgelegd: " + found.titel());
        return Page.seeOther(onderzoek.url() + "/uitvoer");
    }

    private UitvoerPage page(Onderzoek onderzoek, String titel, Fouten fouten) {
        var checks = uitvoeren.controles(onderzoek.id());
        return new UitvoerPage(onderzoek,
                uitvoeren.list(onderzoek.id()).stream().map(u -> card(onderzoek, u, checks)).toList(),
                mayHandIn(onderzoek), titel, fouten);
    }

    private UitvoerPage.Kaart card(Onderzoek onderzoek, Uitvoer u, List<Uitvoercontrole> all) {
        var checks = all.stream().filter(c -> c.uitvoerId() == u.id()).toList();
        String state = Uitvoercontrole.stand(checks);
        return new UitvoerPage.Kaart(onderzoek.url() + "/uitvoer/" + u.sleutel(), u.titel(),
                "Ingediend door " + onderzoeken.naam(u.ingediendDoor()) + ", " + Nederlands.moment(u.ingediendOp())
                        + ". "
                        + u.bestandsnaam() + ", SHA-256 " + u.sha256().substring(0, 16) + "…",
                state, state.equals("Mag naar buiten") ? "ok" : state.startsWith("Mag niet") ? "stop" : "let",
                u.aanwezig(),
                uitvoeren.inhoud(u.id()).map(Uitvoertoets::opvallend).orElse(List.of()),
                checks.stream().map(c -> c.naam() + ", " + Nederlands.moment(c.op()) + ": "
                        + (c.akkoord() ? "ja" : "nee. " + c.reden())).toList(),
                mayCheck(onderzoek, u, all));
    }

    private boolean mayHandIn(Onderzoek onderzoek) {
        return onderzoek.loopt(LocalDate.now(clock)) && Lezer.nu().heeftRol("onderzoeker")
                && Lezer.nu().accountId() == onderzoek.onderzoekerId();
    }

    private boolean mayCheck(Onderzoek onderzoek, Uitvoer u, List<Uitvoercontrole> checks) {
        long me = Lezer.nu().accountId();
        return u.aanwezig() && rollen.magBewerken(Lezer.nu().rol(), "onderzoeksvrijgave") && me != u.ingediendDoor()
                && me != onderzoek.onderzoekerId()
                && checks.stream().noneMatch(c -> c.uitvoerId() == u.id() && c.door() == me);
    }

    private Onderzoek find(String sleutel) {
        return onderzoeken.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

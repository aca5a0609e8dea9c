package nl.vliegwiel.ondersteuning.stuk;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Adds a file to a casus, and removes one that should not be there. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/stukken")
class StukController {
    private final Stukkenkast kast;
    private final Stukken stukken;
    private final Virusscan virusscan;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final TransactionTemplate transactie;

    StukController(Stukkenkast kast, Stukken stukken, Virusscan virusscan, Gebeurtenissen gebeurtenissen,
            Inzendingen inzendingen, Meldingen meldingen, PlatformTransactionManager transacties) {
        this.kast = kast;
        this.stukken = stukken;
        this.virusscan = virusscan;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** The scan may take its time, so it comes before the transaction and holds no connection to the database. */
    @PostMapping
    public ResponseEntity<Page> add(@PathVariable String casus, StukForm form,
            @RequestParam(required = false) @Nullable MultipartFile bestand) throws IOException {
        var fouten = new Fouten();
        byte[] inhoud = read(bestand, fouten);
        var soort = Stuksoort.van(inhoud).orElse(null);
        if (soort == null && fouten.van("bestand") == null)
            fouten.meld("bestand",
                    "Dit bestand kunnen we niet bewaren. Kies een PDF, een foto (JPEG of PNG) of een tekst (ODT of DOCX) zonder macro’s");
        if (soort != null && fouten.isLeeg())
            inhoud = accepted(soort, inhoud, fouten);
        byte[] goed = inhoud;
        return Objects.requireNonNull(transactie.execute(t -> add(casus, form, name(bestand), soort, goed, fouten)));
    }

    private ResponseEntity<Page> add(String casus, StukForm form, String naam, @Nullable Stuksoort soort, byte[] inhoud,
            Fouten fouten) {
        var kop = kast.writable(casus);
        form.check(stukken.regimes(kop.casusId()), kop.leeftijd(), fouten);
        if (!fouten.isLeeg() || soort == null)
            return ResponseEntity.unprocessableContent().body(kast.page(kop, form, "", fouten));
        if (inzendingen.first(form._inzending())) {
            long id = stukken.add(kop.casusId(), form, soort.met(naam), soort,
                    form.gesloten() == null ? null : kop.vandaag().plusMonths(Stuk.MAANDEN_GESLOTEN), inhoud);
            if (form.gesloten() == null)
                gebeurtenissen.add(kop.casusId(), "stuk", "Stuk toegevoegd", form.wat());
            kast.log(Regel.Gebeurtenis.VASTLEGGEN, "stuk", id, kop);
            meldingen.meld("Bewaard: " + form.wat() + ".");
        }
        return Page.seeOther(kop.url() + "/stukken");
    }

    @PostMapping("/{stuk}/verwijdering")
    @Transactional
    public ResponseEntity<Page> remove(@PathVariable String casus, @PathVariable String stuk,
            @RequestParam(defaultValue = "") String reden) {
        var kop = kast.writable(casus);
        var s = stukken.get(stuk, kop.casusId());
        s.mustBeThere();
        String waarom = Invoer.tekst(reden);
        if (waarom.isEmpty() || waarom.length() > 200)
            return ResponseEntity.unprocessableContent().body(kast.page(kop, StukForm.leeg(), stuk,
                    new Fouten().meld("reden", "Schrijf in één zin waarom het weg moet")));
        if (!stukken.verwijderd(s, waarom))
            throw new Geweigerd("Een collega verwijderde dit stuk net.");
        if (s.geslotenOm() == null)
            gebeurtenissen.add(kop.casusId(), "stuk", "Stuk verwijderd", s.titel());
        kast.log(Regel.Gebeurtenis.VERWIJDEREN, "stuk", s.id(), kop);
        meldingen.meld("Verwijderd: " + s.titel() + ". De inhoud is weg.");
        return Page.seeOther(kop.url() + "/stukken");
    }

    /** The family may read it from now on. */
    @PostMapping("/{stuk}/opening")
    @Transactional
    public ResponseEntity<Page> open(@PathVariable String casus, @PathVariable String stuk) {
        var kop = kast.writable(casus);
        var s = stukken.get(stuk, kop.casusId());
        s.mustBeThere();
        if (stukken.geopend(s)) {
            gebeurtenissen.add(kop.casusId(), "stuk", "Stuk toegevoegd", s.titel());
            kast.log(Regel.Gebeurtenis.VASTLEGGEN, "stuk", s.id(), kop);
        }
        meldingen.meld("Het gezin kan dit stuk nu lezen: " + s.titel() + ".");
        return Page.seeOther(kop.url() + "/stukken");
    }

    /** Without a virus, as far as somebody looks, and a photo without what the camera wrote beside it. */
    private byte[] accepted(Stuksoort soort, byte[] inhoud, Fouten fouten) {
        virusscan.bezwaar(inhoud).ifPresent(zin -> fouten.meld("bestand", zin));
        if (!soort.isFoto() || !fouten.isLeeg())
            return inhoud;
        try {
            return Foto.zonderSporen(soort, inhoud);
        } catch (IllegalArgumentException e) {
            fouten.meld("bestand", "Deze foto is stuk: we kunnen hem niet lezen. Maak of kies een andere");
            return inhoud;
        }
    }

    private static byte[] read(@Nullable MultipartFile bestand, Fouten fouten) throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            fouten.meld("bestand", "Kies een bestand");
            return new byte[0];
        }
        if (bestand.getSize() > Stuk.HOOGSTENS) {
            fouten.meld("bestand", "Dit bestand is groter dan 10 MB. Maak het kleiner of bewaar alleen wat nodig is");
            return new byte[0];
        }
        return bestand.getBytes();
    }

    /** The last part of the name that the browser gave, without what a file system or a header could misread. */
    private static String name(@Nullable MultipartFile bestand) {
        String naam = bestand == null ? "" : Invoer.tekst(bestand.getOriginalFilename());
        String kort = naam.replaceAll("^.*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
        return kort.length() > 150 ? kort.substring(kort.length() - 150) : kort;
    }
}

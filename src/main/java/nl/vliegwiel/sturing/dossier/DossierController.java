package nl.vliegwiel.sturing.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.Batenbronnen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.sturing.besluit.Bestuursbesluiten;
import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.PdfFile;

/** A question: reading its file, beginning one, and changing what it is about. */
@RestController
@Onderdeel("besluit")
@RequestMapping("/planning/dossiers")
class DossierController {

    private final Besluitdossiers dossiers;
    private final Dossierbeelden beelden;
    private final Dossierbronnen bronnen;
    private final Bestuursbesluiten besluiten;
    private final Peilingen peilingen;
    private final Batenbronnen baten;
    private final Organisaties organisaties;
    private final Installatie installatie;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    DossierController(Besluitdossiers dossiers, Dossierbeelden beelden, Dossierbronnen bronnen,
            Bestuursbesluiten besluiten, Peilingen peilingen, Batenbronnen baten, Organisaties organisaties,
            Installatie installatie, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.dossiers = dossiers;
        this.beelden = beelden;
        this.bronnen = bronnen;
        this.besluiten = besluiten;
        this.peilingen = peilingen;
        this.baten = baten;
        this.organisaties = organisaties;
        this.installatie = installatie;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "besluit", bewerken = true)
    @Transactional(readOnly = true)
    public Page form() {
        var choices = choices();
        return new DossierFormPage(null, DossierForm.leeg(choices), choices, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(DossierForm form) {
        var choices = choices();
        var fouten = Fouten.geen();
        var read = form.read(LocalDate.now(clock), choices, true, fouten);
        if (read == null) {
            return ResponseEntity.unprocessableContent().body(new DossierFormPage(null, form, choices, fouten));
        }
        var dossier = dossiers.add(read);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "besluitdossier", dossier.id()));
        meldingen.meld("Het dossier is begonnen. Schrijf nu op waaraan je het besluit toetst.");
        return Page.seeOther(dossier.url() + "/bijhouden");
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        return beelden.van(dossiers.find(sleutel).orElseThrow(NietGevonden::new));
    }

    /** The same as a file, for who prepares the meeting on paper. */
    @GetMapping("/{sleutel}/dossier.pdf")
    @Transactional
    public ResponseEntity<byte[]> pdf(@PathVariable String sleutel) {
        var d = dossiers.find(sleutel).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "besluitdossier", d.id()));
        var stand = installatie.stand();
        return Download.of("dossier-" + sleutel + ".pdf", MediaType.APPLICATION_PDF,
                PdfFile.of("sturing/dossier/DossierBlad.jte",
                        new DossierBlad(beelden.van(d), stand.regio(), stand.fictief(), LocalDate.now(clock)),
                        "rapport.css", "dossier.css"));
    }

    @GetMapping("/{sleutel}/opzet")
    @Onderdeel(value = "besluit", bewerken = true)
    @Transactional(readOnly = true)
    public Page change(@PathVariable String sleutel) {
        var d = dossiers.find(sleutel).orElseThrow(NietGevonden::new);
        return new DossierFormPage(d, DossierForm.van(d), choices(), Fouten.geen());
    }

    @PostMapping("/{sleutel}/opzet")
    @Transactional
    public ResponseEntity<Page> change(@PathVariable String sleutel, DossierForm form,
            @RequestParam(name = "_versie", defaultValue = "0") int gezien) {
        var d = dossiers.find(sleutel).orElseThrow(NietGevonden::new);
        var choices = choices();
        var fouten = Fouten.geen();
        var read = form.read(LocalDate.now(clock), choices, false, fouten);
        if (gezien != d.versie()) {
            fouten.meld("datum", "Een collega veranderde dit dossier net. Kijk wat er nu staat, en pas het dan aan");
        }
        if (read == null || !fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(new DossierFormPage(d, form, choices, fouten));
        }
        besluiten.nogOpen(d.id());
        if (!dossiers.save(d, read)) {
            throw new Geweigerd("Een collega veranderde dit dossier net. Kijk eerst wat er nu staat.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "besluitdossier", d.id()));
        meldingen.meld("Vastgelegd.");
        return Page.seeOther(d.url());
    }

    private DossierForm.Aanbod choices() {
        var today = LocalDate.now(clock);
        return new DossierForm.Aanbod(
                peilingen.publications().stream().map(p -> new Keuze(p.sleutel(), "Cijfers tot en met "
                        + Nederlands.datum(p.totEnMet()) + ", uitgekomen op " + Nederlands.datum(p.peildag())))
                        .toList(),
                baten.list().stream()
                        .map(b -> new Keuze(b.sleutel(),
                                b.studie() + ", versie " + b.versie() + ": " + b.alternatief()))
                        .toList(),
                bronnen.bekostigingen().stream().map(b -> new Keuze(b.keuze(), b.naam() + ", versie " + b.nummer()))
                        .toList(),
                parties(today).map(o -> new Keuze(String.valueOf(o.id()),
                        (o.soort().equals("gemeente") ? "Gemeente " : "") + o.naam())).toList());
    }

    private Stream<Organisatie> parties(LocalDate dag) {
        return List.of("gemeente", "samenwerkingsverband", "schoolbestuur").stream()
                .flatMap(s -> organisaties.list(s).stream()).filter(o -> o.geldig(dag));
    }

}

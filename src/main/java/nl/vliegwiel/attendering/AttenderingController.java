package nl.vliegwiel.attendering;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Of what a member of staff wants mail, where, and what was sent. */
@RestController
@Onderdeel("account")
@RequestMapping("/op-de-hoogte")
class AttenderingController {

    private static final Pattern ADRES = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final int LONGEST = 254;

    private final Voorkeuren voorkeuren;
    private final Verzendingen verzendingen;
    private final Postbode postbode;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    AttenderingController(Voorkeuren voorkeuren, Verzendingen verzendingen, Postbode postbode, Rollen rollen,
            Logboek logboek, Meldingen meldingen) {
        this.voorkeuren = voorkeuren;
        this.verzendingen = verzendingen;
        this.postbode = postbode;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        return page(voorkeuren.eigen().orElse(Voorkeur.GEEN), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") List<String> soorten) {
        var wanted = new Voorkeur(Invoer.tekst(adres), soorten);
        var fouten = new Fouten();
        if (wanted.adres().length() > LONGEST || !ADRES.matcher(wanted.adres()).matches())
            fouten.meld("adres", "Schrijf een e-mailadres, zoals naam@voorbeeld.nl");
        if (soorten.isEmpty() || !choices().stream().map(Keuze::waarde).toList().containsAll(soorten))
            fouten.meld("soorten", "Kies waarvan je een mail wilt");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(wanted, fouten));
        voorkeuren.save(wanted);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "attendering", null));
        meldingen.meld("Vastgelegd. Je krijgt mail op dit adres.");
        return Page.seeOther("/op-de-hoogte");
    }

    @PostMapping("/einde")
    @Transactional
    public ResponseEntity<Page> end() {
        voorkeuren.delete();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "attendering", null));
        meldingen.meld("Je krijgt geen mail meer. Je adres is gewist.");
        return Page.seeOther("/op-de-hoogte");
    }

    private AttenderingPage page(Voorkeur voorkeur, Fouten fouten) {
        if (!"medewerker".equals(Lezer.nu().soort()))
            throw new NietGevonden();
        return new AttenderingPage(postbode.kan(), voorkeur, voorkeuren.eigen().isPresent(), choices(),
                verzendingen.eigen().stream().map(AttenderingPage.Rij::of).toList(),
                rollen.magInzien(Lezer.nu().rol(), "cijfers-api"), fouten);
    }

    private List<Keuze> choices() {
        return Nieuws.perMail(Lezer.nu().rol(), rollen);
    }
}

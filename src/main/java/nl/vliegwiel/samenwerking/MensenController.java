package nl.vliegwiel.samenwerking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Accounts of professionals and their roles. Nobody gives themselves a role: the database refuses that too. */
@RestController
@Onderdeel("mensen")
@RequestMapping("/mensen")
class MensenController {
    private final Medewerkers medewerkers;
    private final Organisaties organisaties;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    MensenController(Medewerkers medewerkers, Organisaties organisaties, Scholen scholen, Rollen rollen,
            Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.medewerkers = medewerkers;
        this.organisaties = organisaties;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "") String na) {
        return list("", medewerkers.find(na).orElse(null));
    }

    /** By POST, so that a name stands in no address. */
    @PostMapping("/zoeken")
    @Transactional(readOnly = true)
    public Page search(@RequestParam(defaultValue = "") String naam) {
        return list(Invoer.tekst(naam), null);
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "mensen", bewerken = true)
    @Transactional(readOnly = true)
    public Page create() {
        return page(null, new MedewerkerForm(null, null, null, null), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(MedewerkerForm form) {
        var fouten = form.check();
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(null, form, fouten));
        var bij = organisaties.find(Invoer.tekst(form.organisatie())).map(Organisatie::id).orElse(null);
        var sleutel = medewerkers.add(Invoer.tekst(form.naam()), Invoer.tekst(form.aanmeldnaam()),
                Invoer.tekst(form.functie()), bij);
        if (sleutel.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(null, form,
                    fouten.meld("aanmeldnaam", "Deze aanmeldnaam hoort al bij een ander account")));
        return done(find(sleutel.get()), Regel.Gebeurtenis.VASTLEGGEN, "Toegevoegd: " + Invoer.tekst(form.naam()));
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        return page(find(sleutel), new MedewerkerForm(null, null, null, null), Fouten.geen());
    }

    @PostMapping("/{sleutel}/rollen")
    @Transactional
    public ResponseEntity<Page> giveRole(@PathVariable String sleutel, @RequestParam(defaultValue = "") String rol,
            @RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "") String organisatie,
            @RequestParam(defaultValue = "") String tot) {
        var wie = find(sleutel);
        if (wie.accountId() == Lezer.nu().accountId())
            throw new Geweigerd("Je kunt jezelf geen rol geven. Vraag het een andere beheerder.");
        var vandaag = LocalDate.now(clock);
        var fouten = new Fouten();
        if (!rollen.vanMedewerkers().containsKey(rol))
            fouten.meld("rol", "Kies een rol");
        var opSchool = scholen.find(school).map(School::id).orElse(null);
        var bij = organisaties.find(organisatie).map(Organisatie::id).orElse(null);
        if ((opSchool == null) == (bij == null))
            fouten.meld("school", "Kies een school of een organisatie, een van de twee");
        @Nullable
        LocalDate einde = Invoer.tekst(tot).isEmpty()
                ? null
                : Invoer.datumVanafVandaag(tot, vandaag, "tot", fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(page(wie, new MedewerkerForm(null, null, null, null), fouten));
        medewerkers.giveRole(wie.accountId(), rol, opSchool, bij, vandaag, einde == null ? null : einde.plusDays(1));
        return done(wie, Regel.Gebeurtenis.WIJZIGEN, wie.naam() + " werkt nu ook als " + rollen.naam(rol));
    }

    @PostMapping("/{sleutel}/rollen/{aanstelling}/einde")
    @Transactional
    public ResponseEntity<Page> endRole(@PathVariable String sleutel, @PathVariable String aanstelling) {
        var wie = find(sleutel);
        medewerkers.endRole(wie.accountId(), aanstelling, LocalDate.now(clock));
        return done(wie, Regel.Gebeurtenis.WIJZIGEN, "De rol van " + wie.naam() + " is gestopt");
    }

    @PostMapping("/{sleutel}/sluiten")
    @Transactional
    public ResponseEntity<Page> close(@PathVariable String sleutel) {
        var wie = find(sleutel);
        if (wie.accountId() == Lezer.nu().accountId())
            throw new Geweigerd("Je kunt je eigen account niet sluiten. Vraag het een andere beheerder.");
        medewerkers.close(wie.accountId());
        return done(wie, Regel.Gebeurtenis.WIJZIGEN, "Het account van " + wie.naam() + " is gesloten");
    }

    private ResponseEntity<Page> done(Medewerkers.Medewerker wie, Regel.Gebeurtenis gebeurtenis, String zin) {
        logboek.write(Regel.beheer(gebeurtenis, "account", wie.accountId()));
        meldingen.meld(zin);
        return Page.seeOther("/mensen/" + wie.sleutel());
    }

    private Medewerkers.Medewerker find(String sleutel) {
        return medewerkers.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private MensenPage list(String zoek, Medewerkers.@Nullable Medewerker na) {
        var gevonden = medewerkers.list(zoek, na);
        boolean meer = gevonden.size() > Medewerkers.PAGINA;
        var deze = meer ? gevonden.subList(0, Medewerkers.PAGINA) : gevonden;
        return new MensenPage(deze, zoek, meer ? deze.getLast() : null, magBewerken());
    }

    private MedewerkerPage page(Medewerkers.@Nullable Medewerker wie, MedewerkerForm form, Fouten fouten) {
        List<Keuze> keuzes = rollen.vanMedewerkers().entrySet().stream()
                .map(r -> new Keuze(r.getKey(), r.getValue())).toList();
        return new MedewerkerPage(wie, form, wie == null ? List.of() : medewerkers.aanstellingen(wie.accountId()),
                keuzes, scholen.listAll().stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList(),
                Keuzelijsten.organisaties(organisaties.listAll()), fouten, magBewerken(),
                wie != null && wie.accountId() == Lezer.nu().accountId(), rollen::naam);
    }

    private boolean magBewerken() {
        return rollen.magBewerken(Lezer.nu().rol(), "mensen");
    }
}

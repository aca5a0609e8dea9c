package nl.vliegwiel.samenwerking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Organisations that are not schools. */
@RestController
@Onderdeel("organisaties")
class OrganisatieController {
    private final Organisaties organisaties;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    OrganisatieController(Organisaties organisaties, Scholen scholen, Rollen rollen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.organisaties = organisaties;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/organisaties")
    @Transactional(readOnly = true)
    public Page list(@RequestParam(defaultValue = "school") String soort) {
        boolean school = !Keuzelijsten.bevat(Keuzelijsten.SOORTEN, soort);
        return new OrganisatiesPage(school ? "school" : soort, Keuzelijsten.SOORTEN,
                school ? List.of() : organisaties.list(soort), school ? scholen.list("") : List.of(), magBewerken());
    }

    @GetMapping("/organisaties/nieuw")
    @Onderdeel(value = "organisaties", bewerken = true)
    public Page create() {
        var form = new OrganisatieForm(null, null, null, null, LocalDate.now(clock).toString(), null);
        return page(null, form, Fouten.geen());
    }

    @PostMapping("/organisaties")
    @Transactional
    public ResponseEntity<Page> add(OrganisatieForm form) {
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        var van = form.van(vandaag);
        if (!fouten.isLeeg() || van == null)
            return ResponseEntity.unprocessableContent().body(page(null, form, fouten));
        String code = Invoer.tekst(form.code());
        if (organisaties.findByCode(Invoer.tekst(form.soort()), code, van).isPresent())
            return ResponseEntity.unprocessableContent().body(page(null, form, fouten.meld("code",
                    "Deze code hoort al bij een andere organisatie. Zoek die op, of controleer de code.")));
        var nieuw = organisaties.add(Invoer.tekst(form.soort()), code, Invoer.tekst(form.naam()),
                leeg(form.sector()), van);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "organisatie", nieuw.id()));
        meldingen.meld("Toegevoegd: " + nieuw.naam());
        return Page.seeOther("/organisaties/" + nieuw.sleutel());
    }

    @GetMapping("/organisaties/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var o = find(sleutel);
        return page(o, OrganisatieForm.of(o), Fouten.geen());
    }

    @PostMapping("/organisaties/{sleutel}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, OrganisatieForm form) {
        var oud = find(sleutel);
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        var van = form.van(vandaag);
        if (!fouten.isLeeg() || van == null)
            return ResponseEntity.unprocessableContent().body(page(oud, form, fouten));
        int versie = form._versie() == null ? oud.versie() : form._versie();
        var nieuw = new Organisatie(oud.id(), sleutel, oud.soort(), Invoer.tekst(form.code()),
                Invoer.tekst(form.naam()), leeg(form.sector()), van, oud.geldigTot(), oud.opvolgerId(), versie);
        try {
            if (!organisaties.save(nieuw))
                throw conflict(find(sleutel));
        } catch (DuplicateKeyException e) {
            throw new Geweigerd("Deze code hoort al bij een andere organisatie. Controleer de code.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "organisatie", oud.id()));
        meldingen.meld("Vastgelegd: " + nieuw.naam());
        return Page.seeOther("/organisaties/" + sleutel);
    }

    @PostMapping("/organisaties/{sleutel}/opvolging")
    @Transactional
    public ResponseEntity<Page> succeed(@PathVariable String sleutel, @RequestParam(defaultValue = "") String opvolger,
            @RequestParam(defaultValue = "") String op) {
        var oud = find(sleutel);
        var fouten = new Fouten();
        var nieuw = organisaties.find(opvolger);
        var dag = Invoer.datum(op, LocalDate.now(clock));
        if (nieuw.isEmpty())
            fouten.meld("opvolger", "Kies wie deze organisatie opvolgt");
        if (dag.isEmpty())
            fouten.meld("op", Invoer.DATUM_ONLEESBAAR);
        if (nieuw.isEmpty() || dag.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(oud, OrganisatieForm.of(oud), fouten));
        organisaties.save(oud.opgevolgd(nieuw.get(), dag.get()));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "organisatie", oud.id()));
        meldingen.meld("Vastgelegd: " + nieuw.get().naam() + " volgt " + oud.naam() + " op");
        return Page.seeOther("/organisaties/" + sleutel);
    }

    private Organisatie find(String sleutel) {
        return organisaties.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private OrganisatiePage page(@Nullable Organisatie o, OrganisatieForm form, Fouten fouten) {
        if (o == null)
            return new OrganisatiePage(null, form, null, null, List.of(), List.of(), Keuzelijsten.SOORTEN, fouten,
                    magBewerken());
        var opvolger = o.opvolgerId() == null
                ? null
                : organisaties.find(o.opvolgerId()).map(Organisatie::naam).orElse(null);
        var anderen = organisaties.list(o.soort()).stream().filter(a -> a.id() != o.id()).toList();
        return new OrganisatiePage(o.sleutel(), form, opvolger,
                o.geldigTot() == null ? null : Nederlands.datum(o.geldigTot()),
                organisaties.voorgangers(o.id()).stream().map(Organisatie::naam).toList(),
                Keuzelijsten.organisaties(anderen), Keuzelijsten.SOORTEN, fouten, magBewerken());
    }

    private static IntussenGewijzigd conflict(Organisatie nu) {
        return new IntussenGewijzigd(null, (long) nu.versie(), "/organisaties/" + nu.sleutel())
                .veld("naam", "Naam", nu.naam()).veld("code", "Code", nu.code())
                .keuze("sector", "Sector", nu.sector(), Keuzelijsten.SECTOREN)
                .veld("geldigVan", "Bestaat sinds", nu.geldigVan().toString());
    }

    private boolean magBewerken() {
        return rollen.magBewerken(Lezer.nu().rol(), "organisaties");
    }

    private static @Nullable String leeg(@Nullable String tekst) {
        String t = Invoer.tekst(tekst);
        return t.isEmpty() ? null : t;
    }
}

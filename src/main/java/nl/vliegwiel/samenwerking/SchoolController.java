package nl.vliegwiel.samenwerking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Schools, their place among the partners, and their teams. */
@RestController
@Onderdeel("organisaties")
@RequestMapping("/organisaties/scholen/{sleutel}")
class SchoolController {
    private final Scholen scholen;
    private final Organisaties organisaties;
    private final Teams teams;
    private final Medewerkers medewerkers;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    SchoolController(Scholen scholen, Organisaties organisaties, Teams teams, Medewerkers medewerkers, Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.scholen = scholen;
        this.organisaties = organisaties;
        this.teams = teams;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var s = find(sleutel);
        return page(s, form(s), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, SchoolForm form) {
        var oud = find(sleutel);
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(oud, form, fouten));
        var nieuw = new School(oud.id(), sleutel, oud.sleutelsoort(), oud.code(), Invoer.tekst(form.naam()),
                Invoer.tekst(form.korteNaam()), Invoer.tekst(form.sector()), Invoer.tekst(form.schoolsoort()),
                id(form.bestuur()), id(form.gemeente()), id(form.swv()),
                Invoer.tekst(form.pc4()).isEmpty() ? null : Invoer.tekst(form.pc4()), form.pilot(vandaag),
                form.golfnummer(), oud.geldigVan(), oud.geldigTot(), oud.opvolgerId(),
                form._versie() == null ? oud.versie() : form._versie());
        if (!scholen.save(nieuw))
            throw conflict(find(sleutel));
        return done(oud, "Vastgelegd: " + nieuw.naam());
    }

    @PostMapping("/opvolging")
    @Transactional
    public ResponseEntity<Page> succeed(@PathVariable String sleutel, @RequestParam(defaultValue = "") String opvolger,
            @RequestParam(defaultValue = "") String op) {
        var oud = find(sleutel);
        var nieuw = scholen.find(opvolger);
        var dag = Invoer.datum(op, LocalDate.now(clock));
        var fouten = new Fouten();
        if (nieuw.isEmpty())
            fouten.meld("opvolger", "Kies de school die verdergaat");
        if (dag.isEmpty())
            fouten.meld("op", Invoer.DATUM_ONLEESBAAR);
        if (nieuw.isEmpty() || dag.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(oud, form(oud), fouten));
        scholen.save(oud.opgevolgd(nieuw.get(), dag.get()));
        return done(oud, "Vastgelegd: " + oud.naam() + " gaat verder als " + nieuw.get().naam());
    }

    @PostMapping("/team")
    @Transactional
    public ResponseEntity<Page> join(@PathVariable String sleutel, @RequestParam(defaultValue = "") String medewerker,
            @RequestParam(defaultValue = "") String functie, @RequestParam(defaultValue = "") String expertise,
            @RequestParam(defaultValue = "") String fte) {
        var school = find(sleutel);
        var wie = medewerkers.find(medewerker);
        var fouten = new Fouten();
        if (wie.isEmpty())
            fouten.meld("medewerker", "Kies wie er in het team komt");
        if (Invoer.tekst(functie).isEmpty())
            fouten.meld("functie", "Schrijf wat deze persoon in het team doet");
        var deel = fte.replace(',', '.').strip();
        if (!deel.matches("([01](\\.\\d{1,2})?|2(\\.0{1,2})?)?"))
            fouten.meld("fte", "Schrijf fte als een getal tussen 0 en 2, bijvoorbeeld 0,8");
        if (!fouten.isLeeg() || wie.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(school, form(school), fouten));
        teams.add(school, wie.get().accountId(), Invoer.tekst(functie),
                Invoer.tekst(expertise).isEmpty() ? null : Invoer.tekst(expertise),
                deel.isEmpty() ? null : new BigDecimal(deel), LocalDate.now(clock));
        return done(school, wie.get().naam() + " zit in het team van " + school.naam());
    }

    @PostMapping("/team/{lid}/einde")
    @Transactional
    public ResponseEntity<Page> leave(@PathVariable String sleutel, @PathVariable String lid) {
        var school = find(sleutel);
        teams.end(school, lid, LocalDate.now(clock));
        return done(school, "Vastgelegd: het team van " + school.naam() + " is aangepast");
    }

    private ResponseEntity<Page> done(School school, String zin) {
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "school", school.id()));
        meldingen.meld(zin);
        return Page.seeOther("/organisaties/scholen/" + school.sleutel());
    }

    private School find(String sleutel) {
        return scholen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private @Nullable Long id(@Nullable String sleutel) {
        return Optional.ofNullable(sleutel).flatMap(organisaties::find).map(Organisatie::id).orElse(null);
    }

    private String sleutelVan(@Nullable Long id) {
        return id == null ? "" : organisaties.find(id).map(Organisatie::sleutel).orElse("");
    }

    private SchoolForm form(School s) {
        return new SchoolForm(s.naam(), s.korteNaam(), s.sector(), s.schoolsoort(), sleutelVan(s.bestuurId()),
                sleutelVan(s.gemeenteId()), sleutelVan(s.swvId()), s.pc4(),
                s.pilotVanaf() == null ? null : Nederlands.datum(s.pilotVanaf()),
                s.golf() == null ? null : String.valueOf(s.golf()), s.versie());
    }

    private SchoolPage page(School s, SchoolForm form, Fouten fouten) {
        boolean mag = rollen.magBewerken(Lezer.nu().rol(), "organisaties");
        List<Keuze> mensen = mag
                ? medewerkers.list("", null).stream().map(m -> new Keuze(m.sleutel(), m.naam() + ", " + m.functie()))
                        .toList()
                : List.of();
        return new SchoolPage(s.sleutel(), s.code(), form,
                s.opvolgerId() == null ? null : scholen.find(s.opvolgerId()).map(School::naam).orElse(null),
                s.geldigTot() == null ? null : Nederlands.datum(s.geldigTot()),
                kiesbaar("schoolbestuur"),
                kiesbaar("gemeente"),
                kiesbaar("samenwerkingsverband"),
                scholen.listAll().stream().filter(a -> a.id() != s.id()).map(a -> new Keuze(a.sleutel(), a.naam()))
                        .toList(),
                teams.leden(s.id(), LocalDate.now(clock)), mensen, fouten, mag);
    }

    private IntussenGewijzigd conflict(School nu) {
        var staat = form(nu);
        return new IntussenGewijzigd(null, (long) nu.versie(), "/organisaties/scholen/" + nu.sleutel())
                .veld("naam", "Naam", staat.naam()).veld("korteNaam", "Korte naam", staat.korteNaam())
                .keuze("sector", "Sector", staat.sector(), Keuzelijsten.SECTOREN)
                .keuze("schoolsoort", "Schoolsoort", staat.schoolsoort(), Keuzelijsten.SCHOOLSOORTEN)
                .keuze("bestuur", "Schoolbestuur", staat.bestuur(), kiesbaar("schoolbestuur"))
                .keuze("swv", "Samenwerkingsverband", staat.swv(), kiesbaar("samenwerkingsverband"))
                .keuze("gemeente", "Gemeente", staat.gemeente(), kiesbaar("gemeente"))
                .veld("pc4", "Postcode", staat.pc4())
                .veld("pilotVanaf", "In de pilot sinds", staat.pilotVanaf()).veld("golf", "Golf", staat.golf());
    }

    private List<Keuze> kiesbaar(String soort) {
        return Keuzelijsten.organisaties(organisaties.list(soort));
    }
}

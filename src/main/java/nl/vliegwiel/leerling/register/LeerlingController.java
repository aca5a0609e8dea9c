package nl.vliegwiel.leerling.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Schoolafspraken;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One pupil of the register: see, add, correct. */
@RestController
@Onderdeel("register")
class LeerlingController {

    private final Leerlingen leerlingen;
    private final Inschrijvingen inschrijvingen;
    private final Ouders ouders;
    private final Schoolafspraken schoolafspraken;
    private final Dubbelen dubbelen;
    private final Gebieden gebieden;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Inzendingen inzendingen;
    private final Clock clock;

    LeerlingController(Leerlingen leerlingen, Inschrijvingen inschrijvingen, Ouders ouders,
            Schoolafspraken schoolafspraken, Dubbelen dubbelen,
            Gebieden gebieden, Scholen scholen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Inzendingen inzendingen, Clock clock) {
        this.leerlingen = leerlingen;
        this.inschrijvingen = inschrijvingen;
        this.ouders = ouders;
        this.schoolafspraken = schoolafspraken;
        this.dubbelen = dubbelen;
        this.gebieden = gebieden;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.inzendingen = inzendingen;
        this.clock = clock;
    }

    @GetMapping("/register/{sleutel}")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var vandaag = LocalDate.now(clock);
        var l = find(sleutel);
        boolean mag = rollen.magBewerken(Lezer.nu().rol(), "register");
        var op = inschrijvingen.ofLeerling(l.id());
        var bekend = ouders.ofLeerling(l.id());
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "leerling", l.id(), l.id(),
                op.isEmpty() ? null : op.getFirst().schoolId()));
        return new LeerlingPage(l, op, bekend, schoolafspraken.ofJeugdige(l.id()),
                mag ? ouders.gezinnen(l, vandaag) : List.of(),
                mag
                        ? dubbelen.like(l.roepnaam(), l.achternaam(), l.geboortedatum(), l.id(), vandaag)
                        : List.of(),
                Bewaartermijn.of("leerlingenadministratie"), op.isEmpty() ? "De school" : op.getFirst().school(),
                vandaag, mag);
    }

    @GetMapping("/register/nieuw")
    @Onderdeel(value = "register", bewerken = true)
    @Transactional(readOnly = true)
    public Page create() {
        return page(null, LeerlingForm.leeg(), InschrijvingForm.nieuw(""), List.of(), Fouten.geen());
    }

    @PostMapping("/register")
    @Transactional
    public ResponseEntity<Page> add(LeerlingForm form, InschrijvingForm inschrijving,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var vandaag = LocalDate.now(clock);
        var school = scholen.own(inschrijving.school());
        var fouten = form.check(vandaag, Fouten.geen());
        var gemeente = gemeente(form, null, fouten);
        if (school.isEmpty())
            fouten.meld("school", "Kies de school");
        inschrijving.check(form.geboren(vandaag), vandaag, true, fouten);
        school.ifPresent(s -> number(s.id(), inschrijving, null, vandaag, fouten));
        if (!fouten.isLeeg() || school.isEmpty())
            return again(null, form, inschrijving, List.of(), fouten);
        var l = form.leerling(null, gemeente, vandaag);
        var gelijken = dubbelen.like(l.roepnaam(), l.achternaam(), l.geboortedatum(), null, vandaag);
        if (!gelijken.isEmpty() && !"ja".equals(form.anderKind()))
            return again(null, form, inschrijving, gelijken, fouten);
        if (!inzendingen.first(inzending))
            return to("/register");
        var begin = new Inschrijving(0, "", 0, school.get().id(), school.get().naam(), "", "", 0, "", null, null, null,
                inschrijving.eersteDag(vandaag), null, null, 1);
        var sleutel = leerlingen.add(l, inschrijving.inschrijving(begin, mentor(inschrijving)));
        return done(find(sleutel), Regel.Gebeurtenis.VASTLEGGEN,
                "Toegevoegd: " + l.naam() + ". Leg nu de ouders vast.");
    }

    @GetMapping("/register/{sleutel}/wijzigen")
    @Onderdeel(value = "register", bewerken = true)
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String sleutel) {
        var l = find(sleutel);
        return page(l, LeerlingForm.of(l, keuze(l)), null, List.of(), Fouten.geen());
    }

    @PostMapping("/register/{sleutel}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, LeerlingForm form) {
        var vandaag = LocalDate.now(clock);
        var oud = find(sleutel);
        var fouten = form.check(vandaag, Fouten.geen());
        var gemeente = gemeente(form, oud, fouten);
        if (!fouten.isLeeg())
            return again(oud, form, null, List.of(), fouten);
        var nieuw = form.leerling(oud, gemeente, vandaag);
        if (!leerlingen.save(nieuw))
            throw conflict(leerlingen.find(sleutel).orElseThrow(NietGevonden::new));
        var nu = find(sleutel);
        boolean verhuisd = !Objects.equals(oud.gemeenteId(), nu.gemeenteId()) && nu.gemeente() != null;
        return done(nu, Regel.Gebeurtenis.WIJZIGEN, verhuisd
                ? "Vastgelegd: " + nu.roepnaam() + " woont nu in de gemeente " + nu.gemeente()
                        + ". Wie uit de vorige gemeente meelas, leest niet meer mee."
                : "Vastgelegd: gegevens van " + nu.naam());
    }

    /** The gemeente of the postcode, else the one that was chosen; says so when neither is known. */
    private @Nullable Long gemeente(LeerlingForm form, @Nullable Leerling oud, Fouten fouten) {
        var gekozen = gebieden.gemeenteVan(Invoer.tekst(form.gemeente()));
        var pc4 = form.pc4();
        if (pc4 == null)
            return gekozen.orElse(oud == null || oud.pc4() != null ? null : oud.gemeenteId());
        var gevonden = gebieden.gemeente(pc4).or(() -> gekozen);
        if (gevonden.isEmpty())
            fouten.meld("gemeente", "Van deze postcode kennen we de gemeente niet. Kies de gemeente");
        return gevonden.orElse(null);
    }

    private void number(long school, InschrijvingForm form, @Nullable Long behalve, LocalDate vandaag, Fouten fouten) {
        inschrijvingen.holder(school, Invoer.tekst(form.leerlingnummer()), behalve, vandaag)
                .ifPresent(naam -> fouten.meld("leerlingnummer",
                        "Dit nummer is al van " + naam + ". Kijk het nummer na"));
    }

    private @Nullable Long mentor(InschrijvingForm form) {
        return inschrijvingen.mentor(Invoer.tekst(form.mentor())).orElse(null);
    }

    /** The gemeente stands in the form only where the postcode does not say it. */
    private String keuze(Leerling l) {
        boolean uitPostcode = l.pc4() != null && gebieden.gemeente(l.pc4()).isPresent();
        return uitPostcode || l.gemeenteId() == null ? "" : gebieden.sleutel(l.gemeenteId());
    }

    private Leerling find(String sleutel) {
        return leerlingen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private ResponseEntity<Page> again(@Nullable Leerling l, LeerlingForm form, @Nullable InschrijvingForm inschrijving,
            List<Dubbelen.Kandidaat> gelijken, Fouten fouten) {
        return ResponseEntity.unprocessableContent().body(page(l, form, inschrijving, gelijken, fouten));
    }

    private LeerlingFormPage page(@Nullable Leerling l, LeerlingForm form, @Nullable InschrijvingForm inschrijving,
            List<Dubbelen.Kandidaat> gelijken, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        return new LeerlingFormPage(l, form, inschrijving,
                scholen.own().stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList(),
                inschrijvingen.mentoren(vandaag), gebieden.gemeenten(), gelijken, fouten,
                inzendingen.key());
    }

    private ResponseEntity<Page> done(Leerling l, Regel.Gebeurtenis gebeurtenis, String zin) {
        logboek.write(Regel.leerling(gebeurtenis, "leerling", l.id(), l.id(), null));
        meldingen.meld(zin);
        return to("/register/" + l.sleutel());
    }

    static ResponseEntity<Page> to(String url) {
        return Page.seeOther(url);
    }

    private static IntussenGewijzigd conflict(Leerling nu) {
        return new IntussenGewijzigd(nu.gewijzigdDoor(), (long) nu.versie(), "/register/" + nu.sleutel())
                .veld("roepnaam", "Roepnaam", nu.roepnaam())
                .veld("tussenvoegsel", "Tussenvoegsel", nu.tussenvoegsel())
                .veld("achternaam", "Achternaam", nu.achternaam())
                .veld("geboortedatum", "Geboortedatum", LeerlingForm.cijfers(nu.geboortedatum()))
                .veld("postcode", "Postcode", nu.pc4());
    }
}

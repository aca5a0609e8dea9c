package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.hulpaanbod.Keuzelijsten;
import nl.vliegwiel.hulpaanbod.Voorziening;
import nl.vliegwiel.hulpaanbod.Voorzieningen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Makes a referral out of a casus, to whom the family agreed. */
@RestController
@Onderdeel(value = "inverwijzing", bewerken = true)
@RequestMapping("/leerlingen/{casus:[0-9a-f]+}/verwijzingen")
class UitverwijzingController {
    private static final int ANTWOORD_SCHOOLDAGEN = 5;

    /** Where a referral goes: the kind, the purpose, the organisation and the role that answers there. */
    private record Route(String waarde, String naam, String soort, String doel, long organisatie, String ontvanger) {
    }

    private final Schooldagen schooldagen = Schooldagen.load();
    private final Casuskoppen koppen;
    private final Uitverwijzingen verwijzingen;
    private final Voorzieningen voorzieningen;
    private final Organisaties organisaties;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final JdbcClient db;
    private final Clock clock;

    UitverwijzingController(Casuskoppen koppen, Uitverwijzingen verwijzingen, Voorzieningen voorzieningen,
            Organisaties organisaties, Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen,
            Logboek logboek, JdbcClient db, Clock clock) {
        this.koppen = koppen;
        this.verwijzingen = verwijzingen;
        this.voorzieningen = voorzieningen;
        this.organisaties = organisaties;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Transactional
    public Page form(@PathVariable String casus, @RequestParam(defaultValue = "") String aanbod) {
        var kop = writable(casus);
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "uitverwijzing", null, kop.casusId(), kop.jeugdigeId()));
        var v = voorzieningen.find(aanbod);
        String naar = v.flatMap(w -> routes(kop).stream().filter(r -> r.organisatie() == w.houderId()).findFirst())
                .map(Route::waarde).orElse("");
        var ouder = parent(kop);
        return page(kop, UitverwijzingForm.leeg(v.map(Voorziening::sleutel).orElse(""), naar,
                v.map(Voorziening::soort).orElse(""), ouder.naam(), ouder.telefoon()), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> send(@PathVariable String casus, UitverwijzingForm form) {
        var kop = writable(casus);
        String vorige = verwijzingen.vorigeSoort(kop.casusId());
        var fouten = form.check(vorige);
        var route = routes(kop).stream().filter(r -> r.waarde().equals(form.naar())).findFirst();
        if (route.isEmpty())
            fouten.meld("naar", "Kies naar wie je verwijst");
        else if (!verwijzingen.allowed(kop.casusId(), route.get().doel()))
            fouten.meld("naar", "Er is geen toestemming voor deze ontvanger. Vraag die eerst.");
        if (route.isEmpty() || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten));
        var r = route.get();
        var gestuurd = verwijzingen.add(new Uitverwijzingen.Nieuw(kop.casusId(), kop.schoolId(), r.soort(), r.doel(),
                r.organisatie(), r.ontvanger(),
                voorzieningen.find(Invoer.tekst(form.aanbod())).map(Voorziening::id).orElse(null),
                Invoer.tekst(form.hulpsoort()), vorige, Invoer.tekst(form.reden()), Invoer.tekst(form.vraag()),
                Invoer.tekst(form.bereikWie()), Invoer.tekst(form.telefoon()),
                schooldagen.after(kop.vandaag(), ANTWOORD_SCHOOLDAGEN), form._inzending()));
        if (gestuurd.isPresent()) {
            gebeurtenissen.add(kop.casusId(), "besluit", "Verwezen naar " + r.naam(),
                    Keuzelijsten.naam(Keuzelijsten.SOORTEN, Invoer.tekst(form.hulpsoort())));
            logboek.write(Regel.casus(Regel.Gebeurtenis.VASTLEGGEN, "uitverwijzing", null, kop.casusId(),
                    kop.jeugdigeId()));
            meldingen.meld("Verstuurd naar " + r.naam());
        }
        return Page.seeOther(kop.url() + "/hulp");
    }

    private Casuskop writable(String casus) {
        var kop = koppen.get(casus, "hulp");
        if (kop.gesloten())
            throw new Geweigerd("Dit dossier is gesloten. Verwijzen kan niet meer.");
        if (!kop.magSchrijven())
            throw new Geweigerd("Er is nu geen toestemming om in dit dossier te werken. Verwijzen kan niet.");
        return kop;
    }

    /** To the access point of the gemeente of residence, the school alliance of the school, and each provider. */
    private List<Route> routes(Casuskop kop) {
        var routes = new ArrayList<Route>();
        var vandaag = LocalDate.now(clock);
        db.sql("select gemeente_id from leerling.jeugdige where id = ? and gemeente_id is not null")
                .param(kop.jeugdigeId()).query(Long.class).optional().flatMap(organisaties::find)
                .ifPresent(
                        g -> routes.add(new Route("toegang", "Gemeentelijke toegang " + g.naam(), "toegang", "toegang",
                                g.id(), "toegang@o" + g.id())));
        db.sql("select swv_id from samenwerking.school where id = ? and swv_id is not null").param(kop.schoolId())
                .query(Long.class).optional().flatMap(organisaties::find)
                .ifPresent(s -> routes.add(new Route("onderwijs", s.naam(), "onderwijs", "swv", s.id(),
                        "consulent@o" + s.id())));
        for (Organisatie a : organisaties.list("aanbieder"))
            if (a.geldig(vandaag))
                routes.add(new Route(a.sleutel(), a.naam(), "aanbieder", "aanbieder", a.id(), "aanbieder@o" + a.id()));
        return List.copyOf(routes);
    }

    private record Ouder(String naam, String telefoon) {
    }

    private Ouder parent(Casuskop kop) {
        return db
                .sql("""
                        select o.naam, coalesce(o.telefoon, '') as telefoon from leerling.gezag g join leerling.ouder o on o.id = g.ouder_id
                        where g.jeugdige_id = ? and g.heeft_gezag order by o.telefoon is null, g.id limit 1""")
                .param(kop.jeugdigeId()).query(Ouder.class).optional().orElse(new Ouder("", ""));
    }

    private UitverwijzingFormPage page(Casuskop kop, UitverwijzingForm form, Fouten fouten) {
        @Nullable
        String naam = voorzieningen.find(Invoer.tekst(form.aanbod())).map(Voorziening::naam).orElse(null);
        return new UitverwijzingFormPage(kop, form, naam,
                routes(kop).stream().map(r -> new UitverwijzingFormPage.Ontvangerkeuze(r.waarde(), r.naam(), r.doel(),
                        verwijzingen.allowed(kop.casusId(), r.doel()))).toList(),
                Keuzelijsten.naam(Keuzelijsten.SOORTEN, verwijzingen.vorigeSoort(kop.casusId())), fouten,
                inzendingen.key());
    }
}

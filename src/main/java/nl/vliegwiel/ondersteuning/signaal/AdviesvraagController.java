package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** Asking the team of a school for advice without a name. */
@RestController
@Onderdeel("advies")
@RequestMapping("/adviesvragen")
class AdviesvraagController {
    private final Codelijst themas = Codelijst.load("thema");
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Voornamen voornamen = Voornamen.load();
    private final Adviesvragen adviesvragen;
    private final Signalen signalen;
    private final Zoeknamen zoeknamen;
    private final Scholen scholen;
    private final Taken taken;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    AdviesvraagController(Adviesvragen adviesvragen, Signalen signalen, Zoeknamen zoeknamen, Scholen scholen,
            Taken taken, Inzendingen inzendingen, Meldingen meldingen, Logboek logboek,
            Clock clock) {
        this.adviesvragen = adviesvragen;
        this.signalen = signalen;
        this.zoeknamen = zoeknamen;
        this.scholen = scholen;
        this.taken = taken;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** Themes and age band come from the signal; the question is written anew. */
    @GetMapping("/nieuw")
    @Transactional
    public Page form(@RequestParam(defaultValue = "") String signaal) {
        return page(signaal.isEmpty() ? AdviesvraagForm.leeg() : preset(signalen.get(signaal)), Fouten.geen(), false);
    }

    private AdviesvraagForm preset(Signaal s) {
        String band = pupil(s).map(l -> Adviesvraag.band(l.leeftijd(LocalDate.now(clock)))).orElse("");
        String school = scholen.find(s.schoolId()).map(School::sleutel).orElse("");
        return new AdviesvraagForm(s.themas(), band, "", school, s.sleutel(), "", null);
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> ask(AdviesvraagForm form) {
        var fouten = form.check(themas);
        var school = scholen.own(form.school());
        if (school.isEmpty())
            fouten.meld("school", "Kies de school");
        boolean naam = fouten.isLeeg() && !"ja".equals(form.naamGoed()) && seemsNamed(form);
        if (naam)
            fouten.meld("vraag", SignaalForm.NAAM_IN_TEKST);
        if (!fouten.isLeeg() || school.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(form, fouten, naam));
        if (!inzendingen.first(form._inzending()))
            return Page.seeOther("/adviesvragen");
        var voor = schooldagen.after(LocalDate.now(clock), Signaal.REACTIE_SCHOOLDAGEN);
        var vraag = adviesvragen.add(school.get().id(), form.themas(), Invoer.tekst(form.band()), form.tekst(), voor);
        for (var rol : List.of("coach", "jeugdhulpverlener"))
            taken.add(Taak.voorRol(rol, vraag.schoolId(), null, "advies", "Advies geven zonder naam",
                    Nederlands.opsomming(themas.namen(vraag.themas())) + ", " + vraag.leeftijdsband(), voor)
                    .bijAdviesvraag(vraag.id()));
        log(logboek, Regel.Gebeurtenis.VASTLEGGEN, vraag);
        meldingen.meld("Je vraag ligt bij het team van " + vraag.schoolNaam());
        return Page.seeOther("/adviesvragen/" + vraag.sleutel());
    }

    private boolean seemsNamed(AdviesvraagForm form) {
        var leerling = signalen.find(Invoer.tekst(form.signaal())).flatMap(this::pupil);
        return voornamen.find(form.tekst(), leerling.map(Zoeknamen.Leerling::namen).orElse(List.of())).isPresent();
    }

    private Optional<Zoeknamen.Leerling> pupil(Signaal s) {
        return s.jeugdigeId() == null ? Optional.empty() : zoeknamen.find(s.jeugdigeId(), LocalDate.now(clock));
    }

    static void log(Logboek logboek, Regel.Gebeurtenis gebeurtenis, Adviesvraag v) {
        logboek.write(new Regel(gebeurtenis, "adviesvraag", v.id(), null, null, v.schoolId(), "advies", false));
    }

    private Page page(AdviesvraagForm form, Fouten fouten, boolean naamGezien) {
        return new AdviesvraagNieuwPage(form, fouten, themas.keuzes(),
                scholen.ownKeuzes(),
                !Invoer.tekst(form.signaal()).isEmpty(), inzendingen.key(), naamGezien);
    }
}

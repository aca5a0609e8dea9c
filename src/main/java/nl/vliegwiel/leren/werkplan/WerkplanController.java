package nl.vliegwiel.leren.werkplan;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leren.gesprek.Duidingsgesprek;
import nl.vliegwiel.leren.gesprek.Duidingsgesprekken;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** The work plan of a school year, and writing down an action. */
@RestController
@Onderdeel("verbeteractie")
@RequestMapping(WerkplanController.URL)
class WerkplanController {

    static final String URL = "/leren/werkplan";

    private final Verbeteracties acties;
    private final Uitvoerders uitvoerders;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Duidingsgesprekken gesprekken;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    WerkplanController(Verbeteracties acties, Uitvoerders uitvoerders, Indicatoren indicatoren, Peilingen peilingen,
            Duidingsgesprekken gesprekken, Scholen scholen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.acties = acties;
        this.uitvoerders = uitvoerders;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.gesprekken = gesprekken;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@RequestParam(defaultValue = "0") int jaar, @RequestParam(defaultValue = "") String van) {
        var today = LocalDate.now(clock);
        var year = Schooljaar.gekozen(jaar, today);
        return WerkplanPage.of(year, acties.van(year.jaar()), "mij".equals(van), Lezer.nu(), indicatoren, today,
                rollen.magBewerken(Lezer.nu().rol(), "verbeteractie"));
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "verbeteractie", bewerken = true)
    @Transactional(readOnly = true)
    public Page form(@RequestParam(defaultValue = "") String doel, @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "") String gesprek) {
        return page(VerbeteractieForm.voor(doel, cijfer, gesprek), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(VerbeteractieForm form) {
        var today = LocalDate.now(clock);
        var fouten = form.check(today);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        }
        var indicator = indicator(form);
        var day = form.dag(today);
        var talk = gesprekken.find(VerbeteractieForm.tekst(form.gesprek())).orElse(null);
        long id = acties.add(new Verbeteracties.Nieuw(VerbeteractieForm.tekst(form.wat()),
                uitvoerders.find(VerbeteractieForm.tekst(form.wie())), day, Schooljaar.van(day).jaar(),
                goal(form, indicator), indicator == null ? null : indicator.code(), school(form),
                VerbeteractieForm.tekst(form.verwacht()),
                peilingen.latest(PeilingRun.PUBLICATIE).map(Peiling::sleutel).orElse(null),
                talk == null ? null : talk.id()));
        acties.stap(id, "Toegevoegd aan het werkplan.");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "verbeteractie", id));
        meldingen.meld("De actie staat in het werkplan van " + Schooljaar.van(day).naam() + ".");
        return Page.seeOther(next(form, indicator, talk, day));
    }

    /** Back to where it was thought of: the conversation, the figure, or the plan. */
    private String next(VerbeteractieForm form, @Nullable Indicator indicator, @Nullable Duidingsgesprek talk,
            LocalDate day) {
        if (talk != null) {
            return talk.url();
        }
        if (indicator != null && "cijfer".equals(form.terug())) {
            String group = school(form) == null ? "" : "?groep=" + VerbeteractieForm.tekst(form.groep());
            return "/monitor/" + indicator.code() + group + "#actie";
        }
        return URL + "?jaar=" + Schooljaar.van(day).jaar();
    }

    private @Nullable Indicator indicator(VerbeteractieForm form) {
        return indicatoren.find(VerbeteractieForm.tekst(form.cijfer())).orElse(null);
    }

    private @Nullable String goal(VerbeteractieForm form, @Nullable Indicator indicator) {
        String code = indicator == null ? VerbeteractieForm.tekst(form.doel()) : indicator.doel();
        return indicatoren.doelen().stream().map(Indicatoren.Doel::code).filter(code::equals).findFirst().orElse(null);
    }

    private @Nullable Long school(VerbeteractieForm form) {
        return scholen.find(VerbeteractieForm.tekst(form.groep())).map(School::id).orElse(null);
    }

    private VerbeteractieNieuwPage page(VerbeteractieForm form, Fouten fouten) {
        return VerbeteractieNieuwPage.of(form, indicator(form), indicatoren, uitvoerders.namen(), fouten);
    }
}

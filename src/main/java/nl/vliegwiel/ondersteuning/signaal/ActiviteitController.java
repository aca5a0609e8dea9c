package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** Work without a pupil: recorded in twenty seconds, undone within the hour. */
@RestController
@Onderdeel("activiteit")
class ActiviteitController {
    private final Codelijst soorten = Codelijst.load("activiteitsoort");
    private final Codelijst themas = Codelijst.load("thema");
    private final Codelijst doelgroepen = Codelijst.load("doelgroep");
    private final Activiteiten activiteiten;
    private final Scholen scholen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    ActiviteitController(Activiteiten activiteiten, Scholen scholen, Inzendingen inzendingen, Meldingen meldingen,
            Logboek logboek, Clock clock) {
        this.activiteiten = activiteiten;
        this.scholen = scholen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping({"/activiteiten", "/activiteiten/nieuw"})
    @Transactional
    public Page form() {
        var vorige = activiteiten.latest();
        var eigen = scholen.own();
        String school = vorige.flatMap(v -> eigen.stream().filter(s -> s.id() == v.schoolId()).findFirst())
                .or(() -> eigen.stream().findFirst()).map(School::sleutel).orElse("");
        return page(ActiviteitForm.preset(vorige.orElse(null), school), Fouten.geen());
    }

    @PostMapping("/activiteiten")
    @Transactional
    public ResponseEntity<Page> record(ActiviteitForm form) {
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(soorten, themas, doelgroepen, vandaag);
        var school = scholen.own(form.school());
        if (school.isEmpty())
            fouten.meld("school", "Kies de school");
        if (!fouten.isLeeg() || school.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        if (!inzendingen.first(form._inzending()))
            return Page.seeOther("/activiteiten");
        var op = Invoer.datum(form.op(), vandaag).orElse(vandaag);
        var sleutel = activiteiten.add(school.get().id(), op, Invoer.tekst(form.soort()), Invoer.tekst(form.thema()),
                Invoer.tekst(form.doelgroep()), form.number());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "activiteit", activiteiten.get(sleutel).id()));
        meldingen.meld("Vastgelegd: " + lower(soorten.naam(Invoer.tekst(form.soort()))) + ", "
                + Nederlands.geleden(op, vandaag), "/activiteiten/" + sleutel + "/ongedaan");
        return Page.seeOther("/activiteiten");
    }

    private static String lower(String naam) {
        return naam.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + naam.substring(1);
    }

    @PostMapping("/activiteiten/{sleutel}/ongedaan")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String sleutel) {
        var a = activiteiten.get(sleutel);
        a.mayBeUndone(Lezer.nu().accountId(), OffsetDateTime.now(clock));
        activiteiten.undone(a.id());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "activiteit", a.id()));
        meldingen.meld("Ongedaan gemaakt: " + lower(soorten.naam(a.soort())));
        return Page.seeOther("/activiteiten");
    }

    private Page page(ActiviteitForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        var nu = OffsetDateTime.now(clock);
        var recent = activiteiten.list().stream()
                .map(a -> new ActiviteitenPage.Rij(Nederlands.kort(a.op()), soorten.naam(a.soort()),
                        themas.naam(a.thema()) + ", " + Nederlands.aantal(a.aantal(), "mens", "mensen") + ", "
                                + a.schoolNaam(),
                        a.undoable(nu) ? "/activiteiten/" + a.sleutel() + "/ongedaan" : ""))
                .toList();
        return new ActiviteitenPage(form, fouten,
                scholen.ownKeuzes(), soorten.keuzes(),
                themas.keuzes(), doelgroepen.keuzes(), recent, activiteiten.count(Schooljaar.van(vandaag).eerste()),
                inzendingen.key(), fouten.van("op") != null || !"vandaag".equals(form.op()));
    }
}

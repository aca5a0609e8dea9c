package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.logboek.Regel.Gebeurtenis;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One thing done to several tasks: all of them, or, when the form is not right, none. */
@RestController
@Onderdeel("mijn-werk")
@RequestMapping("/taken")
class TaaklijstController {
    private final Taken taken;
    private final Werklijst werklijst;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    TaaklijstController(Taken taken, Werklijst werklijst, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.taken = taken;
        this.werklijst = werklijst;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show() {
        logboek.write(new Regel(Gebeurtenis.INZIEN, "mijn werk", null, null, null, null, "begeleiding", false));
        return page(TaaklijstForm.leeg(), Fouten.geen());
    }

    @PostMapping("/samen")
    @Transactional
    public ResponseEntity<Page> change(TaaklijstForm form) {
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(vandaag);
        var gekozen = chosen(form);
        boolean term = gekozen.stream().anyMatch(t -> !t.afTeVinken());
        if (form.isVerzet() && term && form.waarom().isEmpty())
            fouten.meld("reden", "Er is een taak met een termijn bij. Schrijf in één zin waarom het later wordt");
        if (!form.isVerzet() && term)
            fouten.meld("wat", "Een taak met een termijn is klaar als je doet wat er staat. Haal die uit je keuze");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        long gedaan = gekozen.stream().filter(t -> form.isVerzet() ? moved(t, form, vandaag) : ticked(t)).count();
        long eerder = form.taken().size() - gedaan;
        meldingen.meld((form.isVerzet() ? "Verzet naar " + Nederlands.dag(form.dag(vandaag)) : "Klaar") + ": "
                + Nederlands.aantal(gedaan, "taak", "taken") + "."
                + (eerder == 0
                        ? ""
                        : " Een collega was eerder bij " + Nederlands.aantal(eerder, "taak", "taken") + "."));
        return Page.seeOther("/mijn-werk");
    }

    /** What is still open and the reader's; what a colleague ended meanwhile is left out, and counted. */
    private List<Taak> chosen(TaaklijstForm form) {
        var open = werklijst.list("", false).stream().map(TaakRow::sleutel).toList();
        var gekozen = new ArrayList<Taak>();
        for (var sleutel : form.taken()) {
            var taak = taken.find(sleutel).orElseThrow(NietGevonden::new);
            if (taak.klaarOp() == null && open.contains(sleutel))
                gekozen.add(taak);
        }
        return gekozen;
    }

    private boolean moved(Taak taak, TaaklijstForm form, LocalDate vandaag) {
        var dag = form.dag(vandaag);
        return logged(taak, taken.save(form.waarom().isEmpty()
                ? taak.verzet(dag, vandaag)
                : taak.uitgesteld(dag, vandaag, form.waarom())));
    }

    private boolean ticked(Taak taak) {
        return logged(taak, taken.klaar(taak.id()));
    }

    private boolean logged(Taak taak, boolean gelukt) {
        if (gelukt)
            logboek.write(new Regel(Gebeurtenis.WIJZIGEN, "taak", taak.id(), taak.casusId(), null, taak.schoolId(),
                    "begeleiding", false));
        return gelukt;
    }

    private TaaklijstPage page(TaaklijstForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        return new TaaklijstPage(werklijst.list("", false).stream()
                .map(t -> new TaaklijstPage.Rij(t, t.wanneer(vandaag), !t.afTeVinken())).toList(), form, fouten);
    }
}

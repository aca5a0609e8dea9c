package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.logboek.Regel.Gebeurtenis;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** A task of one's own, on a day, for a pupil or for nobody. */
@RestController
@Onderdeel("mijn-werk")
@RequestMapping("/taken")
class TaakNieuwController {
    private final Taken taken;
    private final Leerlingkeuzes keuzes;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    TaakNieuwController(Taken taken, Leerlingkeuzes keuzes, Inzendingen inzendingen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.taken = taken;
        this.keuzes = keuzes;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Transactional(readOnly = true)
    public Page form(@RequestParam(defaultValue = "") String casus) {
        return page(new TaakForm("", "morgen", "", "", casus, null), List.of(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(TaakForm ruw) {
        var vandaag = LocalDate.now(clock);
        var form = ruw.gelezen();
        var fouten = form.check(vandaag);
        var meer = List.<Leerlingkeuze>of();
        String letters = String.valueOf(form.leerling());
        var leerling = keuzes.find(String.valueOf(form.casus()));
        if (leerling.isEmpty() && !letters.isEmpty()) {
            var gevonden = keuzes.search(letters);
            if (gevonden.isEmpty())
                fouten.meld("leerling", SnelContacten.NIET_GEVONDEN);
            else if (gevonden.size() > 1)
                fouten.meld("casus", SnelContacten.MEER);
            leerling = gevonden.size() == 1 ? Optional.of(gevonden.getFirst()) : Optional.empty();
            meer = gevonden.size() > 1 ? gevonden : meer;
        }
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(form, meer, fouten));
        if (inzendingen.first(form._inzending()))
            save(form, leerling.orElse(null), vandaag);
        return Page.seeOther("/mijn-werk");
    }

    private void save(TaakForm form, @Nullable Leerlingkeuze leerling, LocalDate vandaag) {
        var dag = form.dag(vandaag);
        var casus = leerling == null ? null : leerling.casusId();
        var taak = Taak.voor(Lezer.nu().accountId(), casus, form.tijdstip() == null ? "eigen" : "gesprek",
                String.valueOf(form.titel()), "", dag).om(form.tijdstip());
        taken.add(taak);
        logboek.write(new Regel(Gebeurtenis.VASTLEGGEN, "taak", null, casus,
                leerling == null ? null : leerling.jeugdigeId(), null, "begeleiding", false));
        meldingen.meld("Vastgelegd: " + taak.titel() + ", " + Nederlands.dag(dag));
    }

    private TaakNieuwPage page(TaakForm form, List<Leerlingkeuze> meer, Fouten fouten) {
        return new TaakNieuwPage(form, keuzes.find(String.valueOf(form.casus())).orElse(null), keuzes.list(), meer,
                fouten, form._inzending() == null ? inzendingen.key() : form._inzending());
    }
}

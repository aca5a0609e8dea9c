package nl.vliegwiel.ondersteuning.plan;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Mijn plan: the young person reads the own plan, a parent that of the child. Nobody else has a page here. */
@RestController
@Onderdeel(value = "mijn-plan", inzien = true)
@RequestMapping("/mijn-plan")
class MijnPlanController {
    private final MijnPlannen mijn;
    private final Casuskoppen koppen;
    private final Logboek logboek;

    MijnPlanController(MijnPlannen mijn, Casuskoppen koppen, Logboek logboek) {
        this.mijn = mijn;
        this.koppen = koppen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page first() {
        var keuzes = mijn.list();
        return keuzes.isEmpty() ? new MijnPlanPage(null, keuzes) : show(keuzes.getFirst().sleutel());
    }

    @GetMapping("/{sleutel}")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var keuzes = mijn.list();
        if (keuzes.stream().noneMatch(k -> k.sleutel().equals(sleutel)))
            throw new NietGevonden();
        var kop = koppen.get(sleutel, "");
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "mijn plan", null, kop.casusId(), kop.jeugdigeId(),
                kop.schoolId(), "eigen", false));
        return new MijnPlanPage(mijn.get(kop), keuzes);
    }
}

package nl.vliegwiel.leerling.register;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The history of a pupil in the register. */
@RestController
@Onderdeel(value = "register", inzien = true)
class VeldwijzigingController {
    private final Leerlingen leerlingen;
    private final Veldwijzigingen wijzigingen;
    private final Logboek logboek;

    VeldwijzigingController(Leerlingen leerlingen, Veldwijzigingen wijzigingen, Logboek logboek) {
        this.leerlingen = leerlingen;
        this.wijzigingen = wijzigingen;
        this.logboek = logboek;
    }

    @GetMapping("/register/{sleutel}/veranderd")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var l = leerlingen.find(sleutel).orElseThrow(NietGevonden::new);
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "leerling", l.id(), l.id(), null));
        return new VeldwijzigingPage(l, wijzigingen.list(l.id()));
    }
}

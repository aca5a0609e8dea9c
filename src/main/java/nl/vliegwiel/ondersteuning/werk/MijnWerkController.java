package nl.vliegwiel.ondersteuning.werk;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** Mijn werk: what to do now. */
@RestController
@Onderdeel("mijn-werk")
@RequestMapping("/mijn-werk")
class MijnWerkController {
    private final MijnWerk mijnWerk;
    private final SnelContacten contacten;
    private final Logboek logboek;

    MijnWerkController(MijnWerk mijnWerk, SnelContacten contacten, Logboek logboek) {
        this.mijnWerk = mijnWerk;
        this.contacten = contacten;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "") String team) {
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "mijn werk", null, null, null, null, "begeleiding", false));
        return mijnWerk.page(school, "ja".equals(team), contacten.fresh());
    }
}

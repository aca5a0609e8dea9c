package nl.vliegwiel.businesscase.opbouw;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** What a version is made of. */
@RestController
@Onderdeel("kosten-en-baten")
class OpbouwController {
    private final Studiekoppen koppen;
    private final Berekening berekening;

    OpbouwController(Studiekoppen koppen, Berekening berekening) {
        this.koppen = koppen;
        this.berekening = berekening;
    }

    @GetMapping("/kosten-en-baten/{studie}/versies/{nummer}/opbouw")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        return OpbouwPage.of(kop, berekening.uitkomst(kop.versie()), Rekenaar.toets(kop.model()));
    }
}

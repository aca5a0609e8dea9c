package nl.vliegwiel.toestemming.gevaar;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Page;

/** The page that never waits: no database, no form, for all staff. */
@RestController
@Onderdeel("gevaar")
class GevaarController {
    private final Rollen rollen;

    GevaarController(Rollen rollen) {
        this.rollen = rollen;
    }

    @GetMapping("/gevaar")
    public Page show() {
        return new GevaarPage(rollen.magBewerken(Lezer.nu().rol(), "noodtoegang"));
    }
}

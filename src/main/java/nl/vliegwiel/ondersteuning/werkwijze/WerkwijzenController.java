package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Werkwijzen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Page;

/** The versions of the way of working, to read. */
@RestController
@Onderdeel("werkwijze")
class WerkwijzenController {
    private final Werkwijzen werkwijzen;
    private final Rollen rollen;
    private final Clock clock;

    WerkwijzenController(Werkwijzen werkwijzen, Rollen rollen, Clock clock) {
        this.werkwijzen = werkwijzen;
        this.rollen = rollen;
        this.clock = clock;
    }

    @GetMapping("/werkwijzen")
    @Transactional(readOnly = true)
    public Page show() {
        var alle = werkwijzen.list();
        var vandaag = LocalDate.now(clock);
        String rol = Lezer.nu().rol();
        return new WerkwijzenPage(alle.reversed(), werkwijzen.op(vandaag).nummer(), vandaag,
                rollen.magBewerken(rol, "werkwijze"), rollen.magBewerken(rol, "overzetting"));
    }
}

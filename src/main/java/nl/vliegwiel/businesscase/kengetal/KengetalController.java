package nl.vliegwiel.businesscase.kengetal;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** The list of kengetallen, to read. */
@RestController
@Onderdeel("kosten-en-baten")
class KengetalController {
    private final Kengetallen kengetallen;
    private final Clock clock;

    KengetalController(Kengetallen kengetallen, Clock clock) {
        this.kengetallen = kengetallen;
        this.clock = clock;
    }

    @GetMapping("/kosten-en-baten/kengetallen")
    public Page list() {
        return KengetallenPage.of(kengetallen, LocalDate.now(clock).getYear());
    }
}

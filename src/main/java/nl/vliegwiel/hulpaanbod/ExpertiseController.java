package nl.vliegwiel.hulpaanbod;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** Which expertise each team has and lacks. */
@RestController
@Onderdeel("hulpaanbod")
class ExpertiseController {
    private final Expertises expertises;
    private final Clock clock;

    ExpertiseController(Expertises expertises, Clock clock) {
        this.expertises = expertises;
        this.clock = clock;
    }

    @GetMapping("/hulpaanbod/expertise")
    @Transactional(readOnly = true)
    public Page show() {
        return new ExpertisePage(expertises.lijst(), expertises.list(LocalDate.now(clock)));
    }
}

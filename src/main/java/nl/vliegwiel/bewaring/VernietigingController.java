package nl.vliegwiel.bewaring;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** What was destroyed, when and by which rule. */
@RestController
@Onderdeel(value = "vernietiging", inzien = true)
class VernietigingController {
    private final Vernietigingen vernietigingen;
    private final Clock clock;

    VernietigingController(Vernietigingen vernietigingen, Clock clock) {
        this.vernietigingen = vernietigingen;
        this.clock = clock;
    }

    /** @param voor nights before this day; absent: the newest */
    @GetMapping("/vernietigingen")
    @Transactional(readOnly = true)
    public Page show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate voor) {
        var vandaag = LocalDate.now(clock);
        return VernietigingenPage.van(vandaag, vernietigingen.stand(vandaag),
                vernietigingen.since(vandaag.withDayOfYear(1)),
                vernietigingen.before(voor == null ? vandaag.plusDays(1) : voor), voor != null);
    }
}

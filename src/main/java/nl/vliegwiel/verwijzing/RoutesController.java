package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** Where referrals come from and go to, for the team itself: counts of what it can read one by one. */
@RestController
@Onderdeel("inverwijzing")
class RoutesController {
    private static final int KWARTALEN = 5;
    private final Routes routes;
    private final Verwijzervragen vragen;
    private final Clock clock;

    RoutesController(Routes routes, Verwijzervragen vragen, Clock clock) {
        this.routes = routes;
        this.vragen = vragen;
        this.clock = clock;
    }

    @GetMapping("/verwijzingen/routes")
    @Transactional(readOnly = true)
    public Page show() {
        var vandaag = LocalDate.now(clock);
        var nu = LocalDate.of(vandaag.getYear(), (vandaag.getMonthValue() - 1) / 3 * 3 + 1, 1);
        var kwartalen = IntStream.range(0, KWARTALEN).mapToObj(i -> nu.minusMonths(3L * (KWARTALEN - 1 - i))).toList();
        return RoutesPage.van(routes.count(kwartalen.getFirst()), vragen.count(kwartalen.getFirst()), kwartalen);
    }
}

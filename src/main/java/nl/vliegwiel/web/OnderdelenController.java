package nl.vliegwiel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;

/** The pieces that pages are made of, in all their states; during development only. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@ConditionalOnProperty(name = "vliegwiel.ontwikkeling", havingValue = "true")
class OnderdelenController {
    private final Clock clock;

    OnderdelenController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/inloggen/onderdelen")
    Page show() {
        var vandaag = LocalDate.now(clock);
        var fouten = new Fouten().meld("fout", "Schrijf in één zin wat je ziet").meld("keuzefout", "Kies ja of nee");
        return new OnderdelenPage(fouten,
                List.of(Wanneer.uiterlijk(vandaag.minusDays(1), vandaag), Wanneer.uiterlijk(vandaag, vandaag),
                        Wanneer.afspraak(vandaag.plusDays(1), LocalTime.of(13, 15), vandaag),
                        Wanneer.sinds(vandaag.minusDays(16), vandaag)),
                List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"),
                        new Keuze("later", "Wil eerst meer weten", "Dan vraag je het later nog eens.")),
                Iconen.namen().stream().sorted().toList());
    }
}

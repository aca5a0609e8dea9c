package nl.vliegwiel.toestemming.papier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.antwoord.Antwoorden;
import nl.vliegwiel.toestemming.antwoord.Beslisser;
import nl.vliegwiel.toestemming.antwoord.Doelstand;
import nl.vliegwiel.toestemming.tekst.Toestemmingsteksten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Vertaling;

/** What leaves the screen: a letter to sign, a list of answers. Making it is a line in the log. */
@RestController
@Onderdeel("toestemming")
@RequestMapping("/leerlingen/{casus}/toestemming")
class ToestemmingsbriefController {
    private final Casuskoppen koppen;
    private final Antwoorden antwoorden;
    private final Toestemmingsteksten teksten;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Clock clock;

    ToestemmingsbriefController(Casuskoppen koppen, Antwoorden antwoorden, Toestemmingsteksten teksten,
            Inzendingen inzendingen,
            Rollen rollen, Logboek logboek, Clock clock) {
        this.koppen = koppen;
        this.antwoorden = antwoorden;
        this.teksten = teksten;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/papier")
    @Transactional
    public Page letter(@PathVariable String casus, @RequestParam(defaultValue = "") String doel,
            @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "nl") String taal) {
        var kop = printed(casus);
        var vandaag = LocalDate.now(clock);
        var standen = antwoorden.list(kop.casusId(), vandaag);
        var stand = standen.stream().filter(s -> s.doel().doel().equals(doel)).findFirst()
                .or(() -> standen.stream().filter(s -> s.mag() == Doelstand.Mag.NOG_NIET).findFirst())
                .orElse(standen.getFirst());
        var mensen = antwoorden.beslissers(kop.jeugdigeId(), vandaag).stream()
                .filter(b -> Toestemmingsteksten.lezer(b.jeugdige(), kop.leeftijd()).isPresent()
                        && !Boolean.FALSE.equals(b.heeftGezag()))
                .toList();
        var voor = mensen.stream().filter(b -> b.sleutel().equals(wie)).findFirst()
                .or(() -> missing(stand, mensen, vandaag)).or(() -> mensen.stream().findFirst())
                .orElseThrow(NietGevonden::new);
        var tekst = teksten.get(kop, stand.doel().doel(),
                Toestemmingsteksten.lezer(voor.jeugdige(), kop.leeftijd()).orElseThrow(NietGevonden::new),
                vandaag.plusMonths(stand.doel().maandenGeldig()), taal);
        return new ToestemmingsbriefPage(kop, standen.stream().map(Doelstand::doel).toList(), stand.doel(), mensen,
                voor, tekst,
                moment(Vertaling.in(tekst.taal())),
                rollen.magBewerken(Lezer.nu().rol(), "toestemming") && !kop.gesloten()
                        && antwoorden.holds(kop.casusId()),
                inzendingen.key());
    }

    @GetMapping("/lijst")
    @Transactional
    public Page list(@PathVariable String casus) {
        var kop = printed(casus);
        var vandaag = LocalDate.now(clock);
        var standen = antwoorden.list(kop.casusId(), vandaag).stream()
                .filter(s -> s.gevraagd() || s.doel().isHulp()).toList();
        return new ToestemmingslijstPage(kop, standen,
                antwoorden.beslissers(kop.jeugdigeId(), vandaag).stream()
                        .filter(b -> standen.stream().anyMatch(s -> s.van(b.sleutel()).isPresent())).toList(),
                moment(Vertaling.in("nl")), vandaag);
    }

    private Casuskop printed(String casus) {
        var kop = koppen.get(casus, "toestemming");
        logboek.write(Regel.casus(Regel.Gebeurtenis.AFDRUKKEN, "toestemming", null, kop.casusId(), kop.jeugdigeId()));
        return kop;
    }

    private static java.util.Optional<Beslisser> missing(Doelstand stand, java.util.List<Beslisser> mensen,
            LocalDate vandaag) {
        return stand.missing(vandaag).stream().findFirst()
                .flatMap(a -> mensen.stream().filter(b -> b.sleutel().equals(a.sleutel())).findFirst());
    }

    private String moment(Vertaling taal) {
        var nu = LocalDateTime.now(clock);
        return taal.isNederlands()
                ? Nederlands.datum(nu.toLocalDate()) + " om " + Nederlands.uur(nu.toLocalTime())
                : taal.datum(nu.toLocalDate()) + ", " + DateTimeFormatter.ofPattern("H.mm").format(nu);
    }
}

package nl.vliegwiel.jeugdhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Youth care of the reader's own gemeente, from its messages. */
@RestController
@Onderdeel("jeugdhulp")
@RequestMapping("/jeugdhulp")
class JeugdhulpController {
    private static final Map<String, String> VERWIJZERS = names("verwijzer");
    private static final Map<String, String> VORMEN = names("ijw-productcategorie");

    private final Jeugdhulpcijfers cijfers;
    private final Organisaties organisaties;
    private final Clock clock;

    JeugdhulpController(Jeugdhulpcijfers cijfers, Organisaties organisaties, Clock clock) {
        this.cijfers = cijfers;
        this.organisaties = organisaties;
        this.clock = clock;
    }

    private static Map<String, String> names(String lijst) {
        return Kennis.rows("codelijsten/" + lijst + ".csv").stream()
                .collect(Collectors.toMap(r -> r.getOrDefault("code", ""), r -> r.getOrDefault("naam", "")));
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        var vandaag = LocalDate.now(clock);
        return new JeugdhulpPage(
                Nederlands.datum(vandaag.minusYears(1).plusDays(1)) + " t/m " + Nederlands.datum(vandaag),
                Lezer.nu().organisaties().stream().flatMap(id -> organisaties.find(id).stream())
                        .filter(o -> o.soort().equals("gemeente")).map(o -> gemeente(o, vandaag)).toList());
    }

    private JeugdhulpPage.Gemeente gemeente(Organisatie o, LocalDate vandaag) {
        var jaar = cijfers.year(o.id(), vandaag);
        var verwijzers = cijfers.referrers(o.id(), vandaag);
        var geld = cijfers.claimed(o.id(), vandaag);
        boolean leeg = jaar.begonnen() + jaar.lopend() + jaar.beeindigd() + jaar.wachtend() + geld.jeugdigen() == 0;
        var mediaan = jaar.mediaan();
        return new JeugdhulpPage.Gemeente(o.naam(), leeg,
                List.of(new JeugdhulpPage.Getal(Kleingetal.aantal(jaar.begonnen()), "trajecten begonnen"),
                        new JeugdhulpPage.Getal(Kleingetal.aantal(jaar.lopend()), "lopen nu"),
                        new JeugdhulpPage.Getal(Kleingetal.aandeel(jaar.medisch(), jaar.bekend()),
                                "na een medische verwijzing"),
                        new JeugdhulpPage.Getal(Kleingetal.aandeel(jaar.zwaar(), jaar.begonnen()), "zware hulp"),
                        new JeugdhulpPage.Getal(mediaan == null || jaar.gewacht() < Kleingetal.GROEP
                                ? Kleingetal.NIET_GETOOND
                                : Nederlands.dagen(mediaan), "wachtte de helft hoogstens"),
                        new JeugdhulpPage.Getal(Kleingetal.aantal(jaar.wachtend()), "wachten nog"),
                        new JeugdhulpPage.Getal(Kleingetal.aandeel(jaar.volgensPlan(), jaar.beeindigd()),
                                "stopte volgens plan"),
                        new JeugdhulpPage.Getal(
                                Kleingetal.teKlein(geld.jeugdigen(), geld.grootste(), geld.cent())
                                        ? Kleingetal.NIET_GETOOND
                                        : "€ " + Nederlands.getal(Math.round(geld.cent() / 100.0)),
                                "gedeclareerd")),
                rows(verwijzers, VERWIJZERS), rows(cijfers.categories(o.id(), vandaag), VORMEN));
    }

    private static List<JeugdhulpPage.Rij> rows(List<Jeugdhulpcijfers.Telling> tellingen, Map<String, String> namen) {
        long totaal = tellingen.stream().mapToLong(Jeugdhulpcijfers.Telling::aantal).sum();
        return Kleingetal.samengevoegd(tellingen).stream().map(t -> new JeugdhulpPage.Rij(
                Nederlands.hoofdletter(t.code().equals(Kleingetal.OVERIG)
                        ? Kleingetal.OVERIG
                        : namen.getOrDefault(t.code(), "niet bekend")),
                Kleingetal.aantal(t.aantal()), Kleingetal.aandeel(t.aantal(), totaal))).toList();
    }
}

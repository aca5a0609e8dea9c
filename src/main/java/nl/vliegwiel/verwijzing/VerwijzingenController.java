package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Wanneer;

/** The list of referrals, in and out. */
@RestController
@Onderdeel("verwijzing")
class VerwijzingenController {
    private final Inverwijzingen in;
    private final Uitverwijzingen uit;
    private final Logboek logboek;
    private final Clock clock;

    VerwijzingenController(Inverwijzingen in, Uitverwijzingen uit, Logboek logboek, Clock clock) {
        this.in = in;
        this.uit = uit;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/verwijzingen")
    @Transactional
    public Page list() {
        boolean team = !Lezer.nu().scholen().isEmpty();
        var open = new ArrayList<VerwijzingenPage.Rij>();
        var klaar = new ArrayList<VerwijzingenPage.Rij>();
        if (team) {
            in.listOpen().forEach(i -> open.add(row(i)));
            in.listDone().forEach(i -> klaar.add(row(i)));
        }
        for (var u : uit.list())
            (u.open() ? open : klaar).add(row(u, team));
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "verwijzing", null, null, null,
                team ? Lezer.nu().scholen().getFirst() : null, "verwijzing", false));
        return new VerwijzingenPage(team, List.copyOf(open), List.copyOf(klaar));
    }

    private VerwijzingenPage.Rij row(Inverwijzing i) {
        var vandaag = LocalDate.now(clock);
        boolean nieuw = i.stand() == Inverwijzing.Stand.ONTVANGEN;
        return new VerwijzingenPage.Rij("/verwijzingen/" + i.sleutel(), i.naam(),
                i.leeftijd(vandaag) + " jaar, " + i.school(), "Van " + i.verwijzer(),
                Nederlands.hoofdletter(Redenen.verwijzer(i.verwijzerSoort())) + ", kenmerk " + i.kenmerk(),
                i.stand().naam(), nieuw ? "let" : i.open() ? "ok" : "",
                nieuw ? "vlag" : i.open() ? "vinkje" : "gesprek",
                nieuw
                        ? Wanneer.uiterlijk(i.reagerenVoor(), vandaag)
                        : Wanneer.sinds(Nederlands.dagVan(i.ontvangenOp()), vandaag));
    }

    private VerwijzingenPage.Rij row(Uitverwijzing u, boolean team) {
        var vandaag = LocalDate.now(clock);
        boolean nieuw = u.stand() == Uitverwijzing.Stand.VERZONDEN;
        return new VerwijzingenPage.Rij("/verwijzingen/uit/" + u.sleutel(), team ? u.naam() : u.kort(), u.school(),
                (team ? "Naar " + u.ontvangerNaam() : "Van het team van " + u.school()),
                u.hulpsoortNaam() + u.beweging().achter(), u.stand().naam(),
                nieuw ? "let" : u.open() ? "ok" : "", nieuw ? "zandloper" : u.open() ? "vinkje" : "gesprek",
                nieuw
                        ? Wanneer.uiterlijk(u.reagerenVoor(), vandaag)
                        : Wanneer.sinds(Nederlands.dagVan(u.verzondenOp()), vandaag));
    }
}

package nl.vliegwiel.leren.werkplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.Vervolg;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Nederlands;

/** The actions of the work plan beside the figures that they are about. */
@Component
class WerkplanVervolg implements Vervolg {

    private final Verbeteracties acties;
    private final Uitvoerders uitvoerders;
    private final Rollen rollen;
    private final Clock clock;

    WerkplanVervolg(Verbeteracties acties, Uitvoerders uitvoerders, Rollen rollen, Clock clock) {
        this.acties = acties;
        this.uitvoerders = uitvoerders;
        this.rollen = rollen;
        this.clock = clock;
    }

    @Override
    public Blok van(String indicator) {
        var today = LocalDate.now(clock);
        boolean may = rollen.magBewerken(Lezer.nu().rol(), "verbeteractie");
        return new Blok(acties.van(indicator).stream().sorted(WerkplanPage.volgorde(today)).map(a -> {
            var stand = a.stand(today);
            return new Actie(a.wat(), a.url(), a.wie(), Nederlands.datum(a.wanneer()), stand.woorden(), stand.soort());
        }).toList(), may, WerkplanController.URL, may ? uitvoerders.namen() : List.of());
    }

    @Override
    public String herinnering() {
        return Herinnering.zin(acties.eigen(), Lezer.nu(), LocalDate.now(clock));
    }
}

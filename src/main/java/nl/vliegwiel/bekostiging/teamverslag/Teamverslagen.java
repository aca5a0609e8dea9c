package nl.vliegwiel.bekostiging.teamverslag;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.vliegwiel.bekostiging.contract.Realisaties;
import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;

/** The account of a year from its last count, the hours of the teams, and what was spent. */
@Component
public class Teamverslagen {
    private final Teamtellingen tellingen;
    private final Teaminzetten inzetten;
    private final Realisaties realisaties;

    Teamverslagen(Teamtellingen tellingen, Teaminzetten inzetten, Realisaties realisaties) {
        this.tellingen = tellingen;
        this.inzetten = inzetten;
        this.realisaties = realisaties;
    }

    /** Empty while the year was not counted. */
    public Optional<Teamverslag> find(Bekostigingsversie v, int jaar) {
        return tellingen.latest(jaar).map(t -> Teamverslag.van(v.opzet(), t,
                inzetten.list(LocalDate.of(jaar, 1, 1), t.totEnMet()), realisaties.besteed(v.bekostigingId(), jaar,
                        v.opzet().functies().stream().map(Functie::code).toList())));
    }
}

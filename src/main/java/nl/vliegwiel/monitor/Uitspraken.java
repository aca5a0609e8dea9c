package nl.vliegwiel.monitor;

import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.indicator.Indicatoren;

/** Asks the stored outcomes for the verdict on one indicator, without a screen: for tests that plant a truth and look whether it is found. */
@Component
class Uitspraken {

    private final Blikken blikken;
    private final Reeksen reeksen;
    private final Indicatoren indicatoren;

    Uitspraken(Blikken blikken, Reeksen reeksen, Indicatoren indicatoren) {
        this.blikken = blikken;
        this.reeksen = reeksen;
        this.indicatoren = indicatoren;
    }

    /** In a transaction of the reader. Empty when there is no publication, no such indicator, or the combination was not computed. */
    Optional<Uitspraak> van(String indicator, SelectieForm selectie) {
        return blikken.van(selectie).flatMap(b -> indicatoren.find(indicator)
                .flatMap(i -> reeksen.van(b, java.util.List.of(i)).stream().findFirst()).map(Uitspraak::of));
    }
}

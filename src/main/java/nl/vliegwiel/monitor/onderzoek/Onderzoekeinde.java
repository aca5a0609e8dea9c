package nl.vliegwiel.monitor.onderzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.monitor.onderzoek.bestand.Projectsleutels;
import nl.vliegwiel.toegang.Acteur;

/** The end of projects that are past their day, as the job taak_onderzoek. */
@Component
class Onderzoekeinde {

    private final Onderzoeken onderzoeken;
    private final Projectsleutels sleutels;
    private final TransactionTemplate transaction;

    Onderzoekeinde(Onderzoeken onderzoeken, Projectsleutels sleutels, TransactionTemplate transaction) {
        this.onderzoeken = onderzoeken;
        this.sleutels = sleutels;
        this.transaction = transaction;
    }

    /** First the files in the database, then the secrets: a secret without a file harms nobody. */
    List<String> verlopen(LocalDate vandaag) {
        List<String> gone = Acteur.als(new Acteur.Job("taak_onderzoek"),
                () -> Objects.requireNonNull(transaction.execute(t -> onderzoeken.verlopen(vandaag))));
        gone.forEach(sleutels::destroyed);
        return gone;
    }
}

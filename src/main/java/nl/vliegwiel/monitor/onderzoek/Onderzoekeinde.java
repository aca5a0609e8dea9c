package nl.vliegwiel.monitor.onderzoek;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.monitor.onderzoek.bestand.Projectsleutels;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** The end of projects that are past their day, as the job taak_onderzoek. */
@Component
class Onderzoekeinde {

    private final Onderzoeken onderzoeken;
    private final Projectsleutels sleutels;
    private final Jobs jobs;

    Onderzoekeinde(Onderzoeken onderzoeken, Projectsleutels sleutels, Jobs jobs) {
        this.onderzoeken = onderzoeken;
        this.sleutels = sleutels;
        this.jobs = jobs;
    }

    /** First the files in the database, then the secrets: a secret without a file harms nobody. */
    List<String> verlopen(LocalDate vandaag) {
        List<String> gone = jobs.run(new Acteur.Job("taak_onderzoek"), () -> onderzoeken.verlopen(vandaag));
        gone.forEach(sleutels::destroyed);
        return gone;
    }
}

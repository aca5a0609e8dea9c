package nl.vliegwiel.attendering;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** Sends what waits, as the job taak_attendering. What fails is tried six more times, each time later. */
@Component
class AttenderingRun {

    private static final Acteur.Job JOB = new Acteur.Job("taak_attendering");

    private final Verzendingen verzendingen;
    private final Postbode postbode;
    private final Bezorger bezorger;
    private final Jobs jobs;
    private final Clock clock;

    AttenderingRun(Verzendingen verzendingen, Postbode postbode, Bezorger bezorger, Jobs jobs, Clock clock) {
        this.verzendingen = verzendingen;
        this.postbode = postbode;
        this.bezorger = bezorger;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How many went. A message goes out before it is recorded: after a crash in between it comes twice, never not at all. */
    int run() {
        int went = 0;
        for (var v : jobs.run(JOB, () -> verzendingen.due(OffsetDateTime.now(clock)))) {
            String reden = v.luisteraar() == null ? postbode.send(v) : bezorger.send(v);
            jobs.run(JOB, () -> {
                if (reden.isEmpty())
                    verzendingen.gelukt(v.id(), OffsetDateTime.now(clock));
                else
                    verzendingen.mislukt(v, OffsetDateTime.now(clock), reden);
                return true;
            });
            went += reden.isEmpty() ? 1 : 0;
        }
        return went;
    }

    int opgeruimd() {
        return jobs.run(JOB, verzendingen::opgeruimd);
    }
}

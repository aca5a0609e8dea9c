package nl.vliegwiel.attendering;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;
import nl.vliegwiel.toegang.Schakelaars;

/** Sends what waits, as the job taak_attendering. What fails is tried six more times, each time later. */
@Component
class AttenderingRun {

    private static final Acteur.Job JOB = new Acteur.Job("taak_attendering");

    private final Verzendingen verzendingen;
    private final Postbode postbode;
    private final Bezorger bezorger;
    private final Jobs jobs;
    private final Schakelaars schakelaars;
    private final Clock clock;

    AttenderingRun(Verzendingen verzendingen, Postbode postbode, Bezorger bezorger, Jobs jobs,
            Schakelaars schakelaars, Clock clock) {
        this.verzendingen = verzendingen;
        this.postbode = postbode;
        this.bezorger = bezorger;
        this.jobs = jobs;
        this.schakelaars = schakelaars;
        this.clock = clock;
    }

    /** How many went. A message goes out before it is recorded: after a crash in between it comes twice, never not at all. What is off waits. */
    int run() {
        int went = 0;
        boolean mail = schakelaars.aan("mail");
        boolean programmas = schakelaars.aan("luisteraars");
        for (var v : jobs.run(JOB, () -> verzendingen.due(OffsetDateTime.now(clock), mail, programmas))) {
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

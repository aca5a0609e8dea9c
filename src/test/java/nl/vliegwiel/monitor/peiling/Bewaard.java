package nl.vliegwiel.monitor.peiling;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import nl.vliegwiel.Vliegwiel;
import nl.vliegwiel.toegang.Jobs;

/** A Vliegwiel of its own, without the fictional region, in which MonitorBench stores what it found as a peiling does. */
final class Bewaard implements AutoCloseable {

    private static final LocalDate PEILDAG = LocalDate.of(2026, 7, 31);

    private final ConfigurableApplicationContext app;
    private final BiConsumer<String, Object[]> result;

    Bewaard(Path map, BiConsumer<String, Object[]> result) {
        this.app = SpringApplication.run(Vliegwiel.class, "--vliegwiel.gegevens=" + map, "--server.port=0",
                "--vliegwiel.taken=false", "--vliegwiel.demo=false", "--logging.level.root=error");
        this.result = result;
    }

    /** As the newest publication, with a mark on each figure that the one before it said otherwise. */
    void save(Berekening.Gevonden found) {
        var peilingen = app.getBean(Peilingen.class);
        var uitkomsten = app.getBean(Uitkomsten.class);
        var cost = Cost.beginWhole();
        int changed = app.getBean(Jobs.class).run(PeilingRun.JOB, () -> {
            var peiling = peilingen.begonnen(PeilingRun.PUBLICATIE, PEILDAG, PEILDAG, 10, 1, OffsetDateTime.now(),
                    null);
            uitkomsten.save(peiling.id(), found.uitkomsten());
            int marked = uitkomsten.herzien(peiling.id());
            peilingen.afgerond(peiling.id(), OffsetDateTime.now(), 0, "{}", "{}", "{}", "{}");
            return marked;
        });
        say("stored %,d cells, of which %,d say otherwise than before, %s of the application alone",
                found.uitkomsten().size(), changed, cost.end());
    }

    /** What publications hid and showed. */
    Vorige before() {
        var cost = Cost.beginWhole();
        var before = app.getBean(Jobs.class).run(PeilingRun.JOB, app.getBean(Uitkomsten.class)::vorige);
        say("read what was hidden and shown, %s of the application alone", cost.end());
        return before;
    }

    private void say(String format, Object... values) {
        result.accept(format, values);
    }

    @Override
    public void close() {
        app.close();
    }
}

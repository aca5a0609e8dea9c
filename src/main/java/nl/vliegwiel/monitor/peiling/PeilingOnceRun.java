package nl.vliegwiel.monitor.peiling;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With {@code vliegwiel.peiling.eenmalig=true}: a publication and the work figures before the application is ready, instead of beside it. */
@Component
@Order(3)
@ConditionalOnProperty(name = "vliegwiel.peiling.eenmalig", havingValue = "true")
class PeilingOnceRun implements ApplicationRunner {
    private final PeilingRun run;

    PeilingOnceRun(PeilingRun run) {
        this.run = run;
    }

    @Override
    public void run(ApplicationArguments args) {
        run.run(run.begin(PeilingRun.PUBLICATIE, null));
        run.run(run.begin(PeilingRun.WERK, null));
    }
}

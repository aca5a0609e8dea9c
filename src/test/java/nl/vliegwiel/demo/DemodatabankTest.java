package nl.vliegwiel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.toegang.Installatie;

/** Only what is marked as made up goes out as a file. */
@DatabaseTest
class DemodatabankTest {
    @Autowired
    private Installatie installatie;
    @Autowired
    private Clock clock;
    @Autowired
    private ConfigurableApplicationContext context;
    @Autowired
    private Proefregio regio;

    @AfterEach
    void as_it_was() {
        regio.eigenaar().sql("update toegang.installatie set fictief = true").update();
    }

    @Test
    void a_database_without_the_mark_is_refused_and_leaves_no_trace(@TempDir Path map) throws IOException {
        regio.eigenaar().sql("update toegang.installatie set fictief = false").update();
        assertThat(new DemodatabankRun(installatie, map, clock, context).marked()).isFalse();
        assertThat(map).isEmptyDirectory();
    }

    @Test
    void a_fictional_one_carries_its_mark_and_the_way_to_read_it(@TempDir Path map) throws IOException {
        assertThat(new DemodatabankRun(installatie, map, clock, context).marked()).isTrue();
        assertThat(map.resolve(DemodatabankRun.MERK)).content().startsWith("FICTIEVE GEGEVENS").contains("pg_ctl")
                .doesNotContain("{dag}");
    }
}

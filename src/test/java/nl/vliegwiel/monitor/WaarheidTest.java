package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.peiling.Pilotuitkomsten;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.toegang.Acteur;

/**
 * The fictional region knows what is true (demo/waarheid.csv), and the monitor finds exactly that. On one fixed day, so
 * that chance is always the same chance. Fictieve gegevens.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "vliegwiel.gegevens=target/pg-waarheid/${random.uuid}", "vliegwiel.demo=true", "vliegwiel.taken=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaarheidTest {
    private static final Path WAARHEID = Path.of("demo/waarheid.csv");
    private static final Uitsplitsing TABEL = new Uitsplitsing(List.of("groep"), "maand");

    @TestConfiguration
    static class Vaste {
        @Bean
        @Primary
        Clock vasteDag() {
            return Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        }
    }

    @Autowired
    PeilingRun run;
    @Autowired
    Uitkomsten uitkomsten;
    @Autowired
    Pilotuitkomsten pilotuitkomsten;
    @Autowired
    Indicatoren indicatoren;
    @Autowired
    TransactionTemplate tx;
    @Autowired
    JdbcClient db;

    Peiling peiling;

    @BeforeAll
    void peil() {
        peiling = run.run(run.begin(PeilingRun.PUBLICATIE, null));
    }

    @Test
    void the_monitor_finds_what_was_planted_and_nothing_else() throws IOException {
        var found = new ArrayList<String>();
        var planted = new ArrayList<String>();
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(WAARHEID)) {
            for (NamedCsvRecord rij : csv) {
                String wat = rij.getField("indicator") + " " + rij.getField("groep") + " ";
                planted.add(wat + rij.getField("oordeel"));
                found.add(wat + reeks(rij.getField("indicator"), rij.getField("groep")).kaart().oordeel());
            }
        }
        assertThat(found).containsExactlyElementsOf(planted);
    }

    /** What was planted: lang weg zonder reden daalt op pilotscholen. Sent out of class is the same everywhere, so no effect may be claimed. */
    @Test
    void the_effect_of_the_pilot_is_found_where_it_was_planted_and_nowhere_else() {
        var planted = pilot("zestien-uur-verzuim");
        assertThat(planted.effect()).isNegative();
        assertThat(planted.hoog()).isNegative();
        assertThat(planted.pAangepast()).isLessThan(0.05);
        assertThat(planted.pVooraf()).isGreaterThan(0.05);
        assertThat(planted.pilots()).isEqualTo(8);
        assertThat(pilot("uitgestuurd").pAangepast()).isGreaterThan(0.05);
        assertThat(pilot("duur-ondersteuning").reden()).isNotEmpty();
    }

    private Pilotuitkomst pilot(String indicator) {
        return Acteur.als(new Acteur.Job("taak_peiling"), () -> Objects.requireNonNull(
                tx.execute(s -> pilotuitkomsten.find(peiling.id(), indicator).orElseThrow())));
    }

    @Test
    void one_row_in_thirty_three_is_dirty_and_the_monitor_does_not_fall_over_it() {
        var share = Acteur.als(new Acteur.Job("taak_peiling"), () -> Objects.requireNonNull(tx.execute(s -> db.sql(
                "select sum(fouten)::double precision / sum(regels) from monitor.levering where soort = 'verzuim'")
                .query(Double.class).single())));
        assertThat(share).isBetween(0.02, 0.03);
    }

    private Reeks reeks(String indicator, String groep) {
        var definitie = indicatoren.alle().stream().filter(i -> i.code().equals(indicator)).findFirst().orElseThrow();
        int maand = peiling.totEnMet().getYear() * 12 + peiling.totEnMet().getMonthValue() - 1;
        List<Uitkomst> all = Acteur.als(new Acteur.Job("taak_peiling"), () -> Objects
                .requireNonNull(tx.execute(s -> uitkomsten.series(peiling.id(),
                        List.of(indicator), List.of(TABEL.naam()), maand, maand / 12))));
        return new Reeks(definitie, TABEL, all.stream().filter(u -> groep.equals(u.plek("groep"))).toList(), List.of(),
                start());
    }

    /** The month in which the first wave began. */
    private int start() {
        return Acteur.als(new Acteur.Job("taak_peiling"), () -> Objects.requireNonNull(tx.execute(
                s -> db.sql("select min(start_maand) from monitor.school").query(Integer.class).single())));
    }
}

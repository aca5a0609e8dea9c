package nl.vliegwiel.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;

/** Fills an empty database with the fictional region, as its owner and in one transaction: whole or not at all. */
@Component
@Order(1)
@ConditionalOnProperty(name = "vliegwiel.demo", havingValue = "true")
class Demoregio implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demoregio.class);
    private static final List<String> STAPPEN = List.of("0-tijd", "1-partners", "2-cast", "3-leerlingen", "4-verzuim",
            "5-casussen", "6-werk", "7-mensen", "7-overleg", "7-hulpaanbod", "7-bekostiging", "7-jeugdhulp",
            "7-businesscase",
            "7-verwijzing", "7-afspraken", "7-onderzoek", "7-leren", "7-ervaring", "7-sturing", "7-bronnen", "8-klaar");

    private final FlywayConnectionDetails eigenaar;
    private final Clock clock;

    Demoregio(FlywayConnectionDetails eigenaar, Clock clock) {
        this.eigenaar = eigenaar;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) throws SQLException, IOException {
        try (var con = DriverManager.getConnection(eigenaar.getJdbcUrl(), eigenaar.getUsername(),
                eigenaar.getPassword())) {
            con.setAutoCommit(false);
            try (var s = con.createStatement()) {
                try (var rs = s.executeQuery("select exists (select from toegang.account)")) {
                    if (rs.next() && rs.getBoolean(1)) {
                        LOG.info("De databank is al gevuld; de fictieve regio blijft zoals zij is");
                        return;
                    }
                }
                loadTime(con);
                Demostudie.load(con, LocalDate.now(clock));
                for (var stap : STAPPEN) {
                    LOG.info("Fictieve regio: {} ({} van {})", stap.substring(2), STAPPEN.indexOf(stap) + 1,
                            STAPPEN.size());
                    s.execute(
                            new ClassPathResource("demo/" + stap + ".sql").getContentAsString(StandardCharsets.UTF_8));
                }
            }
            con.commit();
            LOG.info("De fictieve regio staat klaar");
        }
    }

    private void loadTime(Connection con) throws SQLException {
        try (var s = con.createStatement()) {
            s.execute("create function pg_temp.vandaag() returns date language sql immutable return date '"
                    + LocalDate.now(clock) + "'");
            s.execute("create temp table vakantie (van date, tot date)");
        }
        try (var s = con.prepareStatement("insert into pg_temp.vakantie values (?::date, ?::date)")) {
            for (var rij : Kennis.rows("vakanties.csv")) {
                s.setString(1, rij.get("van"));
                s.setString(2, rij.get("tot"));
                s.addBatch();
            }
            s.executeBatch();
        }
    }
}

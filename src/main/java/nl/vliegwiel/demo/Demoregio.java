package nl.vliegwiel.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty database with the fictional region, as its owner and in one transaction: whole or not at all. */
@Component
@ConditionalOnProperty(name = "vliegwiel.demo", havingValue = "true")
class Demoregio implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demoregio.class);
    private static final List<String> STAPPEN = List.of("1-partners", "2-cast", "3-leerlingen", "4-verzuim",
            "5-casussen");

    private final FlywayConnectionDetails eigenaar;

    Demoregio(FlywayConnectionDetails eigenaar) {
        this.eigenaar = eigenaar;
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
                for (var stap : STAPPEN) {
                    LOG.info("Fictieve regio: {} van {}", stap, STAPPEN.size());
                    s.execute(
                            new ClassPathResource("demo/" + stap + ".sql").getContentAsString(StandardCharsets.UTF_8));
                }
            }
            con.commit();
            LOG.info("De fictieve regio staat klaar");
        }
    }
}

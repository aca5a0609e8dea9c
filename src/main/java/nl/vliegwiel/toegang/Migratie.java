package nl.vliegwiel.toegang;

import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Moves the database forward at start; an older server than PostgreSQL 18 is refused with a sentence. */
@Configuration(proxyBeanMethods = false)
class Migratie {
    private static final Logger LOG = LoggerFactory.getLogger(Migratie.class);
    private static final int MINIMUM = 18;

    @Bean
    FlywayMigrationStrategy migrationStrategy() {
        return flyway -> {
            try (var con = flyway.getConfiguration().getDataSource().getConnection()) {
                int versie = con.getMetaData().getDatabaseMajorVersion();
                if (versie < MINIMUM)
                    throw new IllegalStateException("Deze PostgreSQL is versie " + versie
                            + ". Vliegwiel vraagt PostgreSQL 18 of nieuwer: vervang de server en start opnieuw.");
            } catch (SQLException e) {
                throw new IllegalStateException("De database is niet te bereiken: " + e.getMessage(), e);
            }
            LOG.info("Database bijwerken");
            var uitkomst = flyway.migrate();
            LOG.info("Database op stap {} ({} nieuw)", uitkomst.targetSchemaVersion, uitkomst.migrationsExecuted);
            LOG.warn("Vliegwiel is nog niet getoetst op veiligheid: vul het alleen met verzonnen gegevens");
        };
    }
}

package nl.vliegwiel.toegang;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** The two connections: the owner who migrates, and the app that owns nothing and tells in each transaction who reads. */
@Configuration(proxyBeanMethods = false)
class Databank {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource) {
            @Override
            protected void prepareTransactionalConnection(Connection con, TransactionDefinition definition)
                    throws SQLException {
                super.prepareTransactionalConnection(con, definition);
                announce(con);
            }
        };
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        return RecordClient.of(operations);
    }

    private static void announce(Connection con) throws SQLException {
        switch (Acteur.nu().orElse(null)) {
            case Acteur.Mens mens -> {
                try (var s = con.prepareStatement("select toegang.begin(?)")) {
                    s.setBytes(1, mens.tokenHash());
                    s.execute();
                }
            }
            case Acteur.Job job -> {
                try (var s = con.createStatement()) {
                    s.execute("set local role " + job.rol());
                }
            }
            case null -> {
                // nobody: every policy answers nothing
            }
        }
    }

    /** The embedded server; absent when vliegwiel.db.extern=true, then spring.datasource.* and spring.flyway.* rule. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "vliegwiel.db.extern", havingValue = "false", matchIfMissing = true)
    static class Ingebed {
        @Bean
        IngebedPostgres ingebedPostgres(@Value("${vliegwiel.gegevens:gegevens}") Path map,
                @Value("${vliegwiel.db.poort:0}") int poort, ConfigurableApplicationContext context)
                throws IOException {
            // a thread of its own: closing the application stops the server that reports its end
            return IngebedPostgres.start(map, poort).watched(() -> Thread.ofPlatform().name("opgeven")
                    .start(() -> System.exit(SpringApplication.exit(context, () -> 1))));
        }

        @Bean
        FlywayConnectionDetails eigenaarVerbinding(IngebedPostgres pg) {
            return new FlywayConnectionDetails() {
                @Override
                public String getUsername() {
                    return IngebedPostgres.EIGENAAR;
                }

                @Override
                public String getPassword() {
                    return pg.wachtwoord();
                }

                @Override
                public String getJdbcUrl() {
                    return pg.url();
                }
            };
        }

        @Bean
        FlywayConfigurationCustomizer appWachtwoord(IngebedPostgres pg) {
            return c -> c.placeholders(Map.of("app_wachtwoord", pg.wachtwoord()));
        }

        @Bean
        JdbcConnectionDetails appVerbinding(IngebedPostgres pg) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "vliegwiel_app";
                }

                @Override
                public String getPassword() {
                    return pg.wachtwoord();
                }

                @Override
                public String getJdbcUrl() {
                    return pg.url();
                }
            };
        }
    }
}

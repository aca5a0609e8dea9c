package nl.vliegwiel.monitor.rekenmachine;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one setting that says where definitions are computed: vliegwiel.rekenmachine, a JDBC URL. */
@Configuration
class RekenmachineKeuze {

    @Bean
    DuckdbMachine duckdb(@Value("${vliegwiel.rekenmachine-geheugen:1GB}") String memory,
            @Value("${vliegwiel.gegevens:gegevens}") Path gegevens) {
        return new DuckdbMachine(memory, gegevens.toAbsolutePath().resolve("feiten").resolve("tijdelijk"));
    }

    /** root: how Trino calls the folder feiten. */
    @Bean
    Rekenmachine rekenmachine(@Value("${vliegwiel.rekenmachine:jdbc:duckdb:}") String url,
            @Value("${vliegwiel.rekenmachine-feiten:local:///}") String root, DuckdbMachine duckdb) {
        if (url.startsWith("jdbc:trino:")) {
            return new TrinoMachine(url, root, duckdb);
        }
        if (url.equals("jdbc:duckdb:")) {
            return duckdb;
        }
        throw new IllegalArgumentException(
                "vliegwiel.rekenmachine is jdbc:duckdb: of een adres dat begint met jdbc:trino:");
    }
}

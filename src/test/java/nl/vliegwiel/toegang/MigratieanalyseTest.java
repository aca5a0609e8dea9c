package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;

/** What stands on the screen when a folder of another build is started. */
class MigratieanalyseTest {
    @Test
    void a_folder_of_another_build_is_named_with_what_to_do() {
        var defect = new IllegalStateException("start", new FlywayValidateException(
                new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "Migration checksum mismatch for version 0004"),
                "stap 4"));
        var omgeving = new MockEnvironment().withProperty("vliegwiel.gegevens", "gegevens");
        var analyse = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class,
                        ArgumentResolver.of(org.springframework.core.env.Environment.class, omgeving),
                        (type, naam, e) -> {
                        })
                .stream().filter(Migratieanalyse.class::isInstance).findFirst().orElseThrow().analyze(defect);
        assertThat(analyse).isNotNull();
        assertThat(analyse.getDescription()).contains("De map gegevens is gemaakt door een andere versie");
        assertThat(analyse.getAction()).contains("Start de versie waarmee", "Gooi de map dan weg", "stap 0004.");
    }
}

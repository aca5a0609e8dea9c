package nl.vliegwiel.toegang;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in plain words what to do with a database that another build of Vliegwiel made. */
class Migratieanalyse extends AbstractFailureAnalyzer<FlywayValidateException> {
    private final Environment instelling;

    Migratieanalyse(Environment instelling) {
        this.instelling = instelling;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
        String waar = instelling.getProperty("spring.datasource.url");
        String wat = waar == null ? "De map " + instelling.getProperty("vliegwiel.gegevens") : "De databank " + waar;
        return new FailureAnalysis(
                wat + " is gemaakt door een andere versie van Vliegwiel, en past niet bij deze. Er is niets veranderd.",
                "Start de versie waarmee de gegevens zijn gemaakt. Staat er niets in dat je wilt houden? Gooi "
                        + (waar == null ? "de map" : "de databank") + " dan weg en start opnieuw: Vliegwiel maakt een"
                        + " lege. Welke stap het is, staat hieronder.\n\n" + cause.getMessage(),
                cause);
    }
}

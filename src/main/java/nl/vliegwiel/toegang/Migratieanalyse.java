package nl.vliegwiel.toegang;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in plain words what to do with a database that another build of Vliegwiel made. */
class Migratieanalyse extends AbstractFailureAnalyzer<FlywayValidateException> {
    private static final Pattern STAP = Pattern.compile("version (\\d+)");
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
                        + " lege. Dit klopt niet: stap " + stappen(String.valueOf(cause.getMessage())) + ".",
                cause);
    }

    /** 0042, 0048 */
    private static String stappen(String melding) {
        return STAP.matcher(melding).results().map(m -> m.group(1)).distinct().collect(Collectors.joining(", "));
    }
}

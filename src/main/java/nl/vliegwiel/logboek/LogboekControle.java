package nl.vliegwiel.logboek;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command {@code --vliegwiel.controle=logboek}: seals, checks every seal, says what it found and ends with 0 when all
 * hold, with 1 when one does not.
 */
@Component
@ConditionalOnProperty(name = "vliegwiel.controle", havingValue = "logboek")
class LogboekControle implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LogboekControle.class);

    private final Verzegelingen verzegelingen;
    private final ConfigurableApplicationContext context;

    LogboekControle(Verzegelingen verzegelingen, ConfigurableApplicationContext context) {
        this.verzegelingen = verzegelingen;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) {
        verzegelingen.seal();
        var broken = verzegelingen.broken();
        var stand = verzegelingen.stand();
        LOG.info("Logboek: {} verzegelingen over {} regels gecontroleerd", stand.verzegelingen(), stand.regels());
        for (var v : broken)
            LOG.error("Verzegeling {} van {} klopt niet: {} regels verzegeld, {} gevonden", v.nummer(), v.op(),
                    v.aantal(), v.nu());
        if (broken.isEmpty())
            LOG.info("Alle verzegelingen kloppen");
        int code = SpringApplication.exit(context, () -> broken.isEmpty() ? 0 : 1);
        System.exit(code);
    }
}

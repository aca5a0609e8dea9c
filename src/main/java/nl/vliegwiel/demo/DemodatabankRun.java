package nl.vliegwiel.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Installatie;

/**
 * For {@code bin/demodatabank}: refuses a database that is not marked fictional, puts the mark and the way back beside the others, and ends the
 * application as soon as its figures are there, so that the folder can be packed.
 */
@Component
@Order(2)
@ConditionalOnProperty(name = {"vliegwiel.demo", "vliegwiel.demodatabank"}, havingValue = "true")
class DemodatabankRun implements ApplicationRunner {
    static final String MERK = "LEES-MIJ.txt";
    private static final Logger LOG = LoggerFactory.getLogger(DemodatabankRun.class);

    private final Installatie installatie;
    private final Path map;
    private final Clock clock;
    private final ConfigurableApplicationContext context;

    DemodatabankRun(Installatie installatie, @Value("${vliegwiel.gegevens}") Path map, Clock clock,
            ConfigurableApplicationContext context) {
        this.installatie = installatie;
        this.map = map;
        this.clock = clock;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        if (!marked()) {
            LOG.error("Deze databank is niet als fictief gemerkt. Er gaat niets mee.");
            System.exit(SpringApplication.exit(context, () -> 3));
        }
    }

    /** Writes the mark; false when the database may hold people who exist. */
    boolean marked() throws IOException {
        if (!installatie.stand().fictief())
            return false;
        String tekst = new ClassPathResource("demo/LEES-MIJ.txt").getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(map.resolve(MERK), tekst.replace("{dag}", LocalDate.now(clock).toString()));
        return true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void done() {
        LOG.info("De fictieve regio staat klaar om in te pakken");
        System.exit(SpringApplication.exit(context, () -> 0));
    }
}

package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.Inname;
import nl.vliegwiel.levering.Leveringsoort;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.web.Geweigerd;

/**
 * A folder that is watched, with a folder per school in it, named by BRIN and two digits, or per gemeente, named by its code, and one {@code regio}.
 * In that stands a file {@code sleutel} with its key, and the files that its system puts there: of a school absence, of a gemeente messages about
 * youth care, and every other kind in a folder of its own, named by it. A file that was touched less
 * than a minute ago is left alone: it may be half written. What was read goes to {@code klaar} or {@code geweigerd}, with
 * a report beside it.
 */
@Component
@ConditionalOnExpression("!'${vliegwiel.leveringen.map:}'.isEmpty()")
class LeveringsmapSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(LeveringsmapSchedule.class);
    private static final Duration RUST = Duration.ofMinutes(1);
    private static final int TEGELIJK = 50;
    private static final String REGIO = "regio";
    /** Kinds that stand in the folder of the party itself. */
    private static final Set<Leveringsoort> ZELF = EnumSet.of(Leveringsoort.VERZUIM, Leveringsoort.JEUGDHULP);
    private static final Pattern EINDE = Pattern.compile(".*\\.(csv|xml|zip)");

    private final Path map;
    private final Aanlevering aanlevering;
    private final Sessies sessies;
    private final Scholen scholen;
    private final Organisaties organisaties;
    private final Schakelaars schakelaars;
    private final Clock clock;

    LeveringsmapSchedule(@Value("${vliegwiel.leveringen.map}") Path map, Aanlevering aanlevering, Sessies sessies,
            Scholen scholen, Organisaties organisaties, Schakelaars schakelaars, Clock clock) {
        this.map = map;
        this.aanlevering = aanlevering;
        this.sessies = sessies;
        this.scholen = scholen;
        this.organisaties = organisaties;
        this.schakelaars = schakelaars;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${vliegwiel.leveringen.elke:60000}")
    void look() {
        if (!schakelaars.aan("aanleveren"))
            return;
        try (var scholen = Files.list(map)) {
            for (var school : scholen.filter(Files::isDirectory).sorted().toList())
                lookAt(school);
        } catch (IOException e) {
            LOG.warn("De map met leveringen is niet te lezen: {}", e.getClass().getSimpleName());
        }
    }

    void lookAt(Path school) throws IOException {
        var sleutel = school.resolve("sleutel");
        if (!Files.isRegularFile(sleutel))
            return;
        byte[] hash = Sessies.keyHash(Files.readString(sleutel, StandardCharsets.UTF_8).strip());
        var lezer = sessies.find(hash);
        String naam = school.getFileName().toString();
        var vandaag = LocalDate.now(clock);
        var vanSchool = scholen.findByCode(naam, vandaag).map(School::id);
        var vanGemeente = organisaties.findByCode("gemeente", naam, vandaag).map(Organisatie::id);
        if (lezer.isEmpty() || vanSchool.isEmpty() && vanGemeente.isEmpty() && !naam.equals(REGIO)) {
            LOG.warn("Een map met leveringen heeft geen geldige sleutel of hoort bij geen school of gemeente");
            return;
        }
        var mens = new Acteur.Mens(hash, lezer.get());
        long partij = vanSchool.or(() -> vanGemeente).orElse(0L);
        String wie = vanSchool.isPresent() ? "school" : vanGemeente.isPresent() ? "gemeente" : REGIO;
        for (var soort : Leveringsoort.van(wie)) {
            var map = school.resolve(folder(soort));
            if (Files.isDirectory(map))
                for (var bestand : waiting(map))
                    Acteur.als(mens, () -> {
                        take(map, bestand, soort, partij);
                        return true;
                    });
        }
    }

    /** Where files of this kind stand, seen from the folder of the party. */
    static String folder(Leveringsoort soort) {
        return ZELF.contains(soort) ? "" : soort.code();
    }

    private List<Path> waiting(Path school) throws IOException {
        try (var bestanden = Files.list(school)) {
            return bestanden.filter(Files::isRegularFile)
                    .filter(b -> EINDE.matcher(b.getFileName().toString().toLowerCase(Locale.ROOT)).matches())
                    .filter(this::rests).sorted().limit(TEGELIJK).toList();
        }
    }

    private boolean rests(Path bestand) {
        try {
            return Files.getLastModifiedTime(bestand).toInstant().plus(RUST).isBefore(clock.instant());
        } catch (IOException e) {
            return false;
        }
    }

    private void take(Path map, Path bestand, Leveringsoort soort, long partij) throws IOException {
        boolean goed = false;
        String verslag;
        try (var in = Files.newInputStream(bestand)) {
            var u = aanlevering.deliver(in, soort, partij, bestand.getFileName().toString(), Map.of());
            goed = u.goed();
            verslag = report(u);
        } catch (Geweigerd e) {
            verslag = e.zin() + "\n";
        }
        var naar = map.resolve(goed ? "klaar" : "geweigerd");
        Files.createDirectories(naar);
        String naam = clock.millis() + "-" + bestand.getFileName();
        Files.move(bestand, naar.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(naar.resolve(naam + ".verslag.txt"), verslag, StandardCharsets.UTF_8);
    }

    /** Lines and columns, never a name. */
    private static String report(Inname u) {
        if (u.goed())
            return u.gelijk()
                    ? "Dit bestand stond er al. Er is niets veranderd.\n"
                    : "Vastgelegd: " + u.regels()
                            + " regels.\n";
        var zin = new StringBuilder(u.reden().isEmpty()
                ? u.fouten() + " regels kunnen niet mee. Verbeter ze en lever het hele bestand opnieuw aan.\n"
                : u.reden() + "\n");
        for (var f : u.regelfouten())
            zin.append("Regel ").append(f.regel()).append(", kolom ").append(f.kolom()).append(": gevonden ")
                    .append(f.gevonden()).append(", verwacht ").append(f.verwacht()).append(".\n");
        return zin.toString();
    }
}

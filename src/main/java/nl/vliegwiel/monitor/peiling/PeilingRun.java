package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StopWatch;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.attendering.Attenderingen;
import nl.vliegwiel.monitor.catalogus.Definitiekeuring;
import nl.vliegwiel.monitor.grens.Grenzen;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.methode.Methodeuitkomsten;
import nl.vliegwiel.monitor.ondergrens.Ondergrenzen;
import nl.vliegwiel.monitor.rekenmachine.DuckdbMachine;
import nl.vliegwiel.monitor.rekenmachine.Rekenmachine;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;
import nl.vliegwiel.toegang.Kennis;

/** One peiling from start to end: facts to Parquet, every definition through the engine, statistics, small numbers, stored outcomes. */
@Component
public class PeilingRun {

    public static final String WERK = "werk";
    public static final String PUBLICATIE = "publicatie";
    private static final Logger LOG = LoggerFactory.getLogger(PeilingRun.class);
    static final Acteur.Job JOB = new Acteur.Job("taak_peiling");
    private static final int BEFORE = 2;

    private final Indicatoren indicatoren;
    private final Definitiekeuring keuring;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Pilotuitkomsten pilotuitkomsten;
    private final Methodeuitkomsten methodeuitkomsten;
    private final Schoolcijfers schoolcijfers;
    private final Manifesten manifesten;
    private final Ondergrenzen ondergrenzen;
    private final Attenderingen attenderingen;
    private final Grenzen grenzen;
    private final DuckdbMachine duckdb;
    private final Rekenmachine rekenmachine;
    private final JdbcTemplate jdbc;
    private final Jobs jobs;
    private final Clock clock;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();

    PeilingRun(Indicatoren indicatoren, Definitiekeuring keuring, Peilingen peilingen, Uitkomsten uitkomsten,
            Pilotuitkomsten pilotuitkomsten, Methodeuitkomsten methodeuitkomsten, Schoolcijfers schoolcijfers,
            Manifesten manifesten, Ondergrenzen ondergrenzen, Attenderingen attenderingen, Grenzen grenzen,
            DuckdbMachine duckdb, @Qualifier("rekenmachine") Rekenmachine rekenmachine, JdbcTemplate jdbc,
            Jobs jobs, Clock clock,
            @Value("${vliegwiel.gegevens:gegevens}") Path gegevens) {
        this.indicatoren = indicatoren;
        this.keuring = keuring;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.pilotuitkomsten = pilotuitkomsten;
        this.methodeuitkomsten = methodeuitkomsten;
        this.schoolcijfers = schoolcijfers;
        this.manifesten = manifesten;
        this.ondergrenzen = ondergrenzen;
        this.attenderingen = attenderingen;
        this.grenzen = grenzen;
        this.duckdb = duckdb;
        this.rekenmachine = rekenmachine;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
        this.folder = gegevens.toAbsolutePath().resolve("feiten");
    }

    /** Marks the start. Throws DataIntegrityViolationException when a peiling is running already. door: account, null for the job. */
    public Peiling begin(String soort, @Nullable Long door) {
        var today = LocalDate.now(clock);
        var closed = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        return asJob(() -> {
            peilingen.verweesd(OffsetDateTime.now(clock).minusHours(2), OffsetDateTime.now(clock));
            var fewest = ondergrenzen.op(today);
            return peilingen.begonnen(soort, soort.equals(WERK) ? today : closed, closed,
                    soort.equals(WERK) ? fewest.binnen() : fewest.buiten(),
                    BEFORE + indicatoren.alle().size() + 3, OffsetDateTime.now(clock), door);
        });
    }

    /** Does the whole work of a peiling that has begun. A failure is recorded and thrown on; the former outcomes stay. */
    public Peiling run(Peiling peiling) {
        var begin = clock.instant();
        Path generation = folder.resolve("peiling-" + peiling.sleutel());
        try {
            var watch = new StopWatch();
            step(peiling, 0, "Gegevens klaarzetten");
            watch.start("feiten");
            var facts = export(peiling, generation);
            // also when what follows fails: who was destroyed or objected must not live on in older facts
            deleteOldGenerations(generation);
            watch.stop();
            var outcomes = compute(peiling, generation, watch);
            watch.start("bewaren");
            step(peiling, BEFORE + indicatoren.alle().size() + 2, "Cijfers bewaren");
            double seconds = java.time.Duration.between(begin, clock.instant()).toMillis() / 1000.0;
            asJob(() -> store(peiling, outcomes, facts, seconds));
            watch.stop();
            LOG.info("Peiling {}: {}", peiling.soort(), watch.prettyPrint());
            LOG.info("Peiling {} klaar: {} cellen in {} s", peiling.soort(), outcomes.uitkomsten().size(), seconds);
            return asJob(() -> peilingen.find(peiling.sleutel()).orElseThrow());
        } catch (SQLException | IOException | RuntimeException e) {
            asJob(() -> {
                peilingen.mislukt(peiling.id(), OffsetDateTime.now(clock), reden(e));
                return true;
            });
            throw e instanceof RuntimeException r ? r : new IllegalStateException("De peiling is mislukt", e);
        }
    }

    /** Why it failed, in words that hold no data. */
    private static String reden(Exception e) {
        return switch (e) {
            case IOException io -> "De bestanden met feiten konden niet worden geschreven. Is er ruimte op de schijf?";
            case UncheckedIOException io ->
                "De bestanden met feiten konden niet worden geschreven. Is er ruimte op de schijf?";
            case Rekenmachine.NietBereikbaar machine ->
                "De rekenmachine geeft geen antwoord, of ziet de bestanden met feiten niet.";
            case SQLException sql -> "De rekenmachine kon een definitie niet uitrekenen.";
            case DataAccessException data -> "De databank gaf geen antwoord of weigerde de gegevens.";
            case IllegalStateException state ->
                "Een tabel kon niet veilig worden gemaakt, dus er is niets gepubliceerd.";
            default -> "Er ging iets mis in het programma zelf.";
        };
    }

    /** What died with a former server counts as failed from now on. */
    void opgeruimd() {
        asJob(() -> peilingen.verweesd(OffsetDateTime.now(clock), OffsetDateTime.now(clock)));
    }

    /** Facts as of one moment (one snapshot), with a pseudonym that exists only here; known under their name only when complete. */
    private Map<String, FactExport.Feiten> export(Peiling peiling, Path generation) throws SQLException, IOException {
        Path unfinished = generation.resolveSibling(generation.getFileName() + ".tmp");
        FileSystemUtils.deleteRecursively(unfinished);
        var key = Pseudoniemsleutel.nieuw(random);
        try (var engine = duckdb.empty()) {
            asJob(() -> {
                peilingen.saveHolidays(Kennis.rows("vakanties.csv").stream()
                        .map(r -> Map.of("schooljaar", r.getOrDefault("schooljaar", ""), "naam",
                                r.getOrDefault("naam", ""), "van",
                                r.getOrDefault("van", ""), "tot", r.getOrDefault("tot", ""), "bron",
                                r.getOrDefault("bron", "")))
                        .toList());
                peilingen.saveInwoners(Kennis.rows("inwoners.csv").stream()
                        .filter(r -> !r.getOrDefault("jeugdigen", "").isEmpty()).toList());
                return true;
            });
            var facts = new LinkedHashMap<>(asJob(() -> {
                key.meld(JdbcClient.create(jdbc), peiling.peildag());
                return jdbc.execute((Connection connection) -> {
                    try {
                        return new FactExport(connection, engine).writeTo(unfinished);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }));
            facts.putAll(FactExport.kubussen(unfinished, duckdb));
            Files.move(unfinished, generation, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            return facts;
        }
    }

    private Berekening.Gevonden compute(Peiling peiling, Path generation, StopWatch watch) throws SQLException {
        boolean publication = peiling.soort().equals(PUBLICATIE);
        int month = peiling.laatsteMaand();
        var before = publication ? asJob(uitkomsten::vorige) : Vorige.GEEN;
        try (var bron = rekenmachine.open(generation)) {
            var work = new Berekening(bron.connection(), month, Drempel.van(peiling.drempel()), before, publication,
                    watch);
            work.toetsInvoer();
            int step = BEFORE;
            for (Indicator indicator : indicatoren.alle()) {
                step(peiling, step++, indicator.naam());
                var wrong = keuring.fouten().get(indicator.code());
                if (wrong == null) {
                    bron.expect(indicator.teltLeerlingen());
                    work.measure(indicator);
                } else {
                    work.weiger(indicator, wrong);
                }
            }
            if (!publication) {
                for (var eigen : asJob(schoolcijfers::definities)) {
                    work.measure(eigen);
                }
            }
            step(peiling, step, "Kleine aantallen beschermen");
            work.protect();
            step(peiling, step + 1, "Proberen of iets te herleiden is");
            return work.gevonden();
        }
    }

    private boolean store(Peiling peiling, Berekening.Gevonden found, Map<String, FactExport.Feiten> facts,
            double seconds) {
        uitkomsten.save(peiling.id(), found.uitkomsten());
        int changed = peiling.soort().equals(PUBLICATIE) ? uitkomsten.herzien(peiling.id()) : 0;
        pilotuitkomsten.save(peiling.id(), found.pilot());
        methodeuitkomsten.save(peiling.id(), found.methoden());
        jdbc.queryForObject("select set_config('vliegwiel.peildag', ?, true)", String.class,
                String.valueOf(peiling.peildag().toEpochDay()));
        peilingen.saveQuality(peiling.id(), peiling.peildag());
        peilingen.saveOpvallend(peiling.id(), found.invoer());
        manifesten.save(peiling.id(), peiling.afronding());
        var definitions = new LinkedHashMap<String, Map<String, String>>();
        indicatoren.alle().forEach(i -> definitions.put(i.code(), Map.of("versie", i.tekst("versie"), "sha256",
                i.hash(), "fout", found.fouten().getOrDefault(i.code(), ""))));
        var deliveries = jdbc.queryForMap(
                "select count(*) as aantal, coalesce(sum(regels), 0) as regels, coalesce(sum(fouten), 0) as fouten from monitor.levering");
        for (var lines : List.of("regels", "fouten")) {
            deliveries.computeIfPresent(lines, (k, n) -> peiling.afgerond(((Number) n).longValue()));
        }
        var rounded = new LinkedHashMap<String, FactExport.Feiten>();
        facts.forEach((table, f) -> rounded.put(table, new FactExport.Feiten(peiling.afgerond(f.rijen()), f.sha256())));
        peilingen.afgerond(peiling.id(), OffsetDateTime.now(clock), seconds, json.writeValueAsString(definitions),
                json.writeValueAsString(rounded), json.writeValueAsString(deliveries),
                json.writeValueAsString(Map.of("verborgen", found.controle().verborgen(), "herleid",
                        found.controle().herleid().size(), "programmas", found.controle().programmas(), "herzien",
                        changed)));
        if (peiling.soort().equals(WERK)) {
            peilingen.deleteOlderWork(peiling.id());
        } else {
            attenderingen.publicatie(peiling.sleutel());
            grenzen.bewaakt(peiling.id(), peiling.sleutel());
        }
        return true;
    }

    private void deleteOldGenerations(Path newest) throws IOException {
        try (var generations = Files.list(folder)) {
            for (Path old : generations.filter(p -> !p.equals(newest)).toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    private void step(Peiling peiling, int step, String doing) {
        LOG.info("Peiling {}: {} van {}, {}", peiling.soort(), step + 1, peiling.stappen(), doing);
        asJob(() -> {
            peilingen.gevorderd(peiling.id(), step, doing);
            return true;
        });
    }

    private <T> T asJob(Supplier<T> work) {
        return jobs.run(JOB, work);
    }
}

package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Kennis;

/** What each school should have delivered by today: kennis/leverritme.csv beside what came. */
@Repository
public class Verwachtingen {
    /** soort: kind of file; uiterlijkDag: day of the next month on which a month must be there. */
    public record Ritme(String soort, String wie, int uiterlijkDag, String bron) {
    }

    private record Rij(long schoolId, String school, String naam, @Nullable LocalDate geleverdTot, long dagen,
            long regels, long fouten, @Nullable LocalDate laatsteVan, @Nullable LocalDate laatsteTot,
            @Nullable Long vorigeRegels, @Nullable LocalDate vorigeVan, @Nullable LocalDate vorigeTot) {
    }

    private final List<Ritme> ritmes = Kennis.rows("leverritme.csv").stream()
            .map(r -> new Ritme(r.getOrDefault("soort", ""), r.getOrDefault("wie", ""),
                    Integer.parseInt(r.getOrDefault("uiterlijk_dag", "10")), r.getOrDefault("bron", "")))
            .toList();
    private final Schooldagen schooldagen = Schooldagen.load();
    private final String sql;
    private final JdbcClient db;

    Verwachtingen(JdbcClient db) {
        this.db = db;
        this.sql = read();
    }

    private static String read() {
        try (var in = Verwachtingen.class.getResourceAsStream("verwachtingen.sql")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public List<Ritme> ritme() {
        return ritmes;
    }

    /** The schools of which this reader sees deliveries, the latest first. At most 500. */
    public List<Verwachting> list(LocalDate vandaag) {
        int dag = ritmes.stream().filter(r -> r.soort().equals("verzuim")).findFirst().map(Ritme::uiterlijkDag)
                .orElse(10);
        var maand = vandaag.withDayOfMonth(1).minusMonths(vandaag.getDayOfMonth() > dag ? 1 : 2);
        var tot = maand.plusMonths(1).minusDays(1);
        var laatste = lastSchoolDay(tot);
        var uiterlijk = maand.plusMonths(1).withDayOfMonth(dag);
        return db.sql(sql).param("van", maand).param("tot", tot).query(Rij.class).list().stream()
                .map(r -> new Verwachting(r.schoolId(), r.school(), r.naam(), r.geleverdTot(), laatste, uiterlijk,
                        share(r.dagen(), maand, tot), r.regels(), r.fouten(),
                        perDay(r.regels(), r.laatsteVan(), r.laatsteTot()),
                        r.vorigeRegels() == null ? null : perDay(r.vorigeRegels(), r.vorigeVan(), r.vorigeTot()),
                        vandaag))
                .sorted(java.util.Comparator.comparing((Verwachting v) -> !v.telaat()).thenComparing(Verwachting::naam))
                .toList();
    }

    private LocalDate lastSchoolDay(LocalDate dag) {
        var d = dag;
        for (int i = 0; i < 60 && !schooldagen.isSchooldag(d); i++)
            d = d.minusDays(1);
        return d;
    }

    private double share(long dagen, LocalDate van, LocalDate tot) {
        long alle = days(van, tot);
        return alle == 0 ? 1 : Math.min(1, (double) dagen / alle);
    }

    private @Nullable Double perDay(long regels, @Nullable LocalDate van, @Nullable LocalDate tot) {
        if (van == null || tot == null || days(van, tot) == 0)
            return null;
        return (double) regels / days(van, tot);
    }

    private long days(LocalDate van, LocalDate tot) {
        return van.datesUntil(tot.plusDays(1)).filter(schooldagen::isSchooldag).count();
    }
}

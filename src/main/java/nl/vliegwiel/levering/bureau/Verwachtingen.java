package nl.vliegwiel.levering.bureau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.samenwerking.Schooldagen;

/** What each party should have delivered by today: kennis/leverritme.csv beside what came. */
@Repository
class Verwachtingen {
    private record Rij(String soort, String wie, long id, String partij, String naam, String verband,
            @Nullable LocalDate laatsteVan, @Nullable LocalDate laatsteTot, @Nullable LocalDate ontvangenOp,
            long regels, long fouten, @Nullable LocalDate vorigeVan, @Nullable LocalDate vorigeTot,
            @Nullable Long vorigeRegels, boolean zelfde, long dagen) {
    }

    private final List<Leverritme> ritmes = Leverritme.uitKennis();
    private final Schooldagen schooldagen = Schooldagen.load();
    private final String sql;
    private final JdbcClient db;

    Verwachtingen(JdbcClient db) {
        this.db = db;
        try {
            this.sql = new ClassPathResource("verwachtingen.sql", Verwachtingen.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Leverritme> ritmes() {
        return ritmes;
    }

    /** Of whom this reader sees deliveries, by kind as in the file, the latest first. At most 2000. */
    List<Verwachting> list(LocalDate vandaag) {
        var verzuim = ritmes.stream().filter(r -> r.soort().equals("verzuim")).findFirst().orElseThrow();
        var tot = verzuim.laatste(vandaag);
        var rijen = db.sql(sql).param("vandaag", vandaag).param("van", tot.withDayOfMonth(1)).param("tot", tot)
                .param("soorten", joined(Leverritme::soort)).param("wies", joined(Leverritme::wie)).query(Rij.class)
                .list();
        return ritmes.stream().flatMap(ritme -> rijen.stream().filter(r -> r.soort().equals(ritme.soort()))
                .map(r -> expectation(ritme, r, tot, vandaag))
                .sorted(Comparator.comparing((Verwachting v) -> !v.telaat()).thenComparing(Verwachting::naam)))
                .toList();
    }

    private String joined(Function<Leverritme, String> deel) {
        return ritmes.stream().map(deel).collect(Collectors.joining(","));
    }

    private Verwachting expectation(Leverritme ritme, Rij r, LocalDate maandTot, LocalDate vandaag) {
        boolean lessen = ritme.soort().equals("verzuim");
        return new Verwachting(ritme, r.partij(), r.id(), r.naam(), r.verband(), r.laatsteTot(), r.ontvangenOp(),
                day(ritme, ritme.laatste(vandaag), lessen), day(ritme, ritme.volgende(vandaag), lessen),
                lessen ? share(r.dagen(), maandTot) : null, r.regels(), r.fouten(),
                size(lessen, r.regels(), r.laatsteVan(), r.laatsteTot()),
                r.vorigeRegels() == null ? null : size(lessen, r.vorigeRegels(), r.vorigeVan(), r.vorigeTot()),
                r.zelfde(), vandaag);
    }

    private Verwachting.Peildag day(Leverritme ritme, LocalDate peildag, boolean lessen) {
        return new Verwachting.Peildag(lessen ? lastSchoolDay(peildag) : ritme.telt(peildag), ritme.uiterlijk(peildag));
    }

    private LocalDate lastSchoolDay(LocalDate dag) {
        var d = dag;
        for (int i = 0; i < 60 && !schooldagen.isSchooldag(d); i++)
            d = d.minusDays(1);
        return d;
    }

    private double share(long dagen, LocalDate maandTot) {
        long alle = days(maandTot.withDayOfMonth(1), maandTot);
        return alle == 0 ? 1 : Math.min(1, (double) dagen / alle);
    }

    private @Nullable Double size(boolean lessen, long regels, @Nullable LocalDate van, @Nullable LocalDate tot) {
        if (!lessen)
            return regels == 0 ? null : (double) regels;
        if (van == null || tot == null || days(van, tot) == 0)
            return null;
        return (double) regels / days(van, tot);
    }

    private long days(LocalDate van, LocalDate tot) {
        return van.datesUntil(tot.plusDays(1)).filter(schooldagen::isSchooldag).count();
    }
}

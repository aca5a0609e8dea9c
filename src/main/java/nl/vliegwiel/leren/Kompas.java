package nl.vliegwiel.leren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Schooljaar;

/** All SQL of the cycle: its steps, what the region wants, and what it does all the time. */
@Repository
public class Kompas {

    /** What the region wants, and who decided that. */
    public record Ambitie(String tekst, String besluit, LocalDate geldigVan) {
    }

    /** What is done for a goal all the time; wie: who does it. */
    public record Inspanning(String sleutel, String doel, String wat, String wie, LocalDate begonnenOp) {
    }

    private record Periode(String stap, LocalDate van, LocalDate tot) {
    }

    private final JdbcClient db;

    Kompas(JdbcClient db) {
        this.db = db;
    }

    /** The steps of a school year in order, with the usual days where nobody chose others. */
    List<Kompasstap> stappen(Schooljaar jaar) {
        Map<String, Periode> chosen = db.sql("select stap, van, tot from leren.kompasstap where schooljaar = :jaar")
                .param("jaar", jaar.jaar()).query(Periode.class).list().stream()
                .collect(Collectors.toMap(Periode::stap, p -> p));
        return Kompasstap.gewoon(jaar).stream().map(s -> {
            var p = chosen.get(s.code());
            return p == null ? s : s.op(p.van(), p.tot());
        }).toList();
    }

    void save(Schooljaar jaar, List<Kompasstap> stappen) {
        for (var s : stappen) {
            db.sql("""
                    insert into leren.kompasstap (schooljaar, stap, van, tot) values (:jaar, :stap, :van, :tot)
                    on conflict (schooljaar, stap) do update
                        set van = excluded.van, tot = excluded.tot, door = toegang.lezer(), op = clock_timestamp()""")
                    .param("jaar", jaar.jaar()).param("stap", s.code()).param("van", s.van()).param("tot", s.tot())
                    .update();
        }
    }

    /** The one that holds on this day. */
    Optional<Ambitie> ambitie(LocalDate dag) {
        return db.sql("""
                select tekst, besluit, geldig_van from leren.ambitie where geldig_van <= :dag
                order by geldig_van desc, id desc limit 1""").param("dag", dag).query(Ambitie.class).optional();
    }

    long add(Ambitie ambitie) {
        return db.sql("""
                insert into leren.ambitie (tekst, besluit, geldig_van) values (:tekst, :besluit, :van) returning id""")
                .param("tekst", ambitie.tekst()).param("besluit", ambitie.besluit()).param("van", ambitie.geldigVan())
                .query(Long.class).single();
    }

    /** What was done on this day, by goal in the order in which it began. */
    List<Inspanning> inspanningen(LocalDate dag) {
        return db.sql("""
                select sleutel, doel, wat, wie, begonnen_op from leren.inspanning
                where begonnen_op <= :dag and (beeindigd_op is null or beeindigd_op > :dag)
                order by begonnen_op, id limit 300""").param("dag", dag).query(Inspanning.class).list();
    }

    long add(String doel, String wat, String wie, LocalDate begonnen) {
        return db.sql("""
                insert into leren.inspanning (doel, wat, wie, begonnen_op) values (:doel, :wat, :wie, :begonnen)
                returning id""").param("doel", doel).param("wat", wat).param("wie", wie).param("begonnen", begonnen)
                .query(Long.class).single();
    }

    /** Its number; null when it is not there or has ended. */
    @Nullable
    Long beeindigd(String sleutel, LocalDate dag) {
        return db.sql("""
                update leren.inspanning set beeindigd_op = :dag where sleutel = :sleutel and beeindigd_op is null
                returning id""").param("dag", dag).param("sleutel", sleutel).query(Long.class).optional().orElse(null);
    }
}

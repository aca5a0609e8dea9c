package nl.vliegwiel.monitor.bijzonderheid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.bijzonderheid. */
@Repository
public class Bijzonderheden {

    private final JdbcClient db;

    Bijzonderheden(JdbcClient db) {
        this.db = db;
    }

    /** Those that stood on this day, the oldest month first. */
    public List<Bijzonderheid> op(LocalDate dag) {
        return db.sql("""
                select b.sleutel, b.maand, b.waarover, b.tekst, a.naam
                from monitor.bijzonderheid b left join toegang.account a on a.id = b.door
                where b.op::date <= :dag and (b.ingetrokken_op is null or b.ingetrokken_op::date > :dag)
                order by b.maand, b.id limit 200""").param("dag", dag).query(Bijzonderheid.class).list();
    }

    long add(int maand, String waarover, String tekst) {
        return db
                .sql("""
                        insert into monitor.bijzonderheid (maand, waarover, tekst) values (:maand, :waarover, :tekst) returning id""")
                .param("maand", maand).param("waarover", waarover).param("tekst", tekst).query(Long.class).single();
    }

    Optional<Long> ingetrokken(String sleutel, OffsetDateTime nu) {
        return db
                .sql("""
                        update monitor.bijzonderheid set ingetrokken_op = :nu where sleutel = :sleutel and ingetrokken_op is null
                        returning id""")
                .param("nu", nu).param("sleutel", sleutel).query(Long.class).optional();
    }
}

package nl.vliegwiel.monitor.duiding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.duiding. */
@Repository
public class Duidingen {

    private final JdbcClient db;

    Duidingen(JdbcClient db) {
        this.db = db;
    }

    /** Of one figure, the newest first. */
    public List<Duiding> van(String indicator, int hoogstens) {
        return db.sql("""
                select d.sleutel, d.indicator, d.maand, d.tekst, d.rol, a.naam, d.op, d.namens,
                       d.door = toegang.lezer() as eigen
                from monitor.duiding d left join toegang.account a on a.id = d.door
                where d.indicator = :indicator and d.ingetrokken_op is null
                order by d.op desc, d.id desc limit :most""").param("indicator", indicator)
                .param("most", hoogstens).query(Duiding.class).list();
    }

    /** Of these figures, the newest first. */
    public List<Duiding> van(List<String> indicatoren) {
        if (indicatoren.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                select d.sleutel, d.indicator, d.maand, d.tekst, d.rol, a.naam, d.op, d.namens,
                       d.door = toegang.lezer() as eigen
                from monitor.duiding d left join toegang.account a on a.id = d.door
                where d.indicator in (:indicatoren) and d.ingetrokken_op is null
                order by d.op desc, d.id desc limit 500""").param("indicatoren", indicatoren).query(Duiding.class)
                .list();
    }

    /** namens: the conversation that says it; null when the reader says it. */
    public long add(String indicator, int maand, String tekst, @Nullable String namens) {
        return db
                .sql("""
                        insert into monitor.duiding (indicator, maand, tekst, namens) values (:indicator, :maand, :tekst, :namens)
                        returning id""")
                .param("indicator", indicator).param("maand", maand).param("tekst", tekst)
                .param("namens", namens).query(Long.class).single();
    }

    /** What a conversation said makes room for what it says now. */
    public void ingetrokken(long id, OffsetDateTime nu) {
        db.sql("update monitor.duiding set ingetrokken_op = :nu where id = :id and ingetrokken_op is null and namens is not null")
                .param("nu", nu).param("id", id).update();
    }

    /** One that was taken away: its number, and the figure it stood beside. */
    record Weg(long id, String indicator) {
    }

    /** Empty when it is not there or not of this reader. */
    Optional<Weg> ingetrokken(String sleutel, OffsetDateTime nu) {
        return db
                .sql("""
                        update monitor.duiding set ingetrokken_op = :nu
                        where sleutel = :sleutel and ingetrokken_op is null and door = toegang.lezer() returning id, indicator""")
                .param("nu", nu).param("sleutel", sleutel).query(Weg.class).optional();
    }
}

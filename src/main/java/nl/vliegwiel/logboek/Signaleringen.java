package nl.vliegwiel.logboek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Kennis;

/** Finds in the log what stands out, and keeps what the supervisor thought of it. */
@Repository
class Signaleringen {
    private static final List<Map<String, String>> REGELS = Kennis.rows("opvallend.csv");
    /** Kind → what is counted, in words. */
    static final Map<String, String> NAMEN = REGELS.stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("soort", ""), r -> r.getOrDefault("naam", "")));

    private final JdbcClient db;

    Signaleringen(JdbcClient db) {
        this.db = db;
    }

    /** Counts one day and keeps what is over the line; only the job taak_logboek may. How many are new. */
    long found(LocalDate dag) {
        return db.sql("select logboek.gesignaleerd(?, ?, ?)").param(dag)
                .param(REGELS.stream().map(r -> r.getOrDefault("soort", "")).toArray(String[]::new))
                .param(REGELS.stream().map(r -> Long.valueOf(r.getOrDefault("drempel", "0"))).toArray(Long[]::new))
                .query(Long.class).single();
    }

    /** What waits on top, then the newest; at most 100. */
    List<Signalering> list() {
        return db.sql("""
                select s.sleutel, s.dag, a.naam, s.rol, s.soort, s.aantal, s.oordeel, s.toelichting, s.beoordeeld_op,
                       b.naam as beoordeeld_door
                from logboek.signalering s
                join toegang.account a on a.id = s.account_id
                left join toegang.account b on b.id = s.beoordeeld_door
                order by s.oordeel is not null, s.dag desc, s.aantal desc, s.id limit 100""")
                .query(Signalering.class).list();
    }

    Optional<Signalering> find(String sleutel) {
        return list().stream().filter(s -> s.sleutel().equals(sleutel)).findFirst();
    }

    /** False when another was first, or when it is about the reader. */
    boolean judged(String sleutel, String oordeel, String toelichting) {
        return db.sql("""
                update logboek.signalering
                set oordeel = ?, toelichting = ?, beoordeeld_op = now(), beoordeeld_door = toegang.lezer()
                where sleutel = ? and oordeel is null""").params(oordeel, toelichting, sleutel).update() == 1;
    }

    int waiting() {
        return db.sql("select count(*) from logboek.signalering where oordeel is null").query(Integer.class).single();
    }
}

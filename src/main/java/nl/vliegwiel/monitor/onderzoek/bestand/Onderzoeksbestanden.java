package nl.vliegwiel.monitor.onderzoek.bestand;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.onderzoeksbestand and monitor.onderzoeksinhoud; the policies decide who takes what. */
@Repository
public class Onderzoeksbestanden {

    private final JdbcClient db;

    Onderzoeksbestanden(JdbcClient db) {
        this.db = db;
    }

    /** Of this project, the newest first. */
    public List<Onderzoeksbestand> list(long onderzoek) {
        return db.sql("select * from monitor.onderzoeksbestand where onderzoek_id = ? order by nummer desc limit 100")
                .param(onderzoek).query(Onderzoeksbestand.class).list();
    }

    public Optional<Onderzoeksbestand> find(long onderzoek, String sleutel) {
        return db.sql("select * from monitor.onderzoeksbestand where onderzoek_id = ? and sleutel = ?")
                .params(onderzoek, sleutel).query(Onderzoeksbestand.class).optional();
    }

    /** Throws DataIntegrityViolationException when one is being made already. */
    public Onderzoeksbestand begonnen(long onderzoek, LocalDate peildag) {
        return db.sql("""
                insert into monitor.onderzoeksbestand (onderzoek_id, nummer, peildag)
                select ?, coalesce(max(b.nummer), 0) + 1, ? from monitor.onderzoeksbestand b where b.onderzoek_id = ?
                returning *""").params(onderzoek, peildag, onderzoek).query(Onderzoeksbestand.class).single();
    }

    /** The content as it was stored; empty for who may not take it. */
    public Optional<byte[]> inhoud(long bestand) {
        return db.sql("select inhoud from monitor.onderzoeksinhoud where bestand_id = ?").param(bestand)
                .query(byte[].class).optional();
    }

    /** True when it was released now. Throws DataAccessException when the database refuses this reader. */
    public boolean vrijgegeven(long bestand, OffsetDateTime nu) {
        return db.sql("update monitor.onderzoeksbestand set vrijgegeven_op = ? where id = ? and vrijgegeven_op is null")
                .params(nu, bestand).update() == 1;
    }

    void afgerond(long bestand, OffsetDateTime nu, String verslag, String sha256, byte[] inhoud) {
        db.sql("insert into monitor.onderzoeksinhoud (bestand_id, inhoud) values (?, ?)").params(bestand, inhoud)
                .update();
        db.sql("""
                update monitor.onderzoeksbestand set klaar_op = ?, verslag = ?::jsonb, sha256 = ?, omvang = ?
                where id = ? and klaar_op is null""").params(nu, verslag, sha256, (long) inhoud.length, bestand)
                .update();
    }

    int verweesd(OffsetDateTime voor, OffsetDateTime nu) {
        return db.sql("""
                update monitor.onderzoeksbestand set mislukt_op = ?, reden = 'De server stopte tijdens het maken.'
                where klaar_op is null and mislukt_op is null and gemaakt_op < ?""").params(nu, voor).update();
    }

    void mislukt(long bestand, OffsetDateTime nu, String reden) {
        db.sql("update monitor.onderzoeksbestand set mislukt_op = ?, reden = ? where id = ? and klaar_op is null")
                .params(nu, reden, bestand).update();
    }
}

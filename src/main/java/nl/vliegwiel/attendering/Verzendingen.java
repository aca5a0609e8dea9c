package nl.vliegwiel.attendering;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of attendering.verzending: what must be sent for the job, what was sent for the reader. */
@Repository
class Verzendingen {

    private final JdbcClient db;

    Verzendingen(JdbcClient db) {
        this.db = db;
    }

    /** What must be sent now; an address that is gone meanwhile gets nothing. */
    List<Verzending> due(OffsetDateTime nu, boolean mail, boolean programmas) {
        return db.sql("""
                select v.id, n.sleutel as nieuws, n.soort, n.onderwerp, n.op, coalesce(l.adres, w.adres) as adres,
                       l.sleutel as luisteraar, v.pogingen
                from attendering.verzending v
                join attendering.nieuws n on n.id = v.nieuws_id
                left join attendering.luisteraar l on l.id = v.luisteraar_id and l.ingetrokken_op is null
                left join attendering.voorkeur w on w.account_id = v.account_id and v.luisteraar_id is null
                where v.gelukt_op is null and v.gestopt_op is null and v.volgende_op <= ?
                  and coalesce(l.adres, w.adres) is not null and case when v.luisteraar_id is null then ? else ? end
                order by v.volgende_op, v.id limit 100""").params(nu, mail, programmas).query(Verzending.class).list();
    }

    void gelukt(long id, OffsetDateTime nu) {
        db.sql("update attendering.verzending set gelukt_op = ?, pogingen = pogingen + 1, reden = '' where id = ?")
                .params(nu, id).update();
    }

    /** Tried in vain: again later, or never. */
    void mislukt(Verzending v, OffsetDateTime nu, String reden) {
        var opnieuw = v.opnieuw(nu);
        db.sql("""
                update attendering.verzending
                set pogingen = pogingen + 1, reden = :reden, volgende_op = coalesce(:opnieuw, volgende_op), gestopt_op = :gestopt
                where id = :id""")
                .param("reden", reden).param("opnieuw", opnieuw)
                .param("gestopt", opnieuw == null ? nu : null).param("id", v.id()).update();
    }

    int opgeruimd() {
        return db.sql("delete from attendering.nieuws where op < now() - interval '90 days'").update();
    }

    /** Of the reader, the newest first. */
    List<Verzending.Regel> eigen() {
        return db.sql("""
                select n.soort, n.op, l.naam, v.pogingen, v.gelukt_op, v.gestopt_op, v.reden
                from attendering.verzending v
                join attendering.nieuws n on n.id = v.nieuws_id
                left join attendering.luisteraar l on l.id = v.luisteraar_id
                order by v.id desc limit 50""").query(Verzending.Regel.class).list();
    }
}

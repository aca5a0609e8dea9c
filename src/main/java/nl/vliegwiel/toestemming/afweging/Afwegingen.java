package nl.vliegwiel.toestemming.afweging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Keuze;

/** Weighings, kept in toestemming.uitzondering; the database decides when one counts. */
@Repository
class Afwegingen {
    private static final String LEZEN = """
            select u.id, u.sleutel, u.casus_id, c.sleutel as casus_sleutel, u.doel, d.naam as doel_naam, u.grond,
                   u.reden, u.nodig, u.gezin_weet_het, u.gesloten, u.op, u.door as door_id, a.naam as door, u.tot,
                   u.overlegd_met as overlegd_met_id, o.naam as overlegd_met, u.bevestigd_op,
                   b.naam as bevestigd_door, u.beeindigd_op
            from toestemming.uitzondering u
            join toestemming.doel d on d.doel = u.doel
            join toegang.account a on a.id = u.door
            left join toegang.account o on o.id = u.overlegd_met
            left join toegang.account b on b.id = u.bevestigd_door
            left join leerling.casus c on c.id = u.casus_id
            """;

    private final JdbcClient db;

    Afwegingen(JdbcClient db) {
        this.db = db;
    }

    /** All of this casus, the newest first; at most 50. */
    List<Afweging> list(long casus) {
        return db.sql(LEZEN + "where u.casus_id = ? order by u.op desc, u.id desc limit 50").param(casus)
                .query(Afweging.class).list();
    }

    Optional<Afweging> find(String sleutel) {
        return db.sql(LEZEN + "where u.sleutel = ?").param(sleutel).query(Afweging.class).optional();
    }

    /** Colleagues around this school who can be the second person, without the reader; at most 100. */
    List<Keuze> colleagues(long school, long lezer, LocalDate vandaag) {
        return db.sql("""
                select distinct a.sleutel as waarde, a.naam as tekst, null::text as uitleg
                from toegang.aanstelling s join toegang.account a on a.id = s.account_id
                where s.school_id = ? and a.id <> ? and s.rol in ('oco', 'coach', 'jeugdhulpverlener')
                  and a.gesloten_op is null and s.van <= ? and (s.tot is null or s.tot > ?)
                order by a.naam limit 100""").params(school, lezer, vandaag, vandaag).query(Keuze.class).list();
    }

    /** The key of the new weighing. */
    void add(long casus, AfwegingForm form, LocalDate vandaag) {
        db.sql("""
                insert into toestemming.uitzondering (casus_id, doel, grond, reden, nodig, gezin_weet_het, gesloten, tot, overlegd_met)
                select :casus, :doel, :grond, :reden, :nodig, :gezin, :gezin <> 'ja', :tot, a.id
                from toegang.account a where a.sleutel = :collega""")
                .param("casus", casus)
                .param("doel", form.doel()).param("grond", form.grond()).param("reden", form.reden().strip())
                .param("nodig", form.nodig().strip()).param("gezin", form.gezin()).param("tot", form.tot(vandaag))
                .param("collega", form.collega()).update();
    }

    /** False when the reader may not, or a colleague was first. */
    boolean confirm(Afweging a, long lezer) {
        return db.sql("""
                update toestemming.uitzondering set bevestigd_op = now(), bevestigd_door = ?
                where id = ? and bevestigd_op is null and beeindigd_op is null""").params(lezer, a.id()).update() == 1;
    }

    boolean end(Afweging a) {
        return db.sql("update toestemming.uitzondering set beeindigd_op = now() where id = ? and beeindigd_op is null")
                .param(a.id()).update() == 1;
    }
}

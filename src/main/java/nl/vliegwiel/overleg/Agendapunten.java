package nl.vliegwiel.overleg;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.web.NietGevonden;

/** The points of agendas, each with its person as far as this reader may know. */
@Repository
public class Agendapunten {
    private static final String LEZEN = DatabankFile.of("agendapunten.sql", Agendapunten.class);

    private final JdbcClient db;

    Agendapunten(JdbcClient db) {
        this.db = db;
    }

    /** In the order of the agenda; at most 60. */
    public List<Agendapunt> list(long overleg) {
        return db.sql(LEZEN + " where p.overleg_id = ? order by p.volgorde, p.id limit 60").param(overleg)
                .query(Agendapunt.class).list();
    }

    /** Throws {@link NietGevonden} when it is not on this agenda or not for this reader. */
    public Agendapunt get(Overleg overleg, String sleutel) {
        return db.sql(LEZEN + " where p.overleg_id = ? and p.sleutel = ?").params(overleg.id(), sleutel)
                .query(Agendapunt.class).optional().orElseThrow(NietGevonden::new);
    }

    /**
     * A point at this place of the agenda.
     *
     * @param vraag without a name
     * @return its id
     */
    public long add(Overleg overleg, int volgorde, String soort, String titel, String waarom, String vraag,
            @Nullable Integer leerjaar, int minuten, @Nullable Long adviesvraag) {
        return db
                .sql("""
                        insert into overleg.agendapunt (overleg_id, school_id, volgorde, soort, titel, waarom, vraag, leerjaar, minuten, adviesvraag_id)
                        values (:overleg, :school, :volgorde, :soort, :titel, :waarom, :vraag, :leerjaar, :minuten, :adviesvraag)
                        returning id""")
                .param("overleg", overleg.id()).param("school", overleg.schoolId())
                .param("volgorde", volgorde).param("soort", soort).param("titel", titel).param("waarom", waarom)
                .param("vraag", vraag).param("leerjaar", leerjaar, Types.INTEGER).param("minuten", minuten)
                .param("adviesvraag", adviesvraag, Types.BIGINT).query(Long.class).single();
    }

    /** About whom this point is: a casus with the question about this person, or a signal of the school. */
    public void about(Overleg overleg, long punt, @Nullable Long casus, @Nullable Long signaal, String vraag) {
        db.sql("""
                insert into overleg.casuspunt (punt_id, overleg_id, school_id, casus_id, signaal_id, vraag)
                values (:punt, :overleg, :school, :casus, :signaal, :vraag)""").param("punt", punt)
                .param("overleg", overleg.id()).param("school", overleg.schoolId())
                .param("casus", casus, Types.BIGINT).param("signaal", signaal, Types.BIGINT)
                .param("vraag", vraag).update();
    }

    /** What is seen more often stays the last point, wherever others were put. */
    public void patroonLaatst(Overleg overleg, int plek) {
        db.sql("update overleg.agendapunt set volgorde = ? where overleg_id = ? and soort = 'patroon'")
                .params(plek, overleg.id()).update();
    }

    /** Changes places with the point before it (-1) or after it (1); nothing happens at the ends. */
    public void moved(Overleg overleg, Agendapunt punt, int kant) {
        db.sql("""
                with rij as (
                    select id, row_number() over (order by volgorde, id) as nr from overleg.agendapunt where overleg_id = :overleg),
                wissel as (
                    select r.id, case when r.nr = b.nr then b.nr + :kant when r.nr = b.nr + :kant then b.nr else r.nr end as nr
                    from rij r cross join (select nr from rij where id = :punt) b
                    where b.nr + :kant between 1 and (select count(*) from rij))
                update overleg.agendapunt p set volgorde = w.nr from wissel w where w.id = p.id""")
                .param("overleg", overleg.id()).param("punt", punt.id()).param("kant", kant).update();
    }

    /** The question and the minutes: with the person when the name may be said, else with the point. */
    public void save(Agendapunt punt, String vraag, int minuten) {
        db.sql("update overleg.agendapunt set minuten = :minuten, vraag = case when :open then :vraag else vraag end where id = :id")
                .param("minuten", minuten).param("open", !punt.metNaam()).param("vraag", vraag).param("id", punt.id())
                .update();
        if (punt.metNaam())
            db.sql("update overleg.casuspunt set vraag = ?, gesteld_door = case when ? = '' then null else toegang.lezer() end where punt_id = ?")
                    .params(vraag, vraag, punt.id()).update();
    }

    /** False when something was decided about it. */
    public boolean removed(Agendapunt punt) {
        return db.sql("delete from overleg.agendapunt where id = ?").param(punt.id()).update() == 1;
    }

    /** The support coordinator gets the task to ask for consent; false when the point is about no known pupil. */
    public boolean toestemmingGevraagd(Agendapunt punt, LocalDate vandaag) {
        return db.sql("select overleg.toestemming_gevraagd(?, ?)").params(punt.id(), vandaag).query(Boolean.class)
                .single();
    }
}

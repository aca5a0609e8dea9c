package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Colleagues of a school who can work on a casus, with the role in which they would. */
@Repository
class Teamleden {
    /**
     * A colleague.
     *
     * @param rol key of kennis/rollen.csv that is held at this school
     * @param functie what colleagues call it
     */
    record Teamlid(long accountId, String sleutel, String naam, String rol, String functie) {
    }

    private final JdbcClient db;

    Teamleden(JdbcClient db) {
        this.db = db;
    }

    /** The OCOs of this school, who read along in every casus that has consent; at most 5. */
    List<Teamlid> ocos(long school) {
        return db.sql("""
                select distinct a.id as account_id, a.sleutel, a.naam, b.rol, '' as functie
                from toegang.aanstelling b
                join toegang.account a on a.id = b.account_id and a.gesloten_op is null
                where b.school_id = ? and b.rol = 'oco' and b.van <= current_date
                  and (b.tot is null or b.tot > current_date)
                order by a.naam limit 5""").param(school).query(Teamlid.class).list();
    }

    /** The team of the school, and the mentor of this young person; at most 60, by name. */
    List<Teamlid> list(long school, @Nullable Long jeugdige, LocalDate vandaag) {
        return db.sql("""
                select distinct on (a.naam, a.id) a.id as account_id, a.sleutel, a.naam, b.rol,
                       coalesce(m.functie, '') as functie
                from toegang.aanstelling b
                join toegang.account a on a.id = b.account_id and a.gesloten_op is null
                left join samenwerking.medewerker m on m.account_id = a.id
                where b.school_id = :school and b.van <= :vandaag and (b.tot is null or b.tot > :vandaag)
                  and (b.rol in ('coach', 'jeugdhulpverlener', 'oco') and exists (
                           select from samenwerking.team t
                           join samenwerking.teamlid l on l.team_id = t.id and l.account_id = a.id
                                and l.van <= :vandaag and (l.tot is null or l.tot > :vandaag)
                           where t.school_id = :school)
                       or b.rol = 'mentor' and exists (
                           select from leerling.inschrijving i
                           where i.jeugdige_id = :jeugdige and i.school_id = :school and i.mentor_id = a.id
                             and (i.tot is null or i.tot > :vandaag)))
                order by a.naam, a.id, b.rol = 'mentor', b.rol limit 60""").param("school", school)
                .param("jeugdige", jeugdige).param("vandaag", vandaag).query(Teamlid.class).list();
    }
}

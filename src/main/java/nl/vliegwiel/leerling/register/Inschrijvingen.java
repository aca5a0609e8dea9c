package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Keuze;

/** Enrolments at the schools of the reader. */
@Repository
public class Inschrijvingen {
    private static final String LEZEN = """
            select i.id, i.sleutel, i.jeugdige_id, i.school_id, s.naam as school, i.leerlingnummer, i.klas, i.leerjaar, i.schoolsoort,
                   i.mentor_id, m.naam as mentor, m.sleutel as mentor_sleutel, i.van, i.tot, i.bewaar_tot, i.versie
            from leerling.inschrijving i
            join samenwerking.school s on s.id = i.school_id
            left join toegang.account m on m.id = i.mentor_id
            where i.school_id = any ((select toegang.scholen())::bigint[])
            """;

    private final JdbcClient db;

    Inschrijvingen(JdbcClient db) {
        this.db = db;
    }

    /** All of one pupil that this reader may see, the newest first; at most 30. */
    List<Inschrijving> ofLeerling(long jeugdige) {
        return db.sql(LEZEN + " and i.jeugdige_id = ? order by i.van desc, i.id desc limit 30").param(jeugdige)
                .query(Inschrijving.class).list();
    }

    Optional<Inschrijving> find(String sleutel) {
        return db.sql(LEZEN + " and i.sleutel = ?").param(sleutel).query(Inschrijving.class).optional();
    }

    /** The name of another pupil who carries this number at this school today. */
    Optional<String> holder(long school, String leerlingnummer, @Nullable Long behalve, LocalDate vandaag) {
        return db.sql("""
                select concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam)
                from leerling.inschrijving i join leerling.jeugdige j on j.id = i.jeugdige_id
                where i.school_id = :school and i.leerlingnummer = :nummer and (i.tot is null or i.tot > :vandaag)
                  and i.jeugdige_id is distinct from :behalve::bigint limit 1""").param("school", school)
                .param("nummer", leerlingnummer).param("behalve", behalve).param("vandaag", vandaag)
                .query(String.class).optional();
    }

    void add(Inschrijving i) {
        db.sql("""
                insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van, tot)
                values (:jeugdigeId, :schoolId, :leerlingnummer, :klas, :leerjaar, :schoolsoort, :mentorId, :van, :tot)""")
                .paramSource(i).update();
    }

    /** Saves what changed; false when a colleague was first. */
    boolean save(Inschrijving i) {
        return db.sql("""
                update leerling.inschrijving
                set leerlingnummer = :leerlingnummer, klas = :klas, leerjaar = :leerjaar, schoolsoort = :schoolsoort,
                    mentor_id = :mentorId, van = :van, tot = :tot, bewaar_tot = :bewaarTot, versie = versie + 1
                where id = :id and versie = :versie""").paramSource(i).update() == 1;
    }

    /** The mentors of the reader's schools, by name; at most 300. */
    List<Keuze> mentoren(LocalDate vandaag) {
        return db.sql("""
                select distinct a.sleutel as waarde, a.naam as tekst, null as uitleg
                from toegang.aanstelling b join toegang.account a on a.id = b.account_id
                where b.rol = 'mentor' and b.school_id = any ((select toegang.scholen())::bigint[])
                  and b.van <= :op and (b.tot is null or b.tot > :op) order by 2 limit 300""").param("op", vandaag)
                .query(Keuze.class).list();
    }

    /** The account of this mentor. */
    Optional<Long> mentor(String sleutel) {
        return db.sql("select id from toegang.account where sleutel = ? and soort = 'medewerker'").param(sleutel)
                .query(Long.class).optional();
    }
}

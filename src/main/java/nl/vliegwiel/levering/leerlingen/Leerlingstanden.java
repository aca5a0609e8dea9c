package nl.vliegwiel.levering.leerlingen;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.toegang.Bewaartermijn;

/** The pupils of one school as a delivery finds and changes them. */
@Repository
public class Leerlingstanden {
    private final JdbcClient db;
    private final JsonMapper json;

    Leerlingstanden(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Everybody who is enrolled at the school today. */
    public List<Leerlingregel.Stand> list(long schoolId) {
        return db
                .sql("""
                        select i.id as inschrijving_id, j.id as jeugdige_id, i.leerlingnummer, j.roepnaam, j.tussenvoegsel, j.achternaam,
                               j.geboortedatum, j.geslacht, i.klas, i.leerjaar, i.schoolsoort, j.pc4, i.van
                        from leerling.inschrijving i join leerling.jeugdige j on j.id = i.jeugdige_id
                        where i.school_id = ? and i.tot is null order by i.leerlingnummer limit 20000""")
                .param(schoolId)
                .query(Leerlingregel.Stand.class).list();
    }

    /** From here on the database writes down what this delivery changes, until it is processed. */
    void begun(long levering, List<Leerlingregel.Stand> gelijk) {
        db.sql("select levering.leerlingen_begonnen(:levering, :genoemd)").param("levering", levering)
                .param("genoemd", gelijk.stream().map(Leerlingregel.Stand::jeugdigeId).toArray(Long[]::new)).query()
                .listOfRows();
    }

    /** What taking this delivery back would do; at most 20,000. */
    List<Terugdraaiing> restoring(long levering) {
        return db.sql("select jeugdige_id, naam, klas, aard, reden from levering.leerlingen_terug(?) limit 20000")
                .param(levering).query(Terugdraaiing.class).list();
    }

    Terugdraaiing.Telling restored(long levering) {
        return db.sql("select terug, gebleven from levering.leerlingen_teruggedraaid(?)").param(levering)
                .query(Terugdraaiing.Telling.class).single();
    }

    /** New pupils with their parents; who was here before with the same number and birth date comes back as the same person. */
    int enrolled(long schoolId, LocalDate vandaag, List<Leerlingregel> nieuw) {
        return nieuw.isEmpty()
                ? 0
                : db.sql("select levering.leerlingen_ingeschreven(?, ?, ?::jsonb)")
                        .params(schoolId, vandaag, json.writeValueAsString(nieuw)).query(Integer.class).single();
    }

    void changed(Leerlingregel nieuw, Leerlingregel.Stand oud, LocalDate vandaag) {
        if (nieuw.isAnderePersoon(oud) || nieuw.pc4() != null && !nieuw.pc4().equals(oud.pc4()))
            db.sql("""
                    update leerling.jeugdige j
                    set roepnaam = :roepnaam, tussenvoegsel = :tussenvoegsel, achternaam = :achternaam, geboortedatum = :geboortedatum,
                        geslacht = case when :geslacht = 'O' then geslacht else :geslacht end, pc4 = coalesce(:pc4, pc4),
                        gemeente_id = coalesce((select g.gemeente_id from samenwerking.gebied g where g.pc4 = :pc4), gemeente_id),
                        versie = versie + 1, gewijzigd_door = toegang.lezer(), gewijzigd_op = clock_timestamp()
                    where id = :id""")
                    .param("roepnaam", nieuw.roepnaam()).param("tussenvoegsel", nieuw.tussenvoegsel())
                    .param("achternaam", nieuw.achternaam()).param("geboortedatum", nieuw.geboortedatum())
                    .param("geslacht", nieuw.geslacht()).param("pc4", nieuw.pc4()).param("id", oud.jeugdigeId())
                    .update();
        if (nieuw.isDoorgestroomd(oud) && oud.van().isBefore(vandaag)) {
            db.sql("update leerling.inschrijving set tot = ?, versie = versie + 1 where id = ?")
                    .params(vandaag, oud.inschrijvingId()).update();
            db.sql("""
                    insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van)
                    select jeugdige_id, school_id, leerlingnummer, :klas, :leerjaar, :schoolsoort, mentor_id, tot
                    from leerling.inschrijving where id = :id""")
                    .param("klas", nieuw.klas())
                    .param("leerjaar", nieuw.leerjaar()).param("schoolsoort", nieuw.schoolsoort())
                    .param("id", oud.inschrijvingId()).update();
        } else
            db.sql("update leerling.inschrijving set klas = :klas, leerjaar = :leerjaar, schoolsoort = :schoolsoort, versie = versie + 1 where id = :id")
                    .param("klas", nieuw.klas()).param("leerjaar", nieuw.leerjaar())
                    .param("schoolsoort", nieuw.schoolsoort()).param("id", oud.inschrijvingId()).update();
    }

    /** Ends the enrolment of who is not in a full file any more. */
    void left(List<Leerlingregel.Stand> weg, LocalDate op) {
        var bewaarTot = Bewaartermijn.of("leerlingenadministratie").tot(op);
        for (var s : weg)
            db.sql("update leerling.inschrijving set tot = greatest(?, van + 1), bewaar_tot = ?, versie = versie + 1 where id = ? and tot is null")
                    .params(op, bewaarTot, s.inschrijvingId()).update();
    }
}

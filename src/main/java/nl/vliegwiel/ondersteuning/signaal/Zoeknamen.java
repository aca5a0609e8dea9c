package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds pupils of the reader's own schools by the first letters of their name. */
@Repository("zoeknamenVanSignaal")
class Zoeknamen {
    /** From how many letters on something is found. */
    static final int LETTERS = 3;
    static final int HOOGSTENS = 8;
    private static final String LEZEN = """
            select j.id, j.sleutel, j.roepnaam, trim(j.tussenvoegsel || ' ' || j.achternaam) as achternaam, i.klas,
                   j.geboortedatum, i.school_id
            from leerling.jeugdige j
            join leerling.inschrijving i on i.jeugdige_id = j.id and i.van <= :op and (i.tot is null or i.tot > :op)""";

    private final JdbcClient db;

    Zoeknamen(JdbcClient db) {
        this.db = db;
    }

    /** A pupil who is enrolled today. */
    public record Leerling(long id, String sleutel, String roepnaam, String achternaam, String klas,
            LocalDate geboortedatum, long schoolId) {

        /** First and last name, to look for in a text. */
        List<String> namen() {
            return List.of(roepnaam, achternaam);
        }

        public String naam() {
            return roepnaam + " " + achternaam;
        }

        public int leeftijd(LocalDate op) {
            return Period.between(geboortedatum, op).getYears();
        }
    }

    /** Pupils of this school whose first or last name begins so, at most one more than {@link #HOOGSTENS}. */
    List<Leerling> list(String letters, long school, LocalDate op) {
        return db.sql("with v as materialized (select leerling.zoekvorm(:letters) as van) " + LEZEN + """

                where i.school_id = :school and j.id in (
                    select z.jeugdige_id from leerling.zoeknaam z
                    where z.school_id = :school and z.deel >= (select van from v) collate "C"
                      and z.deel < ((select van from v) || chr(1114109)) collate "C")
                order by j.roepnaam, j.achternaam, j.id limit :hoogstens""").param("letters", letters)
                .param("school", school).param("op", op).param("hoogstens", HOOGSTENS + 1).query(Leerling.class).list();
    }

    /** The pupil with this key, when enrolled today at a school of this reader. */
    Optional<Leerling> find(String sleutel, LocalDate op) {
        return db.sql(LEZEN + " where j.sleutel = :sleutel order by i.van desc limit 1").param("sleutel", sleutel)
                .param("op", op).query(Leerling.class).optional();
    }

    /** These pupils, as far as this reader may see them and they are enrolled today. */
    List<Leerling> list(Collection<Long> ids, LocalDate op) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(LEZEN + " where j.id in (:ids) limit 300").param("ids", ids).param("op", op)
                        .query(Leerling.class).list();
    }

    Optional<Leerling> find(long id, LocalDate op) {
        return db.sql(LEZEN + " where j.id = :id order by i.van desc limit 1").param("id", id).param("op", op)
                .query(Leerling.class).optional();
    }
}

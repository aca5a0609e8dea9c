package nl.vliegwiel.bron;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** The pupil counts of DUO in the database, by location that takes part. */
@Repository
public class Duotellingen {
    private final JdbcClient db;
    private final JsonMapper json;

    Duotellingen(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The number of a school in one school year, with the edition that says it. */
    public record Aantal(String school, String code, int schooljaar, LocalDate peildatum, int minstens,
            @Nullable Integer hoogstens, String titel, LocalDate opgehaald) {
        public String zin() {
            return Duotelling.zin(minstens, hoogstens);
        }
    }

    /** Adds the rows of locations that take part; how many. */
    public int add(long uitgaveId, int schooljaar, LocalDate peildatum, List<Duotelling> tellingen) {
        return db
                .sql("""
                        insert into bron.duotelling (uitgave_id, school_id, schooljaar, peildatum, onderwijs, leerjaar, minstens, hoogstens)
                        select :uitgave, s.id, :schooljaar, :peildatum, x.onderwijs, x.leerjaar, x.minstens, x.hoogstens
                        from jsonb_to_recordset(:rijen::jsonb) as x (vestiging text, onderwijs text, leerjaar int, minstens int, hoogstens int)
                        join samenwerking.school s on s.code = x.vestiging
                         and s.geldig_van <= :peildatum and (s.geldig_tot is null or s.geldig_tot > :peildatum)""")
                .param("uitgave", uitgaveId).param("schooljaar", schooljaar).param("peildatum", peildatum)
                .param("rijen", json.writeValueAsString(tellingen)).update();
    }

    /** BRIN and two digits → name, of the locations that take part on this day. */
    public Map<String, String> vestigingen(LocalDate op) {
        return db
                .sql("""
                        select code, korte_naam from samenwerking.school
                        where geldig_van <= ? and (geldig_tot is null or geldig_tot > ?) and sleutelsoort = 'brin-vestiging' limit 5000""")
                .params(op, op).query((rs, i) -> Map.entry(rs.getString(1), rs.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** The newest school year of each school that stands, by name; at most 1,500. */
    public List<Aantal> newest() {
        return db
                .sql("""
                        select distinct on (s.korte_naam, s.id) s.korte_naam as school, s.code, a.schooljaar, a.peildatum, a.minstens, a.hoogstens,
                               u.titel, u.opgehaald_op::date as opgehaald
                        from bron.duoaantal a
                        join samenwerking.school s on s.id = a.school_id
                        join bron.uitgave u on u.id = a.uitgave_id
                        order by s.korte_naam, s.id, a.schooljaar desc limit 1500""")
                .query(Aantal.class).list();
    }
}

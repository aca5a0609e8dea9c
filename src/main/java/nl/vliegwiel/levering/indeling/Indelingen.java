package nl.vliegwiel.levering.indeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The remembered layouts, one for each school, kind and header row. */
@Repository
public class Indelingen {
    private static final TypeReference<Map<String, String>> PAREN = new TypeReference<>() {
    };

    private final JdbcClient db;
    private final JsonMapper json;

    Indelingen(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public Optional<Indeling> find(long schoolId, String soort, String kop) {
        return db.sql("""
                select school_id, soort, kop, kolommen, redenen, datumvorm, lesminuten, dagminuten, telaatminuten
                from levering.indeling where school_id = ? and soort = ? and kop = ?""").params(schoolId, soort, kop)
                .query((rs, i) -> indeling(rs)).optional();
    }

    /** A layout with the code of its school. */
    record VanSchool(String code, Indeling indeling) {
    }

    /** All that the reader may see, by school; at most 5,000. */
    List<VanSchool> list() {
        return db
                .sql("""
                        select s.code, i.school_id, i.soort, i.kop, i.kolommen, i.redenen, i.datumvorm, i.lesminuten, i.dagminuten, i.telaatminuten
                        from levering.indeling i join samenwerking.school s on s.id = i.school_id
                        order by s.code, i.soort, i.kop limit 5000""")
                .query((rs, n) -> new VanSchool(rs.getString("code"), indeling(rs))).list();
    }

    public void save(Indeling i) {
        db.sql("""
                insert into levering.indeling (school_id, soort, kop, kolommen, redenen, datumvorm, lesminuten, dagminuten, telaatminuten)
                values (:school, :soort, :kop, :kolommen::jsonb, :codes::jsonb, :datumvorm, :lesminuten, :dagminuten, :telaatminuten)
                on conflict (school_id, soort, kop) do update
                set kolommen = excluded.kolommen, redenen = excluded.redenen, datumvorm = excluded.datumvorm,
                    lesminuten = excluded.lesminuten, dagminuten = excluded.dagminuten, telaatminuten = excluded.telaatminuten,
                    vastgesteld_op = clock_timestamp(), door = toegang.lezer()""")
                .param("school", i.schoolId())
                .param("soort", i.soort()).param("kop", i.kop())
                .param("kolommen", json.writeValueAsString(i.kolommen()))
                .param("codes", json.writeValueAsString(i.codes())).param("datumvorm", i.datumvorm().name())
                .param("lesminuten", i.lesminuten()).param("dagminuten", i.dagminuten())
                .param("telaatminuten", i.telaatminuten()).update();
    }

    private Indeling indeling(ResultSet rs) throws SQLException {
        return new Indeling(rs.getLong("school_id"), rs.getString("soort"), rs.getString("kop"),
                json.readValue(rs.getString("kolommen"), PAREN), json.readValue(rs.getString("redenen"), PAREN),
                Datumvorm.valueOf(rs.getString("datumvorm")), rs.getInt("lesminuten"), rs.getInt("dagminuten"),
                rs.getInt("telaatminuten"));
    }
}

package nl.vliegwiel.monitor.methode;

import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of monitor.methodeuitkomst. */
@Repository
public class Methodeuitkomsten {

    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    Methodeuitkomsten(JdbcClient db) {
        this.db = db;
    }

    public void save(long peiling, List<Methodeuitkomst> uitkomsten) {
        for (var u : uitkomsten) {
            db.sql("""
                    insert into monitor.methodeuitkomst (peiling_id, indicator, methode, groep, school_id, moment, n, waarde, laag, hoog, p,
                           verloop, voorbehoud)
                    values (:peiling, :indicator, :methode, :groep, :school::bigint, :moment, :n, :waarde, :laag, :hoog, :p,
                            :verloop::jsonb, :voorbehoud)""")
                    .param("peiling", peiling).param("indicator", u.indicator())
                    .param("methode", u.methode().name().toLowerCase(Locale.ROOT)).param("groep", u.groep())
                    .param("school", u.school().isEmpty() ? null : u.school()).param("moment", u.moment())
                    .param("n", u.n()).param("waarde", u.waarde()).param("laag", u.laag()).param("hoog", u.hoog())
                    .param("p", u.p()).param("verloop", json.writeValueAsString(u.verloop()))
                    .param("voorbehoud", u.voorbehoud()).update();
        }
    }

    /** What all methods say of one figure in one publication. */
    public List<Methodeuitkomst> van(long peiling, String indicator) {
        return db.sql("""
                select * from monitor.methodeuitkomst where peiling_id = :peiling and indicator = :indicator
                order by methode, groep, school_id limit 5000""")
                .param("peiling", peiling).param("indicator", indicator)
                .query((rs, i) -> new Methodeuitkomst(rs.getString("indicator"),
                        Methode.valueOf(rs.getString("methode").toUpperCase(Locale.ROOT)), rs.getString("groep"),
                        rs.getString("school_id") == null ? "" : rs.getString("school_id"), rs.getInt("moment"),
                        rs.getObject("n", Long.class), rs.getObject("waarde", Double.class),
                        rs.getObject("laag", Double.class), rs.getObject("hoog", Double.class),
                        rs.getObject("p", Double.class),
                        json.readValue(rs.getString("verloop"), new TypeReference<List<Methodeuitkomst.Stap>>() {
                        }), rs.getString("voorbehoud")))
                .list();
    }
}

package nl.vliegwiel.monitor.peiling;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of monitor.pilotuitkomst. */
@Repository
public class Pilotuitkomsten {

    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    Pilotuitkomsten(JdbcClient db) {
        this.db = db;
    }

    void save(long peiling, List<Pilotuitkomst> uitkomsten) {
        for (var u : uitkomsten) {
            db.sql("""
                    insert into monitor.pilotuitkomst (peiling_id, indicator, reden, effect, laag, hoog, p_verloting, p_bootstrap, p_vooraf,
                           p_aangepast, pilots, vergelijking, later, bekeken, momenten)
                    values (:peiling, :indicator, :reden, :effect, :laag, :hoog, :verloting, :bootstrap, :vooraf,
                            :aangepast, :pilots, :vergelijking, :later, :bekeken, :momenten::jsonb)""")
                    .param("peiling", peiling).param("indicator", u.indicator()).param("reden", u.reden())
                    .param("effect", u.effect()).param("laag", u.laag()).param("hoog", u.hoog())
                    .param("verloting", u.pVerloting()).param("bootstrap", u.pBootstrap()).param("vooraf", u.pVooraf())
                    .param("aangepast", u.pAangepast()).param("pilots", u.pilots())
                    .param("vergelijking", u.vergelijking()).param("later", u.later()).param("bekeken", u.bekeken())
                    .param("momenten", json.writeValueAsString(u.momenten())).update();
        }
    }

    public Optional<Pilotuitkomst> find(long peiling, String indicator) {
        return all(peiling).stream().filter(u -> u.indicator().equals(indicator)).findFirst();
    }

    /** One row for each figure of a publication. */
    public List<Pilotuitkomst> all(long peiling) {
        return db.sql("select * from monitor.pilotuitkomst where peiling_id = :peiling order by indicator limit 1000")
                .param("peiling", peiling)
                .query((rs, i) -> new Pilotuitkomst(rs.getString("indicator"), rs.getString("reden"),
                        rs.getObject("effect", Double.class), rs.getObject("laag", Double.class),
                        rs.getObject("hoog", Double.class), rs.getObject("p_verloting", Double.class),
                        rs.getObject("p_bootstrap", Double.class), rs.getObject("p_vooraf", Double.class),
                        rs.getObject("p_aangepast", Double.class), rs.getInt("pilots"), rs.getInt("vergelijking"),
                        rs.getInt("later"), rs.getInt("bekeken"),
                        json.readValue(rs.getString("momenten"), new TypeReference<List<Pilotuitkomst.Moment>>() {
                        })))
                .list();
    }
}

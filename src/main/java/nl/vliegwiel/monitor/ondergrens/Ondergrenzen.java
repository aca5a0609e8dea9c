package nl.vliegwiel.monitor.ondergrens;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Instelling;

/** All SQL of monitor.ondergrens. */
@Repository
public class Ondergrenzen implements Instelling {

    private final JdbcClient db;

    Ondergrenzen(JdbcClient db) {
        this.db = db;
    }

    /** What holds on this day: of the decisions from that day or before, the latest. */
    public Ondergrens op(LocalDate dag) {
        return db.sql("""
                select binnen, buiten, geldig_van, reden, null::text as door from monitor.ondergrens
                where geldig_van <= :dag order by geldig_van desc, id desc limit 1""").param("dag", dag)
                .query(Ondergrens.class).single();
    }

    /** All decisions, the newest first. */
    List<Ondergrens> alle() {
        return db.sql("""
                select o.binnen, o.buiten, o.geldig_van, o.reden, a.naam as door
                from monitor.ondergrens o left join toegang.account a on a.id = o.door
                order by o.geldig_van desc, o.id desc limit 100""").query(Ondergrens.class).list();
    }

    long add(int binnen, int buiten, LocalDate geldigVan, String reden) {
        return db.sql("""
                insert into monitor.ondergrens (binnen, buiten, geldig_van, reden)
                values (:binnen, :buiten, :van, :reden) returning id""").param("binnen", binnen)
                .param("buiten", buiten).param("van", geldigVan).param("reden", reden).query(Long.class).single();
    }

    @Override
    public String naam() {
        return "Vanaf hoeveel tonen we een cijfer?";
    }

    @Override
    public String stand(LocalDate vandaag) {
        var nu = op(vandaag);
        return nu.binnen() + " binnen de samenwerking, " + nu.buiten() + " daarbuiten";
    }

    @Override
    public String url() {
        return "/peilingen/ondergrens";
    }
}

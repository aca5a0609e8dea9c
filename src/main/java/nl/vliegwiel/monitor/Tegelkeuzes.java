package nl.vliegwiel.monitor;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** All SQL of monitor.tegelkeuze: the figures that a reader chose, in order; its policy shows the own ones only. */
@Repository
class Tegelkeuzes {

    private final JdbcClient db;

    Tegelkeuzes(JdbcClient db) {
        this.db = db;
    }

    /** Codes of figures, the first in front. */
    List<String> eigen() {
        return db.sql("select indicator from monitor.tegelkeuze order by plaats limit 200").query(String.class).list();
    }

    /** At the end; one that is there stays where it is. */
    void add(String indicator) {
        db.sql("""
                insert into monitor.tegelkeuze (indicator, plaats)
                select :indicator, coalesce(max(plaats), 0) + 1 from monitor.tegelkeuze
                on conflict (account_id, indicator) do nothing""").param("indicator", indicator).update();
    }

    /** One place to the front; the first stays. */
    void naarVoren(String indicator) {
        var order = eigen();
        int at = order.indexOf(indicator);
        if (at < 0) {
            throw new NietGevonden();
        }
        if (at > 0) {
            db.sql("""
                    update monitor.tegelkeuze k set plaats = a.plaats from monitor.tegelkeuze a
                    where (k.indicator = :een and a.indicator = :ander) or (k.indicator = :ander and a.indicator = :een)""")
                    .param("een", indicator).param("ander", order.get(at - 1)).update();
        }
    }

    void delete(String indicator) {
        if (db.sql("delete from monitor.tegelkeuze where indicator = ?").param(indicator).update() == 0) {
            throw new NietGevonden();
        }
    }
}

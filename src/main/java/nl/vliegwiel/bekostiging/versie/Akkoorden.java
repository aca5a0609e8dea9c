package nl.vliegwiel.bekostiging.versie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements of parties; nothing is overwritten, the last word of each body counts. */
@Repository
public class Akkoorden {
    private final JdbcClient db;

    Akkoorden(JdbcClient db) {
        this.db = db;
    }

    /** The last word of each body of each party on each scenario. */
    public List<Akkoord> list(long versie) {
        return db
                .sql("""
                        select distinct on (k.scenario, k.partij, k.orgaan) k.id, k.scenario, k.partij, k.orgaan, k.besluit, k.datum,
                               k.opmerking, a.naam as door
                        from bekostiging.akkoord k join toegang.account a on a.id = k.door
                        where k.versie_id = ? order by k.scenario, k.partij, k.orgaan, k.id desc limit 2000""")
                .param(versie)
                .query(Akkoord.class).list();
    }

    public void add(long versie, String scenario, String partij, String orgaan, String besluit, LocalDate datum,
            String opmerking) {
        db.sql("""
                insert into bekostiging.akkoord (versie_id, scenario, partij, orgaan, besluit, datum, opmerking)
                values (?, ?, ?, ?, ?, ?, ?)""").params(versie, scenario, partij, orgaan, besluit, datum, opmerking)
                .update();
    }

    /** Parties that agree with each scenario: one body said yes and none said no. */
    public static Map<String, Long> perScenario(List<Akkoord> akkoorden) {
        var uit = new HashMap<String, Long>();
        akkoorden.stream().map(a -> a.scenario() + "\n" + a.partij()).distinct().forEach(sleutel -> {
            var deel = sleutel.split("\n");
            if (isAkkoord(akkoorden, deel[0], deel[1]))
                uit.merge(deel[0], 1L, Long::sum);
        });
        return uit;
    }

    public static boolean isAkkoord(List<Akkoord> akkoorden, String scenario, String partij) {
        var van = akkoorden.stream().filter(a -> a.scenario().equals(scenario) && a.partij().equals(partij)).toList();
        return !van.isEmpty() && van.stream().allMatch(Akkoord::isAkkoord);
    }
}

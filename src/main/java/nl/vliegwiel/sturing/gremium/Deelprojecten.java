package nl.vliegwiel.sturing.gremium;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sturing.deelprojectstand; rows are added, never changed. */
@Repository
public class Deelprojecten {

    private final JdbcClient db;

    Deelprojecten(JdbcClient db) {
        this.db = db;
    }

    /** Number → what was last written down. */
    public Map<Integer, Deelproject.Stand> standen() {
        return db.sql("""
                select distinct on (s.nummer) s.nummer, s.eigenaar, s.uiterlijk, s.opgeleverd_op, s.toelichting,
                       a.naam as door, s.op
                from sturing.deelprojectstand s left join toegang.account a on a.id = s.door
                order by s.nummer, s.id desc""").query(Deelproject.Stand.class).list().stream()
                .collect(Collectors.toMap(Deelproject.Stand::nummer, Function.identity()));
    }

    long add(int nummer, DeelprojectForm.Waarden w) {
        return db.sql("""
                insert into sturing.deelprojectstand (nummer, eigenaar, uiterlijk, opgeleverd_op, toelichting)
                values (:nummer, :eigenaar, :uiterlijk, :opgeleverd, :toelichting) returning id""")
                .param("nummer", nummer).param("eigenaar", w.eigenaar()).param("uiterlijk", w.uiterlijk())
                .param("opgeleverd", w.opgeleverdOp()).param("toelichting", w.toelichting()).query(Long.class)
                .single();
    }
}

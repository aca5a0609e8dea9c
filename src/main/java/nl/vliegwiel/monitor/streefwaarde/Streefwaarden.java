package nl.vliegwiel.monitor.streefwaarde;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Nederlands;

/** All SQL of monitor.streefwaarde. */
@Repository
public class Streefwaarden {

    private final JdbcClient db;

    Streefwaarden(JdbcClient db) {
        this.db = db;
    }

    /** These definitions with what was decided of them on this day; what nobody decided about stays a proposal. */
    public List<Indicator> met(List<Indicator> indicatoren, LocalDate dag) {
        Map<String, Streefwaarde> decided = op(dag).stream().collect(Collectors.toMap(Streefwaarde::indicator, s -> s));
        return indicatoren.stream().map(i -> {
            var decision = decided.get(i.code());
            return decision == null
                    ? i
                    : i.metNorm(decision.waarde(),
                            "besloten, geldig vanaf " + Nederlands.datum(decision.geldigVan()));
        }).toList();
    }

    /** What was decided and holds on this day, by figure. */
    public List<Streefwaarde> op(LocalDate dag) {
        return db.sql("""
                select distinct on (indicator) indicator, waarde, geldig_van, besluit, null::text as door
                from monitor.streefwaarde where geldig_van <= :dag order by indicator, geldig_van desc, id desc""")
                .param("dag", dag).query(Streefwaarde.class).list();
    }

    /** All decisions on one figure, the newest first. */
    List<Streefwaarde> van(String indicator) {
        return db.sql("""
                select s.indicator, s.waarde, s.geldig_van, s.besluit, a.naam as door
                from monitor.streefwaarde s left join toegang.account a on a.id = s.door
                where s.indicator = :indicator order by s.geldig_van desc, s.id desc limit 100""")
                .param("indicator", indicator).query(Streefwaarde.class).list();
    }

    long add(String indicator, @Nullable Double waarde, LocalDate geldigVan, String besluit) {
        return db.sql("""
                insert into monitor.streefwaarde (indicator, waarde, geldig_van, besluit)
                values (:indicator, :waarde, :van, :besluit) returning id""").param("indicator", indicator)
                .param("waarde", waarde).param("van", geldigVan).param("besluit", besluit).query(Long.class).single();
    }
}

package nl.vliegwiel.bewaring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The report of what was destroyed: counts only, for the supervisor and the administrator. */
@Repository
class Vernietigingen {
    /** So many nights on which something went stand on one page. */
    static final int NACHTEN = 30;

    /**
     * Whether it ran.
     *
     * @param laatste null: never
     * @param nachten of the last thirty
     */
    record Stand(@Nullable OffsetDateTime laatste, int nachten) {
    }

    /** What went by one rule since a day. */
    record Som(String regel, long aantal) {
    }

    private final JdbcClient db;

    Vernietigingen(JdbcClient db) {
        this.db = db;
    }

    Stand stand(LocalDate vandaag) {
        return db.sql("""
                select max(op) as laatste, count(distinct dag) filter (where dag > ?::date - 30)::int as nachten
                from bewaring.vernietiging""").param(vandaag).query(Stand.class).single();
    }

    List<Som> since(LocalDate dag) {
        return db.sql(
                "select regel, sum(aantal)::bigint as aantal from bewaring.vernietiging where dag >= ? group by regel")
                .param(dag).query(Som.class).list();
    }

    /** What went in the nights before this day, the newest on top; one night too many says that there are more. */
    List<Vernietiging> before(LocalDate dag) {
        return db.sql("""
                select v.dag, v.regel, sum(v.aantal)::bigint as aantal from bewaring.vernietiging v
                where v.aantal > 0 and v.dag in (select d.dag from bewaring.vernietiging d
                      where d.aantal > 0 and d.dag < :dag group by d.dag order by d.dag desc limit :nachten)
                group by v.dag, v.regel order by v.dag desc, v.regel""").param("dag", dag)
                .param("nachten", NACHTEN + 1).query(Vernietiging.class).list();
    }
}

package nl.vliegwiel.bekostiging.contract;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was really spent per line and month; a correction is a later row and the last one counts. */
@Repository
public class Realisaties {
    private final JdbcClient db;

    Realisaties(JdbcClient db) {
        this.db = db;
    }

    /** Cents of one line in one month, where the number comes from, and who wrote it down. */
    public record Realisatie(int jaar, int maand, String regel, long cent, String bron, String door,
            OffsetDateTime vastgelegdOp) {
    }

    public List<Realisatie> list(long bekostiging, int jaar) {
        return db
                .sql("""
                        select distinct on (r.maand, r.regel) r.jaar, r.maand, r.regel, r.cent, r.bron, a.naam as door, r.vastgelegd_op
                        from bekostiging.realisatie r join toegang.account a on a.id = r.door
                        where r.bekostiging_id = ? and r.jaar = ?
                        order by r.maand, r.regel, r.id desc limit 2000""")
                .params(bekostiging, jaar).query(Realisatie.class)
                .list();
    }

    /** What was spent on these lines in the whole year; null while a month of one of them is not known. */
    public @Nullable Long besteed(long bekostiging, int jaar, Collection<String> regels) {
        var van = list(bekostiging, jaar).stream().filter(r -> regels.contains(r.regel())).toList();
        return regels.isEmpty() || van.size() < 12 * regels.size()
                ? null
                : Long.valueOf(van.stream().mapToLong(Realisatie::cent).sum());
    }

    void add(long bekostiging, int jaar, int maand, String regel, long cent, String bron) {
        db.sql("""
                insert into bekostiging.realisatie (bekostiging_id, jaar, maand, regel, cent, bron)
                values (?, ?, ?, ?, ?, ?)""").params(bekostiging, jaar, maand, regel, cent, bron).update();
    }
}

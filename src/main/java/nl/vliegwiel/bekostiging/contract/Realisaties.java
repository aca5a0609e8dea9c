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

    /**
     * Cents of one line in one month, where the number comes from, and who wrote it down.
     *
     * @param partij whose administration it is; null: of all parties together
     */
    public record Realisatie(int jaar, int maand, String regel, @Nullable String partij, long cent, String bron,
            String door, OffsetDateTime vastgelegdOp) {
    }

    /** The last that each party said of each line and month; or the last of all together, when that was later. */
    public List<Realisatie> list(long bekostiging, int jaar) {
        return db
                .sql("""
                        with laatste as (
                            select distinct on (maand, regel, partij) id, jaar, maand, regel, partij, cent, bron, door, vastgelegd_op
                            from bekostiging.realisatie where bekostiging_id = ? and jaar = ?
                            order by maand, regel, partij, id desc)
                        select l.jaar, l.maand, l.regel, l.partij, l.cent, l.bron, a.naam as door, l.vastgelegd_op
                        from laatste l join toegang.account a on a.id = l.door
                        where not exists (select from laatste s where s.maand = l.maand and s.regel = l.regel and s.id > l.id
                                          and (s.partij is null) <> (l.partij is null))
                        order by l.maand, l.regel, l.partij limit 5000""")
                .params(bekostiging, jaar).query(Realisatie.class)
                .list();
    }

    /** What was spent on these lines in the whole year; null while a month of one of them is not known. */
    public @Nullable Long besteed(long bekostiging, int jaar, Collection<String> regels) {
        var van = Maandkosten.van(list(bekostiging, jaar)).stream()
                .filter(m -> m.compleet() && regels.contains(m.regel())).toList();
        return regels.isEmpty() || van.size() < 12 * regels.size()
                ? null
                : Long.valueOf(van.stream().mapToLong(Maandkosten::cent).sum());
    }

    /** An amount of all parties together, as somebody typed it. */
    void add(long bekostiging, int jaar, int maand, String regel, long cent, String bron) {
        db.sql("""
                insert into bekostiging.realisatie (bekostiging_id, jaar, maand, regel, cent, bron)
                values (?, ?, ?, ?, ?, ?)""").params(bekostiging, jaar, maand, regel, cent, bron).update();
    }

    /** An amount of a file of one party. */
    public void add(long bekostiging, long levering, String partij, int jaar, int maand, String regel, long cent,
            String bron) {
        db.sql("""
                insert into bekostiging.realisatie (bekostiging_id, levering_id, partij, jaar, maand, regel, cent, bron)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(bekostiging, levering, partij, jaar, maand, regel, cent, bron).update();
    }
}

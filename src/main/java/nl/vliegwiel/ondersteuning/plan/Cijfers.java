package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The ratings in the casussen that this reader may work in. */
@Repository
class Cijfers {
    private static final String LEZEN = "select id, sleutel, doel_id, casus_id, cijfer, op, gegeven_door, door, vastgelegd_op"
            + " from ondersteuning.cijfer where ongedaan_op is null and ";

    private final JdbcClient db;

    Cijfers(JdbcClient db) {
        this.db = db;
    }

    /** All ratings of a casus that were not undone, the oldest first; at most 500. */
    List<Cijfer> list(long casus) {
        return db.sql(LEZEN + "casus_id = ? order by op, id limit 500").param(casus).query(Cijfer.class).list();
    }

    /** Throws {@link NietGevonden} when it is not there, undone, or not for this reader. */
    Cijfer get(String sleutel) {
        return db.sql(LEZEN + "sleutel = ?").param(sleutel).query(Cijfer.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /**
     * Records the ratings of one moment.
     *
     * @param cijfers goal → 1 to 10; only goals of this casus count
     * @return key of one of them, which stands for all
     */
    String add(long casus, Map<Long, Integer> cijfers, String gegevenDoor, LocalDate op) {
        var doelen = List.copyOf(cijfers.keySet());
        return db.sql("""
                insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door)
                select d.id, d.casus_id, n.cijfer, :op, :van
                from unnest(:doelen::bigint[], :cijfers::int[]) n (doel, cijfer)
                join ondersteuning.doel d on d.id = n.doel and d.casus_id = :casus and d.vervallen_op is null
                returning sleutel""").param("casus", casus).param("op", op).param("van", gegevenDoor)
                .param("doelen", doelen.toArray(Long[]::new))
                .param("cijfers", doelen.stream().map(cijfers::get).toArray(Integer[]::new)).query(String.class)
                .list().getFirst();
    }

    /** Takes out all ratings that were recorded in the same moment as this one. */
    void undone(Cijfer c) {
        db.sql("""
                update ondersteuning.cijfer set ongedaan_op = now()
                where casus_id = ? and door = ? and vastgelegd_op = ? and ongedaan_op is null""")
                .params(c.casusId(), c.door(), c.vastgelegdOp()).update();
    }
}

package nl.vliegwiel.leerling.register;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Geweigerd;

/** Joining two records of one person and taking that apart again: functions of the database, which see all that hangs on a person. */
@Repository
public class Samenvoegingen {
    private final JdbcClient db;

    Samenvoegingen(JdbcClient db) {
        this.db = db;
    }

    /**
     * Parents of the two records who carry the same name and are two rows.
     *
     * @param gelijkGezag custody is the same, so that joining changes nothing in who decides
     */
    public record Ouderpaar(long een, long ander, String naam, String anderNaam, String relatie, boolean gelijkGezag) {
        public String waarde() {
            return een + "-" + ander;
        }
    }

    /** Why these two may not be joined, as a key; empty: they may. */
    Optional<String> objection(long blijft, long verdwijnt) {
        return db.sql("select coalesce(leerling.samenvoegbezwaar(?, ?), '')").params(blijft, verdwijnt)
                .query(String.class).optional().filter(b -> !b.isEmpty());
    }

    List<Ouderpaar> parents(long een, long ander) {
        return db.sql("""
                select p.id as een, q.id as ander, p.naam, q.naam as ander_naam, a.relatie,
                       (a.heeft_gezag, a.van, a.tot) is not distinct from (b.heeft_gezag, b.van, b.tot) as gelijk_gezag
                from leerling.gezag a
                join leerling.ouder p on p.id = a.ouder_id
                join leerling.gezag b on b.jeugdige_id = :ander and b.relatie = a.relatie and b.ouder_id <> a.ouder_id
                join leerling.ouder q on q.id = b.ouder_id
                where a.jeugdige_id = :een and leerling.gelijkenis(p.naam, q.naam) >= 0.8
                order by a.id, b.id limit 10""").param("een", een).param("ander", ander).query(Ouderpaar.class).list();
    }

    /**
     * Brings all of one person under the other.
     *
     * @param uit columns of the person that the vanishing record gives
     * @param eindigt the enrolment that was the double one; null: none
     * @return key of the joining, to undo it by
     */
    String joined(long blijft, long verdwijnt, List<String> uit, @Nullable Long eindigt, List<Ouderpaar> ouders) {
        try {
            return db
                    .sql("""
                            select leerling.samengevoegd(:blijft, :verdwijnt, :uit::text[], :eindigt, :een::bigint[], :ander::bigint[])""")
                    .param("blijft", blijft).param("verdwijnt", verdwijnt).param("uit", uit.toArray(String[]::new))
                    .param("eindigt", eindigt, java.sql.Types.BIGINT)
                    .param("een", ouders.stream().map(Ouderpaar::een).toArray(Long[]::new))
                    .param("ander", ouders.stream().map(Ouderpaar::ander).toArray(Long[]::new)).query(String.class)
                    .single();
        } catch (DataAccessException e) {
            throw refusal(e);
        }
    }

    /** Makes two of one again. */
    void undone(String sleutel) {
        try {
            db.sql("select leerling.samenvoeging_ongedaan(?)").param(sleutel).query((rs, n) -> true).single();
        } catch (DataAccessException e) {
            throw refusal(e);
        }
    }

    /** The functions refuse with state VW001 and a key behind the colon; anything else is a defect. */
    private static RuntimeException refusal(DataAccessException e) {
        if (e.getMostSpecificCause() instanceof java.sql.SQLException sql && "VW001".equals(sql.getSQLState())
                && sql.getMessage() != null) {
            String key = sql.getMessage().replaceAll("(?s).*?: (\\w+: )?(\\w+).*", "$2");
            return new Geweigerd(Samenvoeging.sentence(key, true));
        }
        return e;
    }
}

package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** Strengths and own network in the casussen that this reader may work in. */
@Repository
public class Krachten {
    private static final String LEZEN = "select id, sleutel, casus_id, soort, tekst, ingezet_op, op, vervallen_op from ondersteuning.kracht";

    private final JdbcClient db;

    Krachten(JdbcClient db) {
        this.db = db;
    }

    /** What holds today: strengths first, then the network; at most 40. */
    public List<Kracht> list(long casus) {
        return db.sql(LEZEN + " where casus_id = ? and vervallen_op is null order by soort, op, id limit 40")
                .param(casus).query(Kracht.class).list();
    }

    public Optional<Kracht> find(String sleutel) {
        return db.sql(LEZEN + " where sleutel = ?").param(sleutel).query(Kracht.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Kracht get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    /** @return key of the new line */
    public String add(long casus, String soort, String tekst, LocalDate op) {
        return db.sql(
                "insert into ondersteuning.kracht (casus_id, soort, tekst, op) values (?, ?, ?, ?) returning sleutel")
                .params(casus, soort, tekst, op).query(String.class).single();
    }

    /** Since when this person helps, and until when the line holds; false when the reader may not write. */
    public boolean save(long id, @Nullable LocalDate ingezetOp, @Nullable LocalDate vervallenOp) {
        return db.sql("update ondersteuning.kracht set ingezet_op = :ingezet, vervallen_op = :vervallen where id = :id")
                .param("ingezet", ingezetOp, java.sql.Types.DATE).param("vervallen", vervallenOp, java.sql.Types.DATE)
                .param("id", id).update() == 1;
    }
}

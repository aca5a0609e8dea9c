package nl.vliegwiel.toestemming.bezwaar;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Since when a young person objects to research: a date beside the person, or none. */
@Repository
class Bezwaren {
    private final JdbcClient db;

    Bezwaren(JdbcClient db) {
        this.db = db;
    }

    Optional<LocalDate> sinds(long jeugdige) {
        return db.sql(
                "select bezwaar_onderzoek_op from leerling.jeugdige where id = ? and bezwaar_onderzoek_op is not null")
                .param(jeugdige).query(LocalDate.class).optional();
    }

    /**
     * Writes down the objection, or with null that it is taken back.
     *
     * @return false when it stood so already, or this reader does not hold the casus
     */
    boolean vastgelegd(long casus, @Nullable LocalDate op) {
        return db.sql("select leerling.bezwaar_onderzoek(?, ?::date)").param(casus).param(op).query(Boolean.class)
                .single();
    }
}

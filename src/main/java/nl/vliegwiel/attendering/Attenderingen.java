package nl.vliegwiel.attendering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** News as the other modules bring it, in the transaction in which it happened; the same news comes once. Who hears of it the database knows. */
@Repository
public class Attenderingen {

    private final JdbcClient db;

    Attenderingen(JdbcClient db) {
        this.db = db;
    }

    /** A publication with this key is there. */
    public void publicatie(String sleutel) {
        add(Nieuws.PUBLICATIE, sleutel);
    }

    /** A delivery with this key was taken. */
    public void levering(String sleutel) {
        add(Nieuws.LEVERING, sleutel);
    }

    private void add(Nieuws nieuws, String onderwerp) {
        db.sql("insert into attendering.nieuws (soort, onderwerp) values (?, ?) on conflict do nothing")
                .params(nieuws.code(), onderwerp).update();
    }
}

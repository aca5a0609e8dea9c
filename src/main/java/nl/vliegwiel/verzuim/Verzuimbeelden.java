package nl.vliegwiel.verzuim;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Verzuimbeeld;

/** Reads the absence of one pupil under the policies of whoever asks. */
@Repository
class Verzuimbeelden implements Verzuimbeeld {
    private static final Schoolweken WEKEN = Schoolweken.uitKennis();

    private final JdbcClient db;

    Verzuimbeelden(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Beeld beeld(long jeugdige, long school, LocalDate vandaag) {
        return Verzuimtelling.van(db.sql("""
                select jeugdige_id, datum, lesuur, minuten, soort, geoorloofd, reden from verzuim.melding
                where jeugdige_id = ? and school_id = ? and datum between ? and ? order by datum desc limit 5000""")
                .params(jeugdige, school, Verzuimtelling.vanaf(vandaag, WEKEN), vandaag).query(Verzuimmelding.class)
                .list(), vandaag, WEKEN);
    }
}

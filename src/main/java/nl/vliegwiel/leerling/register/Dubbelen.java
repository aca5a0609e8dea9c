package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.DatabankFile;

/** Who may stand in the register twice, at the reader's schools: names that look alike and one birthday, or one name and a birthday typed wrong. */
@Repository
public class Dubbelen {
    private static final String NAAM = "concat_ws(' ', %1$s.roepnaam, nullif(%1$s.tussenvoegsel, ''), %1$s.achternaam)";

    private static final String LIJKT = DatabankFile.of("dubbelen-lijkt.sql", Dubbelen.class);
    private static final String PAREN = DatabankFile.of("dubbelen-paren.sql", Dubbelen.class);

    private final JdbcClient db;

    Dubbelen(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody who looks like the person at hand.
     *
     * @param plek klas 2B, Duinwaard
     */
    public record Kandidaat(String sleutel, String naam, String roepnaam, String plek, String leerlingnummer) {
    }

    /** Two who look alike. */
    public record Paar(String eenSleutel, String een, String eenPlek, String anderSleutel, String ander,
            String anderPlek,
            LocalDate geboortedatum) {
    }

    /** A joining of the past that can still be undone. */
    public record Gedaan(String sleutel, String naam, String leerling, OffsetDateTime op, String door) {
    }

    /** Pupils of the reader's schools, born that day with such a name, or of this name with that day typed wrong; at most 5. */
    List<Kandidaat> like(String roepnaam, String achternaam, LocalDate geboren, @Nullable Long behalve,
            LocalDate vandaag) {
        return db.sql(LIJKT).param("geboren", geboren).param("behalve", behalve).param("vandaag", vandaag)
                .param("roepnaam", roepnaam).param("achternaam", achternaam).query(Kandidaat.class).list();
    }

    /** Pairs at the reader's schools that nobody looked at yet, the newest first; at most 50. */
    List<Paar> list(LocalDate vandaag) {
        return db.sql(PAREN).param("vandaag", vandaag).query(Paar.class).list();
    }

    /** These two are not the same; not asked again. */
    void different(long een, long ander) {
        db.sql("insert into leerling.verschil (jeugdige_id, ander_id) values (?, ?)").params(een, ander).update();
    }

    /** Joinings at the reader's schools that stand, the newest first; at most 20. */
    List<Gedaan> joined() {
        return db.sql("select v.sleutel, " + NAAM.formatted("j") + """
                 as naam, j.sleutel as leerling, v.op, a.naam as door
                from leerling.samenvoeging v
                join leerling.jeugdige j on j.id = v.blijft_id
                join toegang.account a on a.id = v.door
                where v.ongedaan_op is null order by v.op desc limit 20""").query(Gedaan.class).list();
    }
}

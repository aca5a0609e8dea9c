package nl.vliegwiel.bewaring;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Kennis;

/** Destroys what is past its term. Only the job taak_bewaring may; it reads nothing of what goes. */
@Repository
class Bewaringen {
    /** How much of one thing went. */
    record Vernietigd(String wat, long aantal) {
    }

    private final JdbcClient db;
    private final Logboek logboek;

    Bewaringen(JdbcClient db, Logboek logboek) {
        this.db = db;
        this.logboek = logboek;
    }

    /** Files with all that hangs under them, absence, people whom no register needs, and notices; each with how much. */
    List<Vernietigd> vernietigd(LocalDate vandaag) {
        var weg = db.sql("select wat, aantal from bewaring.vernietigd(?, ?::interval, ?::interval)").param(vandaag)
                .param(termijn("preventiedossier")).param(termijn("jeugdhulpdossier")).query(Vernietigd.class).list();
        for (var v : weg)
            if (v.aantal() > 0 && !v.wat().equals("casus")) // of a casus the database writes a line for each
                logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, v.wat(), null));
        return weg;
    }

    private static String termijn(String wat) {
        return Kennis.rows("bewaartermijnen.csv").stream().filter(r -> wat.equals(r.get("wat")))
                .map(r -> Period.parse(r.get("termijn")).toString()).findFirst().orElseThrow();
    }
}

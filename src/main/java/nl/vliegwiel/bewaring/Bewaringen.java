package nl.vliegwiel.bewaring;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Bewaartermijn;

/** Destroys what is past its term. Only the job taak_bewaring may; it reads nothing of what goes. */
@Repository
class Bewaringen {
    /**
     * How much of one thing went.
     *
     * @param regel wat in kennis/bewaartermijnen.csv
     */
    record Vernietigd(String wat, String regel, long aantal) {
    }

    private final JdbcClient db;
    private final Logboek logboek;

    Bewaringen(JdbcClient db, Logboek logboek) {
        this.db = db;
        this.logboek = logboek;
    }

    /** All that is past its term on this day, with how much of each; the report keeps the same. */
    List<Vernietigd> vernietigd(LocalDate vandaag) {
        var weg = db
                .sql("""
                        select wat, regel, aantal from bewaring.vernietigd(:vandaag, :preventie::interval, :jeugdhulp::interval)
                        union all
                        select 'schoolafspraak', 'ontwikkelingsperspectief', bewaring.schoolafspraken_vernietigd(:vandaag, :opp::interval)
                        union all
                        select 'leerlingwijziging', 'stand voor een levering', bewaring.leerlingwijzigingen_vernietigd(:vandaag, :stand::interval)
                        union all
                        select 'verhaal', 'verhaal', bewaring.verhalen_vernietigd(:vandaag)
                        union all
                        select 'halfjaarbestand', 'opgave aan CBS', bewaring.opgaven_vernietigd(:vandaag)
                        union all
                        select 'logboek', 'logboek', bewaring.logboek_vernietigd(:vandaag)""")
                .param("vandaag", vandaag).param("preventie", Bewaartermijn.of("preventiedossier").duur())
                .param("jeugdhulp", Bewaartermijn.of("jeugdhulpdossier").duur())
                .param("opp", Bewaartermijn.of("ontwikkelingsperspectief").duur())
                .param("stand", Bewaartermijn.of("stand voor een levering").duur()).query(Vernietigd.class).list();
        for (var v : weg)
            if (v.aantal() > 0 && !v.wat().equals("casus")) // of a casus the database writes a line for each
                logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, v.wat(), null));
        return weg;
    }
}

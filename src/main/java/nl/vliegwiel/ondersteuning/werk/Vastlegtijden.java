package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Lezer;

/** Counts what this reader recorded, from the reader's own lines in the log. */
@Repository
class Vastlegtijden {
    private final JdbcClient db;

    Vastlegtijden(JdbcClient db) {
        this.db = db;
    }

    private record Rij(String object, long aantal, long letters) {
    }

    /** What the reader recorded since this day, in one statement. */
    Vastlegtijd since(LocalDate van) {
        if (Lezer.kijktNu())
            return new Vastlegtijd(List.of(), 0); // somebody else's screen, and nobody's minutes
        var rijen = db
                .sql("""
                        select r.object, count(*) as aantal, 0::bigint as letters from logboek.regel r
                        where r.lezer = (select toegang.lezer()) and r.op >= :van and r.gebeurtenis in ('vastleggen', 'wijzigen')
                        group by r.object
                        union all
                        select '', 0, coalesce(sum(length(c.notitie)), 0) from ondersteuning.contact c
                        where c.door = (select toegang.lezer()) and c.op >= :van and c.vastgelegd_op >= :van
                        order by aantal desc, object limit 30""")
                .param("van", van).query(Rij.class).list();
        return new Vastlegtijd(
                rijen.stream().filter(r -> r.aantal() > 0).map(r -> new Vastlegtijd.Soort(r.object(), r.aantal()))
                        .toList(),
                rijen.stream().mapToLong(Rij::letters).sum());
    }
}

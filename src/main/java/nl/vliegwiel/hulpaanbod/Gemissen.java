package nl.vliegwiel.hulpaanbod;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for and is not there: a theme, a kind and an age band at a school, and nobody's name. */
@Repository
public class Gemissen {
    private final JdbcClient db;

    Gemissen(JdbcClient db) {
        this.db = db;
    }

    /** How often a theme was missed; schools: at how many schools. laatst: the last day. */
    public record Telling(String thema, String soort, int keer, int scholen, LocalDate laatst) {
    }

    /** The band of an age; empty when the age is not known. */
    static String band(@Nullable Integer leeftijd) {
        if (leeftijd == null)
            return "";
        return leeftijd < 12 ? "onder 12" : leeftijd < 16 ? "12 tot en met 15" : "16 en ouder";
    }

    /** Records it once for this key of the form; false when it stands there already. */
    public boolean add(long school, String thema, String soort, @Nullable Integer leeftijd, LocalDate op,
            @Nullable String inzending) {
        return db.sql("""
                insert into hulpaanbod.gemis (school_id, op, thema, soort, leeftijd, inzending)
                values (:school, :op, :thema, :soort, :band, :inzending) on conflict (inzending) do nothing""")
                .param("school", school).param("op", op).param("thema", thema).param("soort", soort)
                .param("band", band(leeftijd)).param("inzending", inzending).update() == 1;
    }

    /** Counts since this day of what this reader may see, the most missed on top; at most 50. */
    public List<Telling> count(LocalDate vanaf) {
        return db.sql("""
                select thema, soort, count(*)::int as keer, count(distinct school_id)::int as scholen, max(op) as laatst
                from hulpaanbod.gemis where op >= ? group by thema, soort order by keer desc, laatst desc limit 50""")
                .param(vanaf).query(Telling.class).list();
    }
}

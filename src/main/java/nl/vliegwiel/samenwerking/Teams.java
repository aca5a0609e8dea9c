package nl.vliegwiel.samenwerking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams of the schools and who is in them, with function, expertise and fte. */
@Repository
public class Teams {
    private final JdbcClient db;

    Teams(JdbcClient db) {
        this.db = db;
    }

    /** One member of a team today. fte: full-time equivalents, 0 to 2. */
    public record Lid(String sleutel, long accountId, String naam, String functie, @Nullable String expertise,
            @Nullable BigDecimal fte, LocalDate van) {
    }

    /** Members today of all teams of this school. */
    public List<Lid> leden(long schoolId, LocalDate op) {
        return db.sql("""
                select l.sleutel, l.account_id, a.naam, l.functie, l.expertise, l.fte, l.van
                from samenwerking.team t
                join samenwerking.teamlid l on l.team_id = t.id and l.van <= :op and (l.tot is null or l.tot > :op)
                join toegang.account a on a.id = l.account_id
                where t.school_id = :school and (t.geldig_tot is null or t.geldig_tot > :op)
                order by l.functie, a.naam limit 100""").param("school", schoolId).param("op", op).query(Lid.class)
                .list();
    }

    /** Adds a member to the school's team; makes the team when the school has none. */
    public void add(School school, long accountId, String functie, @Nullable String expertise, @Nullable BigDecimal fte,
            LocalDate van) {
        db.sql("""
                insert into samenwerking.team (school_id, naam, geldig_van)
                select :school, :naam, :van where not exists (select from samenwerking.team where school_id = :school)""")
                .param("school", school.id()).param("naam", "Jeugd- en schoolteam " + school.korteNaam())
                .param("van", van).update();
        db.sql("""
                insert into samenwerking.teamlid (team_id, account_id, functie, expertise, fte, van)
                select min(id), :account, :functie, :expertise, :fte, :van from samenwerking.team where school_id = :school""")
                .param("school", school.id()).param("account", accountId).param("functie", functie)
                .param("expertise", expertise).param("fte", fte).param("van", van).update();
    }

    public void end(School school, String lid, LocalDate tot) {
        db.sql("""
                update samenwerking.teamlid l set tot = :tot from samenwerking.team t
                where l.sleutel = :lid and l.tot is null and t.id = l.team_id and t.school_id = :school""")
                .param("tot", tot).param("lid", lid).param("school", school.id()).update();
    }
}

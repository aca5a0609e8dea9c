package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** Questions for advice: those of the team of a school, and one's own. */
@Repository
public class Adviesvragen {
    private static final String LEZEN = """
            select v.id, v.sleutel, v.school_id, c.naam as school_naam, v.steller_id, s.naam as steller_naam, v.gesteld_op,
                   array_to_string(v.themas, ',') as themas, v.leeftijdsband, v.vraag, v.antwoorden_voor, v.beantwoord_op,
                   b.naam as beantwoord_door_naam, v.antwoord, v.versie
            from ondersteuning.adviesvraag v
            join samenwerking.school c on c.id = v.school_id
            join toegang.account s on s.id = v.steller_id
            left join toegang.account b on b.id = v.beantwoord_door""";

    private final JdbcClient db;

    Adviesvragen(JdbcClient db) {
        this.db = db;
    }

    /** How many questions were asked and answered. */
    public record Telling(int gesteld, int beantwoord) {
    }

    Adviesvraag add(long school, List<String> themas, String leeftijdsband, String vraag, LocalDate antwoordenVoor) {
        return get(db.sql("""
                insert into ondersteuning.adviesvraag (school_id, themas, leeftijdsband, vraag, antwoorden_voor)
                values (:school, :themas, :band, :vraag, :voor) returning sleutel""").param("school", school)
                .param("themas", themas.toArray(String[]::new)).param("band", leeftijdsband).param("vraag", vraag)
                .param("voor", antwoordenVoor).query(String.class).single());
    }

    public Optional<Adviesvraag> find(String sleutel) {
        return db.sql(LEZEN + " where v.sleutel = ?").param(sleutel).query(Adviesvraag.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Adviesvraag get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    /** Key of a question for a link; empty when this reader may not see it. */
    public Optional<String> sleutel(long id) {
        return db.sql("select sleutel from ondersteuning.adviesvraag where id = ?").param(id).query(String.class)
                .optional();
    }

    /** Questions without an answer, the first deadline on top; at most 100. */
    List<Adviesvraag> listOpen() {
        return db.sql(LEZEN + " where v.beantwoord_op is null order by v.antwoorden_voor, v.id limit 100")
                .query(Adviesvraag.class).list();
    }

    /** The last 30 answered ones. */
    List<Adviesvraag> listAnswered() {
        return db.sql(LEZEN + " where v.beantwoord_op is not null order by v.beantwoord_op desc limit 30")
                .query(Adviesvraag.class).list();
    }

    /** What this reader can see since this day, counted. */
    Telling count(LocalDate vanaf) {
        return db.sql("""
                select count(*)::int as gesteld, count(beantwoord_op)::int as beantwoord
                from ondersteuning.adviesvraag where gesteld_op >= :vanaf""").param("vanaf", vanaf)
                .query(Telling.class).single();
    }

    /** Stores the answer of this reader; false when a colleague was first. The tasks of all who were asked end with it. */
    boolean beantwoord(Adviesvraag v, String antwoord) {
        return db.sql("""
                update ondersteuning.adviesvraag
                set beantwoord_op = now(), beantwoord_door = toegang.lezer(), antwoord = :antwoord, versie = versie + 1
                where id = :id and versie = :versie and beantwoord_op is null""").param("antwoord", antwoord)
                .param("id", v.id()).param("versie", v.versie()).update() == 1;
    }
}

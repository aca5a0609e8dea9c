package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The signals that this reader reported or, as OCO of the school, judges. */
@Repository
public class Signalen {
    private static final String LEZEN = """
            select s.id, s.sleutel, s.school_id, c.naam as school_naam, s.jeugdige_id, s.melder_id, m.naam as melder_naam,
                   s.gemeld_op, array_to_string(s.themas, ',') as themas, s.tekst, s.spoed, s.reageren_voor, s.ja_gezegd, s.beoordeeld_op,
                   b.naam as beoordeeld_door_naam, s.beoordeling, s.antwoord, s.casus_id, s.bewaar_tot, s.versie
            from ondersteuning.signaal s
            join samenwerking.school c on c.id = s.school_id
            join toegang.account m on m.id = s.melder_id
            left join toegang.account b on b.id = s.beoordeeld_door""";

    private final JdbcClient db;

    Signalen(JdbcClient db) {
        this.db = db;
    }

    /** Who judges the signals of a school. */
    public record Oco(long accountId, String naam) {
    }

    /** Stores a new signal of this reader and gives it back. */
    Signaal add(long school, @Nullable Long jeugdige, List<String> themas, String tekst, String spoed,
            LocalDate reagerenVoor, @Nullable Boolean jaGezegd, LocalDate bewaarTot) {
        var sleutel = db
                .sql("""
                        insert into ondersteuning.signaal (school_id, jeugdige_id, themas, tekst, spoed, reageren_voor, ja_gezegd, bewaar_tot)
                        values (:school, :jeugdige, :themas, :tekst, :spoed, :voor, :ja, :tot) returning sleutel""")
                .param("school", school).param("jeugdige", jeugdige, java.sql.Types.BIGINT)
                .param("themas", themas.toArray(String[]::new)).param("tekst", tekst).param("spoed", spoed)
                .param("voor", reagerenVoor).param("ja", jaGezegd, java.sql.Types.BOOLEAN).param("tot", bewaarTot)
                .query(String.class).single();
        return get(sleutel);
    }

    public Optional<Signaal> find(String sleutel) {
        return db.sql(LEZEN + " where s.sleutel = ?").param(sleutel).query(Signaal.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there, past its day, or not for this reader. */
    public Signaal get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    /** Key of a signal for a link; empty when this reader may not see it. */
    public Optional<String> sleutel(long id) {
        return db.sql("select sleutel from ondersteuning.signaal where id = ?").param(id).query(String.class)
                .optional();
    }

    /** Signals of this reader's schools that wait for a judgement, the first deadline on top; at most 100. */
    List<Signaal> listOpen() {
        return db.sql(LEZEN + " where s.beoordeeld_op is null order by s.reageren_voor, s.id limit 100")
                .query(Signaal.class).list();
    }

    /** The last 30 judged ones. */
    List<Signaal> listJudged() {
        return db.sql(LEZEN + " where s.beoordeeld_op is not null order by s.beoordeeld_op desc limit 30")
                .query(Signaal.class).list();
    }

    /** How many earlier signals there are about the same pupil; nothing else of them is told here. */
    int countEarlier(Signaal s) {
        return s.jeugdigeId() == null
                ? 0
                : db.sql("""
                        select count(*) from ondersteuning.signaal
                        where jeugdige_id = :jeugdige and school_id = :school and gemeld_op < :op""")
                        .param("jeugdige", s.jeugdigeId()).param("school", s.schoolId()).param("op", s.gemeldOp())
                        .query(Integer.class).single();
    }

    /** Who judges at this school today; first names of a school are no secret to colleagues. */
    public List<Oco> ocos(long school, LocalDate op) {
        return db.sql("""
                select distinct a.id as account_id, a.naam from toegang.aanstelling p
                join toegang.account a on a.id = p.account_id and a.gesloten_op is null
                where p.rol = 'oco' and p.school_id = :school and p.van <= :op and (p.tot is null or p.tot > :op)
                order by a.naam limit 10""").param("school", school).param("op", op).query(Oco.class).list();
    }

    /** The reporter heard a yes; false when a colleague was first. */
    boolean jaGezegd(Signaal s) {
        return db.sql(
                "update ondersteuning.signaal set ja_gezegd = true, versie = versie + 1 where id = ? and versie = ?")
                .params(s.id(), s.versie()).update() == 1;
    }

    /** Stores the judgement of this reader and the answer; false when a colleague was first. */
    boolean beoordeeld(Signaal s, String beoordeling, String antwoord, @Nullable Long casus, int versie) {
        return db
                .sql("""
                        update ondersteuning.signaal
                        set beoordeeld_op = now(), beoordeeld_door = toegang.lezer(), beoordeling = :beoordeling,
                            antwoord = :antwoord, casus_id = :casus, bewaar_tot = case when :casus::bigint is null then bewaar_tot end,
                            versie = versie + 1
                        where id = :id and versie = :versie""")
                .param("beoordeling", beoordeling).param("antwoord", antwoord)
                .param("casus", casus, java.sql.Types.BIGINT).param("id", s.id()).param("versie", versie)
                .update() == 1;
    }

    /** Day of the first signal about this pupil that belongs to no casus yet, this one included. */
    LocalDate firstDay(Signaal s) {
        return db.sql("""
                select min(gemeld_op at time zone 'Europe/Amsterdam')::date from ondersteuning.signaal
                where jeugdige_id = ? and school_id = ? and casus_id is null""").param(s.jeugdigeId())
                .param(s.schoolId()).query(LocalDate.class).single();
    }

    /** Earlier judged signals about the same pupil join the casus too, so that they do not expire and their day counts. */
    int linkEarlier(Signaal s, long casus) {
        return db.sql("""
                update ondersteuning.signaal set casus_id = :casus, bewaar_tot = null, versie = versie + 1
                where jeugdige_id = :jeugdige and school_id = :school and casus_id is null and beoordeeld_op is not null
                  and id <> :id""").param("casus", casus).param("jeugdige", s.jeugdigeId())
                .param("school", s.schoolId()).param("id", s.id()).update();
    }
}

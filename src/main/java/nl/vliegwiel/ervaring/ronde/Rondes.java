package nl.vliegwiel.ervaring.ronde;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Schooljaar;

/** All SQL of ervaring.ronde and ervaring.rondelink, and the answers as the database lets them out. */
@Repository
public class Rondes {

    private static final String KOLOMMEN = "r.id, r.sleutel, r.lijst, r.versie, r.school_id, s.korte_naam as school,"
            + " r.uitgenodigd, r.van, r.tot from ervaring.ronde r join samenwerking.school s on s.id = r.school_id";

    private final JdbcClient db;

    Rondes(JdbcClient db) {
        this.db = db;
    }

    /** A link that works: its key and for whom it is meant. */
    public record Rondelink(String sleutel, String naam) {
    }

    /** A round with how many answered; null under ten. */
    record Stand(long id, @Nullable Integer aantal) {
    }

    /** One answer; vraag is null when somebody kept an empty list, punten when it was: weet ik niet. */
    record Antwoord(int nummer, @Nullable String vraag, @Nullable Integer punten) {
    }

    /** Those that ran in this school year, the newest first. */
    List<Ronde> list(Schooljaar jaar) {
        return db.sql("select " + KOLOMMEN + " where r.van <= :laatste and r.tot > :eerste"
                + " order by r.tot desc, r.lijst, s.korte_naam, r.id limit 1000").param("laatste", jaar.laatste())
                .param("eerste", jaar.eerste()).query(Ronde.class).list();
    }

    /** How many answered each of those. */
    List<Stand> standen(Schooljaar jaar) {
        return db.sql("""
                select r.id, ervaring.aantal(r.id) as aantal from ervaring.ronde r
                where r.van <= :laatste and r.tot > :eerste limit 1000""").param("laatste", jaar.laatste())
                .param("eerste", jaar.eerste()).query(Stand.class).list();
    }

    Optional<Ronde> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " where r.sleutel = ?").param(sleutel).query(Ronde.class).optional();
    }

    /** The round of the same list at the same school that ended before this one. */
    Optional<Ronde> vorige(Ronde r) {
        return db
                .sql("select " + KOLOMMEN + " where r.school_id = :school and r.lijst = :lijst and r.versie = :versie"
                        + " and (r.tot, r.id) < (:tot, :id) order by r.tot desc, r.id desc limit 1")
                .param("school", r.schoolId()).param("lijst", r.lijst()).param("versie", r.versie())
                .param("tot", r.tot()).param("id", r.id()).query(Ronde.class).optional();
    }

    /** A key that leads to the new round, and its number. */
    record Nieuw(long id, String sleutel) {
    }

    Nieuw add(String lijst, int versie, long school, int uitgenodigd, LocalDate van, LocalDate tot) {
        return db.sql("""
                insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot)
                values (:lijst, :versie, :school, :uitgenodigd, :van, :tot) returning id, sleutel""")
                .param("lijst", lijst).param("versie", versie).param("school", school)
                .param("uitgenodigd", uitgenodigd).param("van", van).param("tot", tot).query(Nieuw.class).single();
    }

    /** False when it had ended before. */
    boolean gestopt(long id, LocalDate dag) {
        return db.sql("update ervaring.ronde set tot = greatest(:dag, van) where id = :id and tot > :dag")
                .param("dag", dag).param("id", id).update() == 1;
    }

    boolean uitgenodigd(long id, int aantal, LocalDate dag) {
        return db.sql("update ervaring.ronde set uitgenodigd = :aantal where id = :id and tot > :dag")
                .param("aantal", aantal).param("id", id).param("dag", dag).update() == 1;
    }

    List<Rondelink> links(long ronde) {
        return db.sql("""
                select sleutel, naam from ervaring.rondelink where ronde_id = ? and ingetrokken_op is null
                order by id limit 100""").param(ronde).query(Rondelink.class).list();
    }

    void addLink(long ronde, String naam, byte[] hash) {
        db.sql("insert into ervaring.rondelink (ronde_id, naam, token_hash) values (:ronde, :naam, :hash)")
                .param("ronde", ronde).param("naam", naam).param("hash", hash).update();
    }

    boolean ingetrokken(long ronde, String link) {
        return db.sql("""
                update ervaring.rondelink set ingetrokken_op = clock_timestamp()
                where ronde_id = :ronde and sleutel = :link and ingetrokken_op is null""").param("ronde", ronde)
                .param("link", link).update() == 1;
    }

    /** How many answered; null under ten. */
    @Nullable
    Integer aantal(long ronde) {
        return db.sql("select ervaring.aantal(?)").param(ronde).query(Integer.class).optional().orElse(null);
    }

    /** Every answer of a round that has ended; none when there are fewer people than this. */
    List<Antwoord> antwoorden(long ronde, int minst, LocalDate dag) {
        return db.sql("select * from ervaring.antwoorden(:ronde, :minst, :dag)").param("ronde", ronde)
                .param("minst", minst).param("dag", dag).query(Antwoord.class).list();
    }
}

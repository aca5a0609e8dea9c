package nl.vliegwiel.businesscase.studie;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Geweigerd;

/** All SQL of businesscase.versie and of the changes of a draft. */
@Repository
public class Versies {
    private static final String KOLOMMEN = """
            id, sleutel, studie_id, nummer, model, hash, motor, zaad, uitkomst, uitkomst_hash, gerekend_op,
            stappen::text as stappen, gemaakt_op, gemaakt_door, vastgesteld_op, vastgesteld_door, versie""";

    private final JdbcClient db;

    Versies(JdbcClient db) {
        this.db = db;
    }

    /** Who changed which assumption of a draft. */
    public record Wijziging(String plek, String naam, String oud, String nieuw, String reden, OffsetDateTime op,
            String door) {
    }

    /** Of one study, the newest first. */
    public List<Versie> list(long studie) {
        return db
                .sql("select " + KOLOMMEN
                        + " from businesscase.versie where studie_id = ? order by nummer desc limit 100")
                .param(studie).query(Versie.class).list();
    }

    /** The newest version of every study. */
    public List<Versie> newest() {
        return db.sql("select distinct on (studie_id) " + KOLOMMEN
                + " from businesscase.versie order by studie_id, nummer desc limit 200").query(Versie.class).list();
    }

    /** Fixed ones of every study, the last fixed first. */
    public List<Versie> fixed() {
        return db
                .sql("select " + KOLOMMEN + " from businesscase.versie where vastgesteld_op is not null"
                        + " order by vastgesteld_op desc, id desc limit 50")
                .query(Versie.class).list();
    }

    public Optional<Versie> find(long studie, int nummer) {
        return db.sql("select " + KOLOMMEN + " from businesscase.versie where studie_id = ? and nummer = ?")
                .params(studie, nummer).query(Versie.class).optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Versie> findToChange(long studie, int nummer) {
        return db.sql("select " + KOLOMMEN + " from businesscase.versie where studie_id = ? and nummer = ? for update")
                .params(studie, nummer).query(Versie.class).optional();
    }

    /** A new draft after all versions there are; a study has one draft at a time. */
    public Versie add(long studie, String model, String stappen) {
        try {
            return db.sql("insert into businesscase.versie (studie_id, nummer, model, stappen)"
                    + " select :studie, 1 + coalesce(max(nummer), 0), :model, :stappen::jsonb"
                    + " from businesscase.versie where studie_id = :studie returning " + KOLOMMEN)
                    .param("studie", studie).param("model", model).param("stappen", stappen).query(Versie.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new Geweigerd("Deze studie heeft al een concept. Werk daarin verder, of stel het eerst vast.");
        }
    }

    /** False when it is no longer as it was read. */
    public boolean saveModel(Versie v, String model) {
        return db.sql("update businesscase.versie set model = ?, versie = versie + 1 where id = ? and versie = ?")
                .params(model, v.id(), v.versie()).update() == 1;
    }

    public void saveUitkomst(long versie, String uitkomst, String hash, String motor, long zaad, OffsetDateTime op) {
        db.sql("""
                update businesscase.versie
                set uitkomst = :uitkomst, uitkomst_hash = :hash, motor = :motor, zaad = :zaad, gerekend_op = :op
                where id = :versie""").param("uitkomst", uitkomst).param("hash", hash).param("motor", motor)
                .param("zaad", zaad).param("op", op).param("versie", versie).update();
    }

    public void saveStappen(long versie, String stappen) {
        db.sql("update businesscase.versie set stappen = ?::jsonb where id = ?").params(stappen, versie).update();
    }

    /** Closes this version for ever; false when it changed in the meantime. */
    public boolean vastgesteld(Versie v, OffsetDateTime op, long door) {
        return db.sql("""
                update businesscase.versie set vastgesteld_op = ?, vastgesteld_door = ?
                where id = ? and hash = ? and vastgesteld_op is null""").params(op, door, v.id(), v.hash())
                .update() == 1;
    }

    public void changed(long versie, String plek, String naam, String oud, String nieuw, String reden) {
        db.sql("insert into businesscase.wijziging (versie_id, plek, naam, oud, nieuw, reden) values (?, ?, ?, ?, ?, ?)")
                .params(versie, plek, naam, oud, nieuw, reden).update();
    }

    /** The newest first. */
    public List<Wijziging> changes(long versie) {
        return db.sql("""
                select w.plek, w.naam, w.oud, w.nieuw, w.reden, w.op, a.naam as door
                from businesscase.wijziging w join toegang.account a on a.id = w.door
                where w.versie_id = ? order by w.id desc limit 500""").param(versie).query(Wijziging.class).list();
    }

    /** Name of a colleague. */
    public String naam(long account) {
        return db.sql("select naam from toegang.account where id = ?").param(account).query(String.class).optional()
                .orElse("een collega");
    }
}

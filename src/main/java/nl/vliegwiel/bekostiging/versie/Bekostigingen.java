package nl.vliegwiel.bekostiging.versie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.bekostiging.opzet.Opzet;

/** Fundings and their versions. A fixed version is the database's to keep: a trigger refuses every change. */
@Repository
public class Bekostigingen {
    private static final String VERSIE = """
            select v.id, v.bekostiging_id, b.sleutel, b.naam, v.nummer, v.opzet, v.revisie, v.gewijzigd_op,
                   a.naam as door, v.vastgesteld_op, left(encode(v.hash, 'hex'), 12) as vingerafdruk
            from bekostiging.bekostigingsversie v
            join bekostiging.bekostiging b on b.id = v.bekostiging_id
            join toegang.account a on a.id = v.gewijzigd_door
            """;

    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    Bekostigingen(JdbcClient db) {
        this.db = db;
    }

    /** One funding in the list, with its newest version. */
    public record Rij(String sleutel, String naam, int nummer, OffsetDateTime gewijzigdOp,
            @Nullable OffsetDateTime vastgesteldOp) {
    }

    /** A version in the list of versions. */
    public record Versierij(int nummer, OffsetDateTime gewijzigdOp, String door, @Nullable OffsetDateTime vastgesteldOp,
            @Nullable String vingerafdruk) {
    }

    public List<Rij> list() {
        return db.sql("""
                select b.sleutel, b.naam, v.nummer, v.gewijzigd_op, v.vastgesteld_op
                from bekostiging.bekostiging b
                join lateral (select * from bekostiging.bekostigingsversie v where v.bekostiging_id = b.id
                              order by nummer desc limit 1) v on true
                order by v.gewijzigd_op desc limit 100""").query(Rij.class).list();
    }

    /** A new funding with version 1 as a draft; its key. */
    public String add(String naam, Opzet opzet) {
        record Nieuw(long id, String sleutel) {
        }
        var nieuw = db.sql("insert into bekostiging.bekostiging (naam) values (?) returning id, sleutel").param(naam)
                .query(Nieuw.class).single();
        addVersion(nieuw.id(), 1, opzet);
        return nieuw.sleutel();
    }

    public void addVersion(long bekostiging, int nummer, Opzet opzet) {
        db.sql("insert into bekostiging.bekostigingsversie (bekostiging_id, nummer, opzet) values (?, ?, ?::jsonb)")
                .params(bekostiging, nummer, json.writeValueAsString(opzet)).update();
    }

    /** This version, or without a number the newest. */
    public Optional<Bekostigingsversie> find(String sleutel, @Nullable Integer nummer) {
        return db.sql(VERSIE + """
                where b.sleutel = :sleutel and (:nummer::int is null or v.nummer = :nummer)
                order by v.nummer desc limit 1""").param("sleutel", sleutel).param("nummer", nummer)
                .query((rs, i) -> version(rs)).optional();
    }

    public List<Versierij> versions(long bekostiging) {
        return db
                .sql("""
                        select v.nummer, v.gewijzigd_op, a.naam as door, v.vastgesteld_op, left(encode(v.hash, 'hex'), 12) as vingerafdruk
                        from bekostiging.bekostigingsversie v join toegang.account a on a.id = v.gewijzigd_door
                        where v.bekostiging_id = ? order by v.nummer desc limit 100""")
                .param(bekostiging)
                .query(Versierij.class).list();
    }

    /** Saves a changed draft; false when a colleague was first, or fixed it. */
    public boolean save(Bekostigingsversie v, Opzet opzet) {
        return db.sql("""
                update bekostiging.bekostigingsversie
                set opzet = :opzet::jsonb, revisie = revisie + 1, gewijzigd_op = now(), gewijzigd_door = toegang.lezer()
                where id = :id and revisie = :revisie and vastgesteld_op is null""")
                .param("opzet", json.writeValueAsString(opzet)).param("id", v.id()).param("revisie", v.revisie())
                .update() == 1;
    }

    /** Fixes a draft; false when a colleague was first. */
    public boolean fix(Bekostigingsversie v) {
        return db
                .sql("""
                        update bekostiging.bekostigingsversie
                        set vastgesteld_op = now(), vastgesteld_door = toegang.lezer(), gewijzigd_op = now(), gewijzigd_door = toegang.lezer()
                        where id = ? and revisie = ? and vastgesteld_op is null""")
                .params(v.id(), v.revisie()).update() == 1;
    }

    private Bekostigingsversie version(ResultSet rs) throws SQLException {
        return new Bekostigingsversie(rs.getLong("id"), rs.getLong("bekostiging_id"), rs.getString("sleutel"),
                rs.getString("naam"), rs.getInt("nummer"), json.readValue(rs.getString("opzet"), Opzet.class),
                rs.getInt("revisie"), rs.getObject("gewijzigd_op", OffsetDateTime.class), rs.getString("door"),
                rs.getObject("vastgesteld_op", OffsetDateTime.class), rs.getString("vingerafdruk"));
    }
}

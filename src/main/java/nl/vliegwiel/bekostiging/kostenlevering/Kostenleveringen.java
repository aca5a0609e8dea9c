package nl.vliegwiel.bekostiging.kostenlevering;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** All SQL of bekostiging.kostenlevering. */
@Repository
public class Kostenleveringen {
    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    Kostenleveringen(JdbcClient db) {
        this.db = db;
    }

    /** One file that counts, or counted until a later one of the same party. */
    public record Kostenlevering(String partij, int jaar, String bestandsnaam, int regels, OffsetDateTime geleverdOp,
            String door) {
    }

    /** The newest first. */
    List<Kostenlevering> list(long bekostiging) {
        return db.sql("""
                select l.partij, l.jaar, l.bestandsnaam, l.regels, l.geleverd_op, a.naam as door
                from bekostiging.kostenlevering l join toegang.account a on a.id = l.door
                where l.bekostiging_id = ? order by l.id desc limit 100""").param(bekostiging)
                .query(Kostenlevering.class).list();
    }

    /** How the last file of this party was laid out; empty when it is the first. */
    Indeling indeling(long bekostiging, String partij) {
        return db.sql("select indeling::text from bekostiging.kostenlevering where bekostiging_id = ? and partij = ?"
                + " order by id desc limit 1").param(bekostiging).param(partij).query(String.class).optional()
                .map(t -> json.readValue(t, Indeling.class)).orElseGet(Indeling::leeg);
    }

    /** @param inhoud text of the file with lines ended by one character, of which only the SHA-256 is kept */
    long add(long bekostiging, String partij, int jaar, String bestandsnaam, String inhoud, int regels,
            Indeling indeling) {
        return db
                .sql("""
                        insert into bekostiging.kostenlevering (bekostiging_id, partij, jaar, bestandsnaam, sha256, regels, indeling)
                        values (?, ?, ?, ?, sha256(convert_to(?, 'UTF8')), ?, ?::jsonb) returning id""")
                .param(bekostiging).param(partij).param(jaar)
                .param(bestandsnaam).param(inhoud).param(regels).param(json.writeValueAsString(indeling))
                .query(Long.class).single();
    }
}

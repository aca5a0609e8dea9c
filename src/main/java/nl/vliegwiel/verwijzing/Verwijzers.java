package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who refers to the teams from outside, and the links and keys they hold. */
@Repository
public class Verwijzers {
    private final JdbcClient db;

    Verwijzers(JdbcClient db) {
        this.db = db;
    }

    public record Verwijzer(long id, String sleutel, String naam, String soort, String groep,
            @Nullable OffsetDateTime gestoptOp) {
    }

    /** soort: link or api. */
    public record Link(String sleutel, long verwijzerId, String soort, OffsetDateTime gemaaktOp, LocalDate verlooptOp,
            @Nullable OffsetDateTime laatstOp) {
    }

    List<Verwijzer> list() {
        return db.sql("select id, sleutel, naam, soort, groep, gestopt_op from verwijzing.verwijzer order by gestopt_op"
                + " is not null, naam limit 500").query(Verwijzer.class).list();
    }

    Optional<Verwijzer> find(String sleutel) {
        return db.sql("select id, sleutel, naam, soort, groep, gestopt_op from verwijzing.verwijzer where sleutel = ?")
                .param(sleutel).query(Verwijzer.class).optional();
    }

    /** Links and keys that work today. */
    List<Link> links(LocalDate op) {
        return db.sql("""
                select sleutel, verwijzer_id, soort, gemaakt_op, verloopt_op, laatst_op from verwijzing.link
                where ingetrokken_op is null and verloopt_op > ? order by gemaakt_op desc limit 1000""").param(op)
                .query(Link.class).list();
    }

    void add(String naam, String soort, String groep) {
        db.sql("insert into verwijzing.verwijzer (naam, soort, groep) values (?, ?, ?)").params(naam, soort, groep)
                .update();
    }

    void addLink(long verwijzer, String soort, byte[] hash, LocalDate verlooptOp) {
        db.sql("insert into verwijzing.link (verwijzer_id, soort, token_hash, verloopt_op) values (?, ?, ?, ?)")
                .params(verwijzer, soort, hash, verlooptOp).update();
    }

    boolean revoked(long verwijzer, String link) {
        return db.sql("update verwijzing.link set ingetrokken_op = now()"
                + " where verwijzer_id = ? and sleutel = ? and ingetrokken_op is null").params(verwijzer, link)
                .update() == 1;
    }
}

package nl.vliegwiel.leren.leerpunt;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of leren.leerpunt. */
@Repository
class Leerpunten {

    private final JdbcClient db;

    Leerpunten(JdbcClient db) {
        this.db = db;
    }

    /** Of one kind: what was not discussed yet first, then the newest. */
    List<Leerpunt> van(Leerpunt.Soort soort) {
        return db.sql("""
                select p.id, p.sleutel, upper(p.soort) as soort, p.tekst, s.naam as school, p.uitkomst, p.besproken_op,
                       p.rol, p.op, p.door = toegang.lezer() as eigen
                from leren.leerpunt p left join samenwerking.school s on s.id = p.school_id
                where p.soort = :soort and p.ingetrokken_op is null
                order by p.besproken_op is not null, p.id desc limit 200""").param("soort", soort.code())
                .query(Leerpunt.class).list();
    }

    long add(Leerpunt.Soort soort, String tekst, @Nullable Long school) {
        return db.sql(
                "insert into leren.leerpunt (soort, tekst, school_id) values (:soort, :tekst, :school) returning id")
                .param("soort", soort.code()).param("tekst", tekst).param("school", school).query(Long.class).single();
    }

    /** A changed point: its number and its kind. */
    record Gewijzigd(long id, String soort) {
    }

    Optional<Gewijzigd> besproken(String sleutel, String uitkomst, LocalDate dag) {
        return db.sql("""
                update leren.leerpunt set uitkomst = :uitkomst, besproken_op = :dag
                where sleutel = :sleutel and ingetrokken_op is null and soort = 'knelpunt'
                  and toegang.rol() = 'procesbegeleider' returning id, soort""").param("uitkomst", uitkomst)
                .param("dag", dag).param("sleutel", sleutel).query(Gewijzigd.class).optional();
    }

    /** Only by who wrote it. */
    Optional<Gewijzigd> ingetrokken(String sleutel, OffsetDateTime nu) {
        return db.sql("""
                update leren.leerpunt set ingetrokken_op = :nu
                where sleutel = :sleutel and ingetrokken_op is null and door = toegang.lezer() returning id, soort""")
                .param("nu", nu).param("sleutel", sleutel).query(Gewijzigd.class).optional();
    }
}

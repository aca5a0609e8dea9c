package nl.vliegwiel.leren.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Schooljaar;

/** All SQL of leren.duidingsgesprek, who was there and what was said. */
@Repository
public class Duidingsgesprekken {

    private static final String SELECT = """
            select g.id, g.sleutel, g.naam, g.datum, g.publicatie, g.cijfers, g.afgerond_op,
                   array(select d.soort || ' ' || d.aantal from leren.deelnemer d where d.duidingsgesprek_id = g.id) as wie
            from leren.duidingsgesprek g
            """;

    private final JdbcClient db;

    Duidingsgesprekken(JdbcClient db) {
        this.db = db;
    }

    /** The newest day first. */
    List<Duidingsgesprek> alle() {
        return db.sql(SELECT + "order by g.datum desc, g.id desc limit 100").query(Duidingsgesprekken::row).list();
    }

    /** The newest of a school year. */
    public Optional<Duidingsgesprek> van(Schooljaar jaar) {
        return db.sql(SELECT + "where g.datum between :van and :tot order by g.datum desc, g.id desc limit 1")
                .param("van", jaar.eerste()).param("tot", jaar.laatste()).query(Duidingsgesprekken::row).optional();
    }

    public Optional<Duidingsgesprek> find(String sleutel) {
        return db.sql(SELECT + "where g.sleutel = :sleutel").param("sleutel", sleutel).query(Duidingsgesprekken::row)
                .optional();
    }

    private static Duidingsgesprek row(ResultSet rs, int i) throws SQLException {
        var who = List.of((String[]) rs.getArray("wie").getArray()).stream().map(w -> w.split(" "))
                .map(w -> new Deelnemers.Deelnemer(w[0], Integer.parseInt(w[1]))).toList();
        return new Duidingsgesprek(rs.getLong("id"), rs.getString("sleutel"), rs.getString("naam"),
                rs.getObject("datum", LocalDate.class), rs.getString("publicatie"),
                List.of((String[]) rs.getArray("cijfers").getArray()),
                rs.getObject("afgerond_op", OffsetDateTime.class), new Deelnemers(who));
    }

    /** Its number and key. */
    record Toegevoegd(long id, String sleutel) {
    }

    Toegevoegd add(String naam, LocalDate datum, String publicatie, List<String> cijfers, Deelnemers deelnemers) {
        var added = db.sql("""
                insert into leren.duidingsgesprek (naam, datum, publicatie, cijfers)
                values (:naam, :datum, :publicatie, :cijfers) returning id, sleutel""").param("naam", naam)
                .param("datum", datum).param("publicatie", publicatie)
                .param("cijfers", cijfers.toArray(String[]::new)).query(Toegevoegd.class).single();
        for (var d : deelnemers.alle()) {
            db.sql("insert into leren.deelnemer (duidingsgesprek_id, soort, aantal) values (:id, :soort, :aantal)")
                    .param("id", added.id()).param("soort", d.soort()).param("aantal", d.aantal()).update();
        }
        return added;
    }

    void afgerond(long id, OffsetDateTime nu) {
        db.sql("update leren.duidingsgesprek set afgerond_op = :nu where id = :id").param("nu", nu).param("id", id)
                .update();
    }

    /** What was said, by code. */
    Map<String, Gespreksantwoord> antwoorden(long gesprek) {
        return db.sql("""
                select indicator, verwacht, gezien, verklaring, jongeren, doen, stemmen, bewaard_op, duiding_id, stem_id
                from leren.gespreksantwoord where duidingsgesprek_id = :id""").param("id", gesprek)
                .query(Gespreksantwoord.class).list().stream()
                .collect(Collectors.toMap(Gespreksantwoord::indicator, a -> a));
    }

    void save(long gesprek, Gespreksantwoord a) {
        db.sql("""
                insert into leren.gespreksantwoord (duidingsgesprek_id, indicator, verwacht, gezien, verklaring, jongeren,
                       doen, stemmen, bewaard_op, duiding_id, stem_id)
                values (:id, :indicator, :verwacht, :gezien, :verklaring, :jongeren, :doen, :stemmen, :bewaard, :duiding,
                        :stem)
                on conflict (duidingsgesprek_id, indicator) do update
                    set verwacht = excluded.verwacht, gezien = excluded.gezien, verklaring = excluded.verklaring,
                        jongeren = excluded.jongeren, doen = excluded.doen, stemmen = excluded.stemmen,
                        bewaard_op = excluded.bewaard_op, duiding_id = excluded.duiding_id,
                        stem_id = excluded.stem_id, door = toegang.lezer()""")
                .param("id", gesprek)
                .param("indicator", a.indicator()).param("verwacht", a.verwacht()).param("gezien", a.gezien())
                .param("verklaring", a.verklaring()).param("jongeren", a.jongeren()).param("doen", a.doen())
                .param("stemmen", a.stemmen()).param("bewaard", a.bewaardOp()).param("duiding", a.duidingId())
                .param("stem", a.stemId()).update();
    }
}

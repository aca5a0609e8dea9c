package nl.vliegwiel.samenwerking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners in the database; only the beheerder changes them. */
@Repository
public class Organisaties {
    private static final String KOLOMMEN = "id, sleutel, soort, code, naam, sector, geldig_van, geldig_tot, opvolger_id, versie";

    private final JdbcClient db;

    Organisaties(JdbcClient db) {
        this.db = db;
    }

    /** All of this kind, the ones that still exist first; at most 500. */
    public List<Organisatie> list(String soort) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.organisatie where soort = ?"
                + " order by geldig_tot is not null, naam limit 500").param(soort).query(Organisatie.class).list();
    }

    /** All that exist today, by name; at most 1,500. */
    public List<Organisatie> listAll() {
        return db
                .sql("select " + KOLOMMEN
                        + " from samenwerking.organisatie where geldig_tot is null order by naam limit 1500")
                .query(Organisatie.class).list();
    }

    public Optional<Organisatie> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.organisatie where sleutel = ?").param(sleutel)
                .query(Organisatie.class).optional();
    }

    public Optional<Organisatie> find(long id) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.organisatie where id = ?").param(id)
                .query(Organisatie.class).optional();
    }

    /** The one of this kind that today carries the code. */
    public Optional<Organisatie> findByCode(String soort, String code, LocalDate op) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.organisatie where soort = ? and code = ?"
                + " and geldig_van <= ? and (geldig_tot is null or geldig_tot > ?)").params(soort, code, op, op)
                .query(Organisatie.class).optional();
    }

    public Organisatie add(String soort, String code, String naam, @Nullable String sector, LocalDate van) {
        return db.sql("insert into samenwerking.organisatie (soort, code, naam, sector, geldig_van)"
                + " values (?, ?, ?, ?, ?) returning " + KOLOMMEN).param(soort).param(code).param(naam).param(sector)
                .param(van).query(Organisatie.class).single();
    }

    /** Saves what changed; false when a colleague was first. */
    public boolean save(Organisatie o) {
        return db.sql("""
                update samenwerking.organisatie
                set code = :code, naam = :naam, sector = :sector, geldig_van = :geldigVan, geldig_tot = :geldigTot,
                    opvolger_id = :opvolgerId, versie = versie + 1
                where id = :id and versie = :versie""").paramSource(o).update() == 1;
    }

    /** Organisations that this one took over. */
    public List<Organisatie> voorgangers(long id) {
        return db.sql("select " + KOLOMMEN + " from samenwerking.organisatie where opvolger_id = ? order by naam")
                .param(id).query(Organisatie.class).list();
    }
}

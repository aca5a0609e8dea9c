package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sturing.standpunt and of the papers of a question; rows are added, never changed. */
@Repository
public class Standpunten {

    /** A paper. */
    public record Dossierstuk(String naam, String versie, LocalDate datum, String waar) {
    }

    private final JdbcClient db;

    Standpunten(JdbcClient db) {
        this.db = db;
    }

    /** The last word of each party and body, of each kind; the newest first. */
    public List<Standpunt> van(long dossier) {
        return db.sql("""
                select id, soort, organisatie_id, gremium, woord, tekst, datum from (
                    select distinct on (soort, organisatie_id, gremium) * from sturing.standpunt
                    where dossier_id = :dossier order by soort, organisatie_id, gremium, id desc) s
                order by datum desc, id desc limit 300""").param("dossier", dossier).query(Standpunt.class).list();
    }

    public long add(long dossier, String soort, @Nullable Long organisatie, @Nullable String gremium, String woord,
            String tekst, LocalDate datum) {
        return db.sql("""
                insert into sturing.standpunt (dossier_id, soort, organisatie_id, gremium, woord, tekst, datum)
                values (:dossier, :soort, :organisatie, :gremium, :woord, :tekst, :datum) returning id""")
                .param("dossier", dossier).param("soort", soort).param("organisatie", organisatie)
                .param("gremium", gremium).param("woord", woord).param("tekst", tekst).param("datum", datum)
                .query(Long.class).single();
    }

    List<Dossierstuk> stukken(long dossier) {
        return db.sql("""
                select naam, versie, datum, waar from sturing.dossierstuk where dossier_id = :dossier
                order by naam, datum desc, id desc limit 200""").param("dossier", dossier).query(Dossierstuk.class)
                .list();
    }

    void addStuk(long dossier, Dossierstuk stuk) {
        db.sql("""
                insert into sturing.dossierstuk (dossier_id, naam, versie, datum, waar)
                values (:dossier, :naam, :versie, :datum, :waar)""").param("dossier", dossier)
                .param("naam", stuk.naam()).param("versie", stuk.versie()).param("datum", stuk.datum())
                .param("waar", stuk.waar()).update();
    }
}

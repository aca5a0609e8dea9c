package nl.vliegwiel.monitor.onderzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Keuze;

/** All SQL of monitor.onderzoek and monitor.onderzoekskolom; the policies decide who sees which. */
@Repository
public class Onderzoeken {

    private final JdbcClient db;

    Onderzoeken(JdbcClient db) {
        this.db = db;
    }

    List<Onderzoek> list() {
        return db.sql("select * from monitor.onderzoek order by vernietigd_op is not null, id desc limit 200")
                .query(Onderzoek.class).list();
    }

    public Optional<Onderzoek> find(String sleutel) {
        return db.sql("select * from monitor.onderzoek where sleutel = ?").param(sleutel).query(Onderzoek.class)
                .optional();
    }

    List<Kolomkeuze> kolommen(long onderzoek) {
        return db.sql("select kolom, waarom, gewicht from monitor.onderzoekskolom where onderzoek_id = ? limit 100")
                .param(onderzoek).query(Kolomkeuze.class).list();
    }

    Onderzoek add(OnderzoekForm form, long onderzoeker, OnderzoekForm.Dagen dagen) {
        var onderzoek = db
                .sql("""
                        insert into monitor.onderzoek (naam, vraag, grondslag, uitvoerders, onderzoeker_id, eenheid, van, tot_en_met, bewaar_tot)
                        values (:naam, :vraag, :grondslag, :uitvoerders, :onderzoeker, :eenheid, :van, :tot, :bewaar) returning *""")
                .param("naam", form.naam()).param("vraag", form.vraag()).param("grondslag", form.grondslag())
                .param("uitvoerders", form.uitvoerders()).param("onderzoeker", onderzoeker)
                .param("eenheid", form.eenheid()).param("van", dagen.van()).param("tot", dagen.totEnMet())
                .param("bewaar", dagen.bewaarTot()).query(Onderzoek.class).single();
        for (var kolom : form.keuzes()) {
            db.sql("insert into monitor.onderzoekskolom (onderzoek_id, kolom, waarom, gewicht) values (?, ?, ?, ?)")
                    .params(onderzoek.id(), kolom.kolom(), kolom.waarom(), kolom.gewicht()).update();
        }
        return onderzoek;
    }

    /** False when it was gone already, or is not of this reader to destroy. */
    boolean vernietigd(long onderzoek) {
        return db.sql("select monitor.onderzoek_vernietigd(?)").param(onderzoek).query(Boolean.class).single();
    }

    /** Destroys what is past its day: the keys of the projects. For the job. */
    List<String> verlopen(LocalDate vandaag) {
        return db.sql("select monitor.onderzoeken_verlopen(?)").param(vandaag).query(String.class).list();
    }

    /** Who holds the role of researcher today: key and name. */
    List<Keuze> onderzoekers(LocalDate vandaag) {
        return db
                .sql("""
                        select distinct k.sleutel as waarde, k.naam as tekst, null::text as uitleg
                        from toegang.account k join toegang.aanstelling a on a.account_id = k.id
                        where a.rol = 'onderzoeker' and k.gesloten_op is null and a.van <= :vandaag and (a.tot is null or a.tot > :vandaag)
                        order by tekst limit 200""")
                .param("vandaag", vandaag).query(Keuze.class).list();
    }

    Optional<Long> account(String sleutel) {
        return db.sql("select id from toegang.account where sleutel = ?").param(sleutel).query(Long.class).optional();
    }

    public String naam(long account) {
        return db.sql("select naam from toegang.account where id = ?").param(account).query(String.class).optional()
                .orElse("iemand die hier niet meer werkt");
    }
}

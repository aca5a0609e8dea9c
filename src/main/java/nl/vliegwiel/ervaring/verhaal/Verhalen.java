package nl.vliegwiel.ervaring.verhaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of ervaring.verhaal for who works here; the database answers for this reader. */
@Repository
public class Verhalen {

    private static final String KOLOMMEN = """
            v.id, v.sleutel, case when toegang.rol() = 'procesbegeleider' or v.school_id = any (toegang.scholen()) then s.korte_naam else '' end as school,
            v.rol, v.thema, v.gevoel, v.invloed, v.mag, v.maand, v.titel, v.tekst, v.indicator, v.voorgesteld_op,
            coalesce(v.voorgesteld_door = toegang.lezer(), false) as eigen, v.vrijgegeven_op, v.versie
            from ervaring.verhaal v join samenwerking.school s on s.id = v.school_id""";

    private final JdbcClient db;

    Verhalen(JdbcClient db) {
        this.db = db;
    }

    /** As it was told. */
    record Vertelling(String titel, String tekst) {
    }

    /** What may be read, the newest first; thema '' for all. */
    List<Verhaal> vrij(String thema) {
        return db
                .sql("select " + KOLOMMEN + " where v.vrijgegeven_op is not null and (:thema = '' or v.thema = :thema)"
                        + " order by v.maand desc, v.sleutel limit 200")
                .param("thema", thema).query(Verhaal.class).list();
    }

    /** Stories that stand beside this figure, the newest first. */
    public List<Verhaal> bij(String indicator) {
        return db
                .sql("select " + KOLOMMEN + " where v.vrijgegeven_op is not null and v.indicator = ?"
                        + " order by v.maand desc, v.sleutel limit 20")
                .param(indicator).query(Verhaal.class).list();
    }

    /** What still waits: first for names to be taken out, then for a second person. */
    List<Verhaal> wacht() {
        return db
                .sql("select " + KOLOMMEN + " where v.vrijgegeven_op is null"
                        + " order by v.voorgesteld_op is not null, v.maand, v.sleutel limit 200")
                .query(Verhaal.class).list();
    }

    Optional<Verhaal> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " where v.sleutel = ?").param(sleutel).query(Verhaal.class).optional();
    }

    /** Only for who leads the process, and until it was let go. */
    Optional<Vertelling> verteld(long verhaal) {
        return db.sql("select titel, tekst from ervaring.vertelling where verhaal_id = ? and tekst <> ''")
                .param(verhaal).query(Vertelling.class).optional();
    }

    Optional<Long> voorgesteld(String sleutel, String titel, String tekst, String indicator, LocalDate dag) {
        return db.sql("select ervaring.voorgesteld(:sleutel, :titel, :tekst, :indicator, :dag)")
                .param("sleutel", sleutel).param("titel", titel).param("tekst", tekst).param("indicator", indicator)
                .param("dag", dag).query(Long.class).optional();
    }

    /** versie: of the words that the second person read. */
    Optional<Long> vrijgegeven(String sleutel, int versie, LocalDate dag) {
        return db.sql("select ervaring.vrijgegeven(:sleutel, :versie, :dag)").param("sleutel", sleutel)
                .param("versie", versie).param("dag", dag).query(Long.class).optional();
    }

    Optional<Long> verwijderd(String sleutel) {
        return db.sql("select ervaring.verwijderd(?)").param(sleutel).query(Long.class).optional();
    }
}

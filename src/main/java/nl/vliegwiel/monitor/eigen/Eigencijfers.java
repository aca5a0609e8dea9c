package nl.vliegwiel.monitor.eigen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.peiling.Schoolcijfers;

/** All SQL of monitor.eigencijfer; its policies decide whose they are. */
@Repository
public class Eigencijfers implements Schoolcijfers {

    private static final String KOLOMMEN = "id, sleutel, school_id, naam, telling, vanaf, leerjaar, onderwijs, norm, gemaakt_op, gestopt_op";

    private final JdbcClient db;

    Eigencijfers(JdbcClient db) {
        this.db = db;
    }

    /** Those that run: of the schools of this reader, or of all for the peiling. */
    public List<Eigencijfer> lopend() {
        return db
                .sql("select " + KOLOMMEN
                        + " from monitor.eigencijfer where gestopt_op is null order by school_id, id limit 2000")
                .query(Eigencijfer.class).list();
    }

    @Override
    public List<Indicator> definities() {
        return lopend().stream().map(Eigencijfer::indicator).toList();
    }

    Optional<Eigencijfer> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from monitor.eigencijfer where sleutel = ?").param(sleutel)
                .query(Eigencijfer.class).optional();
    }

    Eigencijfer add(long school, EigencijferForm form, LocalDate vandaag) {
        return db
                .sql("""
                        insert into monitor.eigencijfer (school_id, naam, telling, vanaf, leerjaar, onderwijs, norm, gemaakt_op)
                        values (:school, :naam, :telling, :vanaf, :leerjaar, :onderwijs, :norm, :op)
                        returning id, sleutel, school_id, naam, telling, vanaf, leerjaar, onderwijs, norm, gemaakt_op, gestopt_op""")
                .param("school", school).param("naam", form.tekst()).param("telling", form.soort())
                .param("vanaf", form.aantal().orElseThrow()).param("leerjaar", form.jaar().orElse(null))
                .param("onderwijs", form.opleiding().orElse(null)).param("norm", form.streef().orElse(null))
                .param("op", vandaag).query(Eigencijfer.class).single();
    }

    /** False when it had stopped already or is not of this reader. */
    boolean gestopt(String sleutel, LocalDate vandaag) {
        return db.sql("update monitor.eigencijfer set gestopt_op = :op where sleutel = :sleutel and gestopt_op is null")
                .param("op", vandaag).param("sleutel", sleutel).update() == 1;
    }
}

package nl.vliegwiel.logboek;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Invoer;

/** Lines of the log for whoever supervises (fg, beheerder); the policies of logboek.regel decide. */
@Repository
class Logregels {
    static final int PAGE = 50;
    static final int EXPORT = 100_000;

    private final JdbcClient db;

    Logregels(JdbcClient db) {
        this.db = db;
    }

    /** The newest lines that answer to the filter, newest first. */
    List<Logregel> find(LogregelFilter f, LocalDate vandaag, int limit) {
        return db
                .sql("""
                        select r.id, r.op, coalesce(a.naam, r.actor) as wie, r.rol, r.gebeurtenis, r.object, r.object_id,
                               logboek.casusnummer(r.casus_id) as casus, r.waarom, r.uitkomst, r.herkomst, r.noodtoegang, r.gesloten
                        from logboek.regel r left join toegang.account a on a.id = r.lezer
                        where (:naam = '' or lower(a.naam) like :naam || '%' or lower(a.naam) like '% ' || :naam || '%')
                          and (:casus = '' or r.casus_id = logboek.casus_van(:casus))
                          and (:gebeurtenis = '' or r.gebeurtenis = :gebeurtenis)
                          and (:van::date is null or r.op >= :van::date) and (:tot::date is null or r.op < :tot::date + 1)
                          and (not :nood or r.noodtoegang) and (:voor::bigint is null or r.id < :voor)
                        order by r.id desc limit :limit""")
                .param("naam", Invoer.tekst(f.naam()).toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", ""))
                .param("casus", Invoer.tekst(f.casus())).param("gebeurtenis", Invoer.tekst(f.gebeurtenis()))
                .param("van", Invoer.datum(f.van(), vandaag).orElse(null), Types.DATE)
                .param("tot", Invoer.datum(f.tot(), vandaag).orElse(null), Types.DATE)
                .param("nood", Boolean.TRUE.equals(f.nood())).param("voor", f.voor(), Types.BIGINT)
                .param("limit", limit).query(Logregel.class).list();
    }
}

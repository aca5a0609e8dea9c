package nl.vliegwiel.overleg.tafel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** What teams see more often, for the netwerkgroep: lines of closed meetings, about nobody. */
@RestController
@Onderdeel("overlegpatroon")
class PatronenController {
    private final JdbcClient db;
    private final Logboek logboek;

    PatronenController(JdbcClient db, Logboek logboek) {
        this.db = db;
        this.logboek = logboek;
    }

    @GetMapping("/patronen")
    @Transactional
    public Page list() {
        logboek.write(Regel.beheer(Regel.Gebeurtenis.INZIEN, "patronen", null));
        return new PatronenPage(
                db.sql("select * from overleg.patronen()").query(PatronenPage.Patroon.class).list());
    }
}

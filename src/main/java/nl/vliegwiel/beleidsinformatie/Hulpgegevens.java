package nl.vliegwiel.beleidsinformatie;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;

/** The jeugdhulp that the reader's own organisation keeps; the database gives nothing of others and never preventie. */
@Repository
class Hulpgegevens {
    private final JdbcClient db;
    private final Logboek logboek;

    Hulpgegevens(JdbcClient db, Logboek logboek) {
        this.db = db;
        this.logboek = logboek;
    }

    /** What started, ran or ended in the period. Whoever asks has seen it: a line in the log for each young person. */
    List<Hulpgegeven> list(long organisatie, Halfjaar h, Regel.Gebeurtenis gebeurtenis) {
        var hulp = db.sql("select * from beleidsinformatie.hulp(?, ?, ?)").param(organisatie).param(h.begin())
                .param(h.tot()).query(Hulpgegeven.class).list();
        hulp.stream().collect(Collectors.toMap(Hulpgegeven::casusId, g -> g, (a, b) -> a)).values()
                .forEach(g -> log(gebeurtenis, g));
        return hulp;
    }

    /** Records what CBS asks of this traject; false when it is no jeugdhulp of this organisation. */
    boolean save(long organisatie, Hulpgegeven g, HulpgegevenForm form) {
        boolean gelukt = db.sql("select beleidsinformatie.vastgelegd(?, ?, ?, ?, ?, ?)").param(organisatie)
                .param(g.sleutel()).param(form.hulpvorm()).param(form.verwijzer()).param("ja".equals(form.crisis()))
                .param("ja".equals(form.pgb())).query(Boolean.class).single();
        if (gelukt)
            log(Regel.Gebeurtenis.VASTLEGGEN, g);
        return gelukt;
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Hulpgegeven g) {
        logboek.write(new Regel(gebeurtenis, "beleidsinformatie", null, g.casusId(), g.jeugdigeId(), null,
                "opgave aan CBS", false));
    }
}

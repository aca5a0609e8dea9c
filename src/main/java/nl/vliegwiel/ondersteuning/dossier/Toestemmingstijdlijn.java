package nl.vliegwiel.ondersteuning.dossier;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toestemming.AfwegingVeranderd;
import nl.vliegwiel.toestemming.ToestemmingGegeven;
import nl.vliegwiel.toestemming.ToestemmingGevraagd;
import nl.vliegwiel.toestemming.ToestemmingIngetrokken;
import nl.vliegwiel.web.Nederlands;

/** Writes in the timeline that consent changed: for which purpose, never who of the family said what or why. */
@Repository
class Toestemmingstijdlijn {
    private static final Map<String, String> DOELEN = Kennis.rows("doelen.csv").stream().collect(Collectors
            .toMap(r -> r.getOrDefault("doel", ""), r -> Nederlands.kleineLetter(r.getOrDefault("naam", ""))));

    private final JdbcClient db;

    Toestemmingstijdlijn(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void given(ToestemmingGegeven e) {
        add(e.casusId(), e.doel(), "Toestemming voor ", "Iedereen die moet antwoorden, zei ja.");
    }

    @EventListener
    void asked(ToestemmingGevraagd e) {
        add(e.casusId(), e.doel(), "Toestemming besproken voor ", "Nog niet iedereen heeft ja gezegd.");
    }

    @EventListener
    void withdrawn(ToestemmingIngetrokken e) {
        add(e.casusId(), e.doel(), "Toestemming gestopt voor ", "Er wordt niet meer gedeeld.");
    }

    @EventListener
    void weighed(AfwegingVeranderd e) {
        if (e.geldt())
            add(e.casusId(), e.doel(), "Afweging voor ", "Twee mensen besloten te delen. Het gezin weet ervan.");
        else
            add(e.casusId(), e.doel(), "Afweging gestopt voor ", "Er wordt niet meer gedeeld.");
    }

    private void add(long casus, String doel, String wat, String tekst) {
        db.sql("select ondersteuning.toestemming_genoteerd(?, ?, ?, ?)")
                .params(casus, doel, wat + DOELEN.getOrDefault(doel, doel), tekst).query(Boolean.class).single();
    }
}

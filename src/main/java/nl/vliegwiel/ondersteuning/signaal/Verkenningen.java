package nl.vliegwiel.ondersteuning.signaal;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.samenwerking.Schooldagen;

/** From signal to casus: opens the school's own record, or joins the one that is open, with the day of the first signal. */
@Repository
class Verkenningen {
    private final Schooldagen schooldagen = Schooldagen.load();
    private final JdbcClient db;
    private final Signalen signalen;
    private final Casussen casussen;
    private final Betrokkenen betrokkenen;
    private final Gebeurtenissen gebeurtenissen;
    private final Taken taken;
    private final Clock clock;

    Verkenningen(JdbcClient db, Signalen signalen, Casussen casussen, Betrokkenen betrokkenen,
            Gebeurtenissen gebeurtenissen, Taken taken, Clock clock) {
        this.db = db;
        this.signalen = signalen;
        this.casussen = casussen;
        this.betrokkenen = betrokkenen;
        this.gebeurtenissen = gebeurtenissen;
        this.taken = taken;
        this.clock = clock;
    }

    /** A new casus. The first responsible sees nothing of it until there is consent; the school asks for that. */
    Casus opened(Signaal s, long eerste) {
        var vandaag = LocalDate.now(clock);
        long jeugdige = s.jeugdigeId() == null ? 0 : s.jeugdigeId();
        var vorige = casussen.ofJeugdige(jeugdige).stream().filter(c -> !c.open() && c.schoolId() == s.schoolId())
                .map(Casus::id).findFirst().orElse(null);
        var casus = casussen.opened(jeugdige, s.schoolId(), signalen.firstDay(s), vandaag, vorige);
        casussen.save(casus.verkend(vandaag));
        betrokkenen.addFirst(casus, eerste, vandaag);
        signalen.linkEarlier(s, casus.id());
        gebeurtenissen.add(casus.id(), "fase", "Signaal besproken, we gaan verkennen", "");
        boolean ja = Boolean.TRUE.equals(s.jaGezegd());
        taken.add(Taak.voorRol("oco", s.schoolId(), casus.id(), "toestemming",
                ja ? "Toestemming vastleggen" : "Toestemming vragen",
                ja ? "De melder hoorde een ja." : "Tot er toestemming is, ziet alleen school deze casus.",
                schooldagen.after(vandaag, Signaal.REACTIE_SCHOOLDAGEN)));
        taken.add(Taak.voor(eerste, casus.id(), "gesprek", "Eerste gesprek plannen", "Nieuwe casus",
                schooldagen.after(vandaag, 2 * Signaal.REACTIE_SCHOOLDAGEN)));
        return casus;
    }

    /** A casus that is open already. An earlier day of the signal becomes the day of the casus. */
    Casus joined(Signaal s, Casus casus) {
        db.sql("update leerling.casus set signaal_op = least(signaal_op, ?), versie = versie + 1 where id = ?")
                .params(signalen.firstDay(s), casus.id()).update();
        signalen.linkEarlier(s, casus.id());
        gebeurtenissen.add(casus.id(), "fase", "Signaal gekoppeld aan deze casus", "");
        return casus;
    }
}

package nl.vliegwiel.verwijzing;

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
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Nederlands;

/** From referral to casus: opens the school's own record, or joins the one that is open. */
@Repository
class Inverwijzingscasussen {
    private static final int SCHOOLDAGEN = 3;
    private final Schooldagen schooldagen = Schooldagen.load();
    private final JdbcClient db;
    private final Casussen casussen;
    private final Betrokkenen betrokkenen;
    private final Gebeurtenissen gebeurtenissen;
    private final Taken taken;
    private final Clock clock;

    Inverwijzingscasussen(JdbcClient db, Casussen casussen, Betrokkenen betrokkenen, Gebeurtenissen gebeurtenissen,
            Taken taken, Clock clock) {
        this.db = db;
        this.casussen = casussen;
        this.betrokkenen = betrokkenen;
        this.gebeurtenissen = gebeurtenissen;
        this.taken = taken;
        this.clock = clock;
    }

    /** wasOpen: the team knew the pupil before. */
    record Uitkomst(Casus casus, boolean wasOpen) {
    }

    /** The consent of the family is asked anew, by its own page: what a referrer heard opens nothing. */
    Uitkomst opened(Inverwijzing v, long jeugdige, long eerste) {
        var vandaag = LocalDate.now(clock);
        var open = casussen.ofJeugdige(jeugdige).stream().filter(c -> c.open() && c.schoolId() == v.schoolId())
                .findFirst();
        if (open.isPresent()) {
            gebeurtenissen.add(open.get().id(), "fase",
                    "Verwijzing gekoppeld: " + Redenen.verwijzer(v.verwijzerSoort()),
                    "");
            return new Uitkomst(open.get(), Nederlands.dagVan(v.ontvangenOp()).isAfter(open.get().geopendOp()));
        }
        var vorige = casussen.ofJeugdige(jeugdige).stream().filter(c -> c.schoolId() == v.schoolId()).map(Casus::id)
                .findFirst().orElse(null);
        var casus = casussen.opened(jeugdige, v.schoolId(), Nederlands.dagVan(v.ontvangenOp()), vandaag, vorige);
        casussen.save(casus.verkend(vandaag));
        betrokkenen.add(casus.id(), eerste, rol(eerste, v.schoolId(), vandaag), true);
        gebeurtenissen.add(casus.id(), "fase", "Verwezen door " + Redenen.verwijzer(v.verwijzerSoort())
                + ", we gaan verkennen", "");
        taken.add(Taak.voorRol("oco", v.schoolId(), casus.id(), "toestemming", "Toestemming vastleggen",
                "De verwijzer hoorde een ja. Vraag het zelf ook.", schooldagen.after(vandaag, SCHOOLDAGEN)));
        return new Uitkomst(casus, false);
    }

    private String rol(long account, long school, LocalDate op) {
        return db.sql("""
                select rol from toegang.aanstelling
                where account_id = :account and school_id = :school and van <= :op and (tot is null or tot > :op)
                  and rol in ('coach', 'jeugdhulpverlener', 'oco', 'mentor')
                order by array_position(array['coach', 'jeugdhulpverlener', 'oco', 'mentor'], rol) limit 1""")
                .param("account", account).param("school", school).param("op", op).query(String.class).optional()
                .orElseThrow(
                        () -> new Geweigerd("Deze persoon heeft op deze school geen rol meer. Kies iemand anders."));
    }
}

package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.web.Nederlands;

/** From referral to casus: opens the school's own record, or joins the one that is open. */
@Component
class Inverwijzingscasussen {
    private static final int SCHOOLDAGEN = 3;
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Casussen casussen;
    private final Betrokkenen betrokkenen;
    private final Gebeurtenissen gebeurtenissen;
    private final Taken taken;
    private final Clock clock;

    Inverwijzingscasussen(Casussen casussen, Betrokkenen betrokkenen, Gebeurtenissen gebeurtenissen,
            Taken taken, Clock clock) {
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
        betrokkenen.addFirst(casus, eerste, vandaag);
        gebeurtenissen.add(casus.id(), "fase", "Verwezen door " + Redenen.verwijzer(v.verwijzerSoort())
                + ", we gaan verkennen", "");
        taken.add(Taak.voorRol("oco", v.schoolId(), casus.id(), "toestemming", "Toestemming vastleggen",
                "De verwijzer hoorde een ja. Vraag het zelf ook.", schooldagen.after(vandaag, SCHOOLDAGEN)));
        return new Uitkomst(casus, false);
    }
}

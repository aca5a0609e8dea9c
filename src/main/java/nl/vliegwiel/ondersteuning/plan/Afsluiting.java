package nl.vliegwiel.ondersteuning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toestemming.ToestemmingIngetrokken;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Nederlands;

/** Ends the help and, in the end, shuts the file: everything that is written comes before the date that forbids writing. */
@Component
class Afsluiting {
    private final Planrecht recht;
    private final Casussen casussen;
    private final Cijfers cijfers;
    private final Trajecten trajecten;
    private final Afrondingen afrondingen;
    private final Nazorgafspraken nazorg;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock clock;

    Afsluiting(Planrecht recht, Casussen casussen, Cijfers cijfers, Trajecten trajecten, Afrondingen afrondingen,
            Nazorgafspraken nazorg, Taken taken, Gebeurtenissen gebeurtenissen, Clock clock) {
        this.recht = recht;
        this.casussen = casussen;
        this.cijfers = cijfers;
        this.trajecten = trajecten;
        this.afrondingen = afrondingen;
        this.nazorg = nazorg;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.clock = clock;
    }

    /** Who withdraws the help itself, ends it: afronden begins, in the same transaction. */
    @EventListener
    void withdrawn(ToestemmingIngetrokken e) {
        if (e.hulpStopt())
            afrondingen.begunByWithdrawal(e.casusId(), LocalDate.now(clock));
    }

    /** Rounding off happens once: whoever is second reads what the colleague wrote, beside the own words. */
    void mayBeClosed(Casuskop kop) {
        var nu = afrondingen.find(kop.casusId());
        if (nu.isPresent() && (kop.gesloten() || kop.fase().equals("nazorg")))
            throw new IntussenGewijzigd(gebeurtenissen.laatsteDoor(kop.casusId(), "fase").orElse(null), null, kop.url())
                    .lang("watHielp", "Wat hielp?", nu.get().watHielp());
        recht.mustBeOpen(kop);
    }

    /** The help ends: ratings, reasons and aftercare; without aftercare the file shuts. */
    void afgerond(Casuskop kop, AfrondingForm f, List<Doel> doelen, List<Traject> lopend, String wieOfWaarom) {
        long id = kop.casusId();
        var vandaag = kop.vandaag();
        if (!f.cijfers().isEmpty()) {
            cijfers.add(id, f.cijfers(), "jeugdige", vandaag);
            gebeurtenissen.add(id, "doel", CijferController.titel(kop, "jeugdige"),
                    CijferController.sentence(doelen, f.cijfers()));
        }
        for (var t : lopend)
            if (!trajecten.save(t.afgerond(vandaag, f.redenen().getOrDefault(t.id(), "01"), vandaag)))
                throw new Geweigerd("Een collega stopte net de hulp " + t.naam() + ". Kijk na, en rond daarna af.");
        afrondingen.save(new Afronding(id, vandaag, f.watHielp()));
        arranged(id, f, vandaag);
        afrondingen.endTasks(id);
        gebeurtenissen.add(id, "fase", "Hulp afgerond", f.nazorgDoor() == null
                ? "Geen nazorg: " + wieOfWaarom + "."
                : wieOfWaarom + " houdt contact, op " + f.dagen(vandaag) + "."
                        + (f.zonder().isEmpty() ? "" : " Weggelaten: " + f.zonder() + "."));
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "afronding", kop);
        if (f.nazorgDoor() == null) {
            gesloten(kop, null);
            return;
        }
        volgende(kop);
        casussen.changed(id, c -> c.inNazorg(vandaag));
    }

    /** What stood open is replaced: after going back a phase the casus is rounded off again. */
    private void arranged(long casus, AfrondingForm f, LocalDate vandaag) {
        nazorg.vervallen(casus, vandaag);
        Long wie = f.nazorgDoor();
        if (wie == null) {
            nazorg.addGeen(casus, f.geenNazorg() == null ? "wil_niet" : f.geenNazorg(), vandaag);
            return;
        }
        nazorg.add(casus, wie, f.momenten(), vandaag);
        nazorg.addWeggelaten(casus, wie, f.weggelaten(), f.wegReden(), vandaag);
    }

    /** One task at a time: for the first moment of aftercare that is still open, of whoever asks then. */
    Optional<Nazorgafspraak> volgende(Casuskop kop) {
        taken.klaarVoorCasus(kop.casusId(), "nazorg");
        var eerste = nazorg.list(kop.casusId()).stream().filter(Nazorgafspraak::open).findFirst();
        eerste.ifPresent(a -> taken.add(nazorgtaak(kop, a)));
        return eerste;
    }

    /**
     * Nobody writes in the file any more.
     *
     * @param erna the one task that stays, for what comes after it; null: none
     */
    void gesloten(Casuskop kop, @Nullable Taak erna) {
        nazorg.vervallen(kop.casusId(), kop.vandaag());
        afrondingen.endTasks(kop.casusId());
        if (erna != null)
            taken.add(erna);
        gebeurtenissen.add(kop.casusId(), "fase", "Dossier gesloten", "");
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "casus", kop);
        casussen.changed(kop.casusId(), c -> c.gesloten(kop.vandaag()));
    }

    private static Taak nazorgtaak(Casuskop kop, Nazorgafspraak a) {
        String titel = "Nazorg: vraag hoe het gaat";
        String waarom = a.wanneer() + ", afgesproken bij het afronden";
        return a.accountId() == null
                ? Taak.voorRol("oco", kop.schoolId(), kop.casusId(), "nazorg", titel, waarom, a.geplandOp())
                : Taak.voor(a.accountId(), kop.casusId(), "nazorg", titel, waarom, a.geplandOp());
    }
}

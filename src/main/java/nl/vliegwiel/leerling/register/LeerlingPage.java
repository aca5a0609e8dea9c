package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Schoolafspraak;
import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One pupil in the register.
 *
 * @param gezinnen brothers or sisters whose parents may be parents of this pupil too
 * @param dubbelen who may be the same person
 * @param termijn how long the school keeps this
 */
public record LeerlingPage(Leerling leerling, List<Inschrijving> inschrijvingen, List<Ouder> ouders,
        List<Schoolafspraak> afspraken, List<Ouders.Gezin> gezinnen, List<Dubbelen.Kandidaat> dubbelen,
        Bewaartermijn termijn, String bewaarder,
        LocalDate vandaag, boolean magBewerken) implements Page {

    @Override
    public String titel() {
        return leerling.naam();
    }

    /** The enrolment of today, else the first to come; null: left. */
    public @Nullable Inschrijving nu() {
        return inschrijvingen.stream().filter(i -> i.actief(vandaag)).reduce((eerder, later) -> later).orElse(null);
    }

    /** 13 jaar, klas 2B vmbo-t, Duinwaard College. */
    public String zin() {
        var i = nu();
        String oud = leerling.leeftijd(vandaag) + " jaar";
        if (i == null)
            return oud + ", niet meer op deze school.";
        String begin = i.van().isAfter(vandaag) ? ", begint op " + Nederlands.datum(i.van()) + " in klas " : ", klas ";
        return oud + begin + i.klas() + " " + i.schoolsoort() + ", " + i.school() + ".";
    }

    public String geslacht() {
        return Keuzelijsten.tekst(Keuzelijsten.GESLACHTEN, leerling.geslacht());
    }

    /** Nobody has custody as far as known, and somebody should. */
    public boolean gezagOnbekend() {
        return leerling.meerderjarigOp().isAfter(vandaag) && ouders.stream().noneMatch(o -> o.gezagOp(vandaag));
    }

    /** The day from which the record may no longer be kept; null as long as the pupil is at school. */
    public @Nullable LocalDate bewaarTot() {
        return inschrijvingen.stream().map(Inschrijving::bewaarTot).filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo).orElse(null);
    }
}

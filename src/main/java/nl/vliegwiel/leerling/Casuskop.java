package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * The top of each page of a casus: who, where, in which phase, what may be shared, and the way to its parts.
 *
 * @param casus the file as it stands now
 * @param inzage what this reader may see of it, and why
 * @param klas class at this school, and
 * @param schoolsoort kind of education there; empty when unknown
 * @param toestemming what may be shared, with whom; nothing for an action that draws no page
 * @param onderdelen the parts this role may open
 * @param werkwijze the version by which this casus works
 * @param hier key of the part of this page: overzicht, plan, stukken, toestemming or wie-keek-mee
 */
public record Casuskop(Casus casus, Inzage inzage, String jeugdigeSleutel, String roepnaam, String naam,
        LocalDate geboortedatum, String klas, String schoolsoort, String school, Toestemmingsstand.Beeld toestemming,
        List<Onderdeel> onderdelen, String hier, Werkwijze werkwijze, LocalDate vandaag) {

    /** A part of the casus as a link. */
    public record Onderdeel(String sleutel, String naam, String url) {
    }

    public long casusId() {
        return casus.id();
    }

    public String sleutel() {
        return casus.sleutel();
    }

    public String nummer() {
        return casus.nummer();
    }

    public long jeugdigeId() {
        return casus.jeugdigeId();
    }

    public long schoolId() {
        return casus.schoolId();
    }

    public String fase() {
        return casus.fase();
    }

    public @Nullable LocalDate geslotenOp() {
        return casus.geslotenOp();
    }

    /** How the team calls the phase. */
    public String fasenaam() {
        return werkwijze.fase(fase()).naam();
    }

    public boolean gesloten() {
        return !casus.open();
    }

    public String url() {
        return "/leerlingen/" + sleutel();
    }

    /** This reader may read plan, contacts and goals today. */
    public boolean magWerk() {
        return inzage.werk();
    }

    /** This reader may add to these today; never in a closed casus. */
    public boolean magSchrijven() {
        return inzage.schrijven() && !gesloten();
    }

    /** Consent per purpose; empty until something was asked. */
    public List<Toestemmingsstand.Stand> strook() {
        return toestemming.strook();
    }

    /** Completed years today. */
    public int leeftijd() {
        return Period.between(geboortedatum, vandaag).getYears();
    }

    /** 13 jaar, klas 2B vmbo-t, Duinwaard College. Ondersteuning sinds 19 januari 2023. Casus 23-0147. */
    public String zin() {
        String plek = klas.isEmpty() ? school : "klas " + klas + " " + schoolsoort + ", " + school;
        return leeftijd() + " jaar, " + plek + ". " + Nederlands.hoofdletter(fasenaam())
                + (gesloten() ? " op " : " sinds ") + Nederlands.datum(casus.faseOp()) + ". Casus " + nummer() + ".";
    }

    public int kleur() {
        return Math.floorMod(jeugdigeId(), 4);
    }
}

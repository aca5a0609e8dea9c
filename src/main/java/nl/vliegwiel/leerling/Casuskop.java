package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * The top of each page of a casus: who, where, in which phase, what may be shared, and the way to its parts.
 *
 * @param faseOp first day of the phase
 * @param magWerk this reader may read plan, contacts and goals today
 * @param magSchrijven this reader may add to these today; never in a closed casus
 * @param strook consent per purpose; empty until something was asked
 * @param onderdelen the parts this role may open
 * @param werkwijze the version by which this casus works
 * @param hier key of the part of this page: overzicht, plan, toestemming or wie-keek-mee
 */
public record Casuskop(long casusId, String sleutel, String nummer, long jeugdigeId, String jeugdigeSleutel,
        long schoolId, String roepnaam, String naam, LocalDate geboortedatum, String klas, String schoolsoort,
        String school, String fase, LocalDate faseOp, @Nullable LocalDate geslotenOp, boolean magWerk,
        boolean magSchrijven, List<Toestemmingsstand.Stand> strook, List<Onderdeel> onderdelen, String hier,
        Werkwijze werkwijze, LocalDate vandaag) {

    /** A part of the casus as a link. */
    public record Onderdeel(String sleutel, String naam, String url) {
    }

    public String url() {
        return "/leerlingen/" + sleutel;
    }

    /** How the team calls the phase. */
    public String fasenaam() {
        return werkwijze.fase(fase).naam();
    }

    public boolean gesloten() {
        return geslotenOp != null;
    }

    /** Completed years today. */
    public int leeftijd() {
        return Period.between(geboortedatum, vandaag).getYears();
    }

    /** 13 jaar, klas 2B vmbo-t, Duinwaard College. Ondersteuning sinds 19 januari 2023. Casus 23-0147. */
    public String zin() {
        String plek = klas.isEmpty() ? school : "klas " + klas + " " + schoolsoort + ", " + school;
        return leeftijd() + " jaar, " + plek + ". " + Nederlands.hoofdletter(fasenaam())
                + (gesloten() ? " op " : " sinds ") + Nederlands.datum(faseOp) + ". Casus " + nummer + ".";
    }

    public int kleur() {
        return Math.floorMod(jeugdigeId, 4);
    }
}

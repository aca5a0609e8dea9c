package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.web.Wanneer;

/**
 * One line of Mijn werk.
 *
 * @param naam empty when this reader may not know the name
 * @param klas empty when unknown
 * @param school short name, empty when it belongs to no school
 * @param adres page of a module above where it is done; null mostly
 */
public record TaakRow(String sleutel, String soort, String titel, String waarom, LocalDate op,
        @Nullable LocalTime tijd, @Nullable String wachtOp, LocalDate wachtSinds, @Nullable Long casusId,
        @Nullable String casusSleutel, @Nullable String signaalSleutel, @Nullable String adviesvraagSleutel,
        @Nullable String noodtoegangSleutel, String naam, String klas, String school, @Nullable String adres) {

    /** Who it is about; a task without any pupil says nothing. */
    public String wie() {
        if (!naam.isEmpty())
            return naam;
        return casusId != null || signaalSleutel != null || adviesvraagSleutel != null ? "Leerling zonder naam" : "";
    }

    /** 2B, Duinwaard */
    public String plek() {
        return klas.isEmpty() ? school : school.isEmpty() ? klas : klas + ", " + school;
    }

    /** Where the thing itself is done; a task of one's own has a page of its own. */
    public String url() {
        if (adres != null)
            return adres;
        String casus = casusSleutel == null ? "" : "/leerlingen/" + casusSleutel;
        return switch (soort) {
            case "signaal" -> signaalSleutel == null ? eigen() : "/signalen/" + signaalSleutel;
            case "advies" -> adviesvraagSleutel == null ? eigen() : "/adviesvragen/" + adviesvraagSleutel;
            case "toestemming", "verjaardag" -> casus.isEmpty() ? eigen() : casus + "/toestemming";
            case "cijfer" -> casus.isEmpty() ? eigen() : casus + "/plan";
            case "evaluatie", "nazorg", "terugkeer" -> casus.isEmpty() ? eigen() : casus + "/" + soort;
            case "noodtoegang" -> noodtoegangSleutel == null ? eigen() : "/noodtoegang/" + noodtoegangSleutel;
            case "termijn" -> casus.isEmpty() ? eigen() : casus;
            case "afronden" -> casus.isEmpty() ? eigen() : casus + "/afronding";
            default -> eigen();
        };
    }

    /** The page of the task itself: move it, or say who must act first. */
    public String eigen() {
        return "/taken/" + sleutel;
    }

    public boolean afTeVinken() {
        return Taak.afTeVinken(soort);
    }

    /** The reason, and with whom it lies when somebody else must act first. */
    public String uitleg() {
        if (wachtOp == null)
            return waarom;
        return "Ligt bij: " + wachtOp + (wachtOp.endsWith(".") ? "" : ".");
    }

    /** A question or signal without a casus: the name may be known to the school, the team has no consent yet. */
    Toestemmingsstand.@Nullable Stand zonderToestemming() {
        return signaalSleutel != null || adviesvraagSleutel != null
                ? new Toestemmingsstand.Stand("Toestemming", "Geen toestemming", "stop", "slot")
                : null;
    }

    Wanneer wanneer(LocalDate vandaag) {
        if (wachtOp != null)
            return op.isAfter(vandaag) ? Wanneer.uiterlijk(op, vandaag) : Wanneer.sinds(wachtSinds, vandaag);
        return tijd != null && !op.isBefore(vandaag)
                ? Wanneer.afspraak(op, tijd, vandaag)
                : Wanneer.uiterlijk(op, vandaag);
    }

    /** In which group of the screen it stands today. */
    Groep groep(LocalDate vandaag) {
        if (wachtOp != null)
            return Groep.WACHT;
        if (!op.isAfter(vandaag))
            return Groep.VANDAAG;
        var zondag = vandaag.with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
        return op.isAfter(zondag) ? Groep.LATER : Groep.WEEK;
    }

    /** The groups, in the order of the screen. */
    enum Groep {
        VANDAAG, WEEK, WACHT, LATER
    }

    /**
     * The line as it stands on the screen.
     *
     * @param stand null where no casus is known
     */
    public record Regel(TaakRow taak, Toestemmingsstand.@Nullable Stand stand, Wanneer wanneer) {
    }
}

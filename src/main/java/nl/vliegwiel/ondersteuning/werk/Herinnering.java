package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * A task that Vliegwiel makes in the morning, once. It speaks of nobody by name: the job does not know names.
 *
 * @param sleutel the same reminder has the same key, so that it never comes twice
 * @param wie an account (a12) or a role at a place (oco@s7)
 */
public record Herinnering(String sleutel, String wie, @Nullable Long casusId, long schoolId,
        @Nullable Long signaalId, String soort, String titel, String waarom, LocalDate op) {

    /**
     * What is due, by keys and dates.
     *
     * @param soort verjaardag, verloop, gevraagd, nazorg, cijfer, evaluatie, signaal, termijn or noodtoegang
     * @param id key of the thing itself
     * @param dag the day it is about: birthday, expiry, question, last score …
     * @param getal the age, the days since the question or of the term, or how many times the weeks of the way of working
     * @param doelnaam the purpose of sharing, empty where none is meant
     */
    record Feit(String soort, long id, @Nullable Long casusId, long schoolId, String wie, LocalDate dag, int getal,
            String doel, String doelnaam) {
    }

    static Herinnering van(Feit f, LocalDate vandaag) {
        String dag = Nederlands.datum(f.dag(), vandaag);
        return switch (f.soort()) {
            case "verjaardag" -> of(f, f.getal() + "", "verjaardag", f.getal() == 18
                    ? "Toestemming opnieuw vragen: 18 jaar"
                    : "Toestemming aan de leerling zelf vragen",
                    "Wordt " + f.getal() + " op " + dag + ". " + switch (f.getal()) {
                        case 12 -> "Vanaf dan beslist de leerling mee.";
                        case 16 -> "Vanaf dan beslist de leerling zelf.";
                        default -> "Vanaf dan lezen ouders niet meer mee.";
                    }, max(f.dag().minusDays(7), vandaag));
            case "verloop" -> of(f, f.doel() + ":" + f.dag(), "toestemming",
                    "Toestemming opnieuw vragen: " + klein(f.doelnaam()), "Loopt af op " + dag + ".",
                    max(f.dag().minusDays(14), vandaag));
            case "gevraagd" -> of(f, f.doel() + ":" + f.dag() + ":" + f.getal(), "toestemming",
                    "Antwoord vragen: " + klein(f.doelnaam()), "Gevraagd op " + dag + ", nog geen antwoord.", vandaag);
            case "nazorg" -> of(f, "", "nazorg", "Nazorg: hoe gaat het nu?", "Afgesproken voor " + dag + ".",
                    max(f.dag(), vandaag));
            case "cijfer" -> of(f, f.dag() + ":" + f.getal(), "cijfer", "Doelen bespreken en cijfer geven",
                    "Vorige meting is " + weken(f, vandaag) + " geleden.", vandaag);
            case "evaluatie" -> of(f, f.dag().toString(), "evaluatie", "Samen evalueren",
                    "De vorige keer is " + weken(f, vandaag) + " geleden.", vandaag);
            case "signaal" -> of(f, "", "signaal", "Signaal wacht nog op antwoord",
                    "Het antwoord was beloofd voor " + dag + ".", vandaag);
            case "termijn" -> of(f, f.dag().toString(), "termijn", "Deze casus staat lang in dezelfde fase",
                    "Sinds " + dag + ". De termijn is " + f.getal() + " dagen. Wat is de volgende stap?", vandaag);
            case "noodtoegang" -> of(f, "", "noodtoegang", "Noodtoegang beoordelen",
                    "Een collega keek op " + dag + " in een dossier.", vandaag);
            default -> throw new IllegalArgumentException("geen herinnering: " + f.soort());
        };
    }

    private static Herinnering of(Feit f, String deel, String soort, String titel, String waarom, LocalDate op) {
        return new Herinnering(f.soort() + ":" + f.id() + (deel.isEmpty() ? "" : ":" + deel), f.wie(), f.casusId(),
                f.schoolId(), f.soort().equals("signaal") ? f.id() : null, soort, titel, waarom, op);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static String weken(Feit f, LocalDate vandaag) {
        return Nederlands.aantal(ChronoUnit.WEEKS.between(f.dag(), vandaag), "week", "weken");
    }

    private static String klein(String naam) {
        return naam.isEmpty() ? naam : naam.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + naam.substring(1);
    }
}

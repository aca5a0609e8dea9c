package nl.vliegwiel.levering.leerlingen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One pupil as the file of the school describes it.
 *
 * @param geslacht V, M or O
 * @param pc4 first four digits of the postcode; null when the file gives none
 * @param van first day at the school; null when the file gives none
 */
public record Leerlingregel(long regel, String leerlingnummer, String roepnaam, String tussenvoegsel,
        String achternaam, LocalDate geboortedatum, String geslacht, String klas, int leerjaar, String schoolsoort,
        @Nullable String pc4, @Nullable LocalDate van, List<Ouderregel> ouders) {

    /** A parent in the row of a pupil. relatie: moeder, vader, voogd or verzorger. */
    public record Ouderregel(String naam, String relatie, String telefoon, String email) {
    }

    /** The pupil with this number as the school has it now. */
    public record Stand(long inschrijvingId, long jeugdigeId, String leerlingnummer, String roepnaam,
            String tussenvoegsel, String achternaam, LocalDate geboortedatum, String geslacht, String klas,
            int leerjaar, String schoolsoort, @Nullable String pc4, LocalDate van) {
        public String naam() {
            return Leerlingregel.naam(roepnaam, tussenvoegsel, achternaam);
        }
    }

    public String naam() {
        return naam(roepnaam, tussenvoegsel, achternaam);
    }

    private static String naam(String roepnaam, String tussenvoegsel, String achternaam) {
        return (roepnaam + " " + tussenvoegsel + " " + achternaam).replaceAll("\\s+", " ").strip();
    }

    /** What is different from how the school has it, in words; what the file leaves out stays. */
    public List<String> verschillen(Stand s) {
        var anders = new ArrayList<String>();
        if (isAnderePersoon(s))
            anders.add("naam of geboortedatum");
        if (!s.klas().equals(klas))
            anders.add("klas " + s.klas() + " wordt " + klas);
        if (s.leerjaar() != leerjaar)
            anders.add("leerjaar " + s.leerjaar() + " wordt " + leerjaar);
        if (!s.schoolsoort().equals(schoolsoort))
            anders.add(s.schoolsoort() + " wordt " + schoolsoort);
        if (pc4 != null && !pc4.equals(s.pc4()))
            anders.add("postcode");
        return anders;
    }

    /** Name, birth date or sex is different. */
    public boolean isAnderePersoon(Stand s) {
        return !s.naam().equals(naam()) || !s.geboortedatum().equals(geboortedatum)
                || !geslacht.equals("O") && !geslacht.equals(s.geslacht());
    }

    /** Another class, year or kind of school: a new enrolment follows on the old one, so that figures of before stay true. */
    public boolean isDoorgestroomd(Stand s) {
        return !s.klas().equals(klas) || s.leerjaar() != leerjaar || !s.schoolsoort().equals(schoolsoort);
    }

    /** A number that passed to somebody else: both name and birth date are different. */
    public boolean isHergebruiktNummer(Stand s) {
        return !s.geboortedatum().equals(geboortedatum) && !s.achternaam().equalsIgnoreCase(achternaam);
    }
}

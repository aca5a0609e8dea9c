package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/**
 * What the browser sends of an enrolment.
 *
 * @param school key; only asked of who works at more than one
 * @param mentor key, empty: none
 * @param van first day at school, in a new enrolment
 * @param vanaf first day of another class, in a change
 */
public record InschrijvingForm(@Nullable String school, @Nullable String leerlingnummer, @Nullable String klas,
        @Nullable String leerjaar, @Nullable String schoolsoort, @Nullable String mentor, @Nullable String van,
        @Nullable String vanaf, @Nullable Integer _versie) {

    static InschrijvingForm nieuw(String school) {
        return new InschrijvingForm(school, "", "", "", "", "", "vandaag", "", null);
    }

    static InschrijvingForm of(Inschrijving i) {
        return new InschrijvingForm("", i.leerlingnummer(), i.klas(), String.valueOf(i.leerjaar()), i.schoolsoort(),
                i.mentorSleutel(), LeerlingForm.cijfers(i.van()), "vandaag", i.versie());
    }

    Fouten check(@Nullable LocalDate geboren, LocalDate vandaag, boolean nieuw, Fouten fouten) {
        if (!Invoer.tekst(klas).matches("[\\p{L}\\d][\\p{L}\\d ./-]{0,9}"))
            fouten.meld("klas", "Schrijf de klas, zoals 2B");
        if (Invoer.tekst(leerlingnummer).isEmpty())
            fouten.meld("leerlingnummer", "Schrijf het leerlingnummer van je school");
        else if (!Invoer.tekst(leerlingnummer).matches("[\\w.-]{1,20}"))
            fouten.meld("leerlingnummer", "Een leerlingnummer heeft alleen cijfers en letters. Kijk het na");
        if (!Keuzelijsten.bevat(Keuzelijsten.LEERJAREN, Invoer.tekst(leerjaar)))
            fouten.meld("leerjaar", "Kies het leerjaar");
        if (!Keuzelijsten.bevat(Keuzelijsten.SCHOOLSOORTEN, Invoer.tekst(schoolsoort)))
            fouten.meld("schoolsoort", "Kies de schoolsoort");
        if (nieuw)
            begin(van, "van", geboren, vandaag, fouten);
        else
            begin(vanaf, "vanaf", geboren, vandaag, fouten);
        return fouten;
    }

    private static void begin(@Nullable String waarde, String veld, @Nullable LocalDate geboren, LocalDate vandaag,
            Fouten fouten) {
        var dag = Invoer.datum(waarde, vandaag).orElse(null);
        if (dag == null)
            fouten.meld(veld, Invoer.DATUM_ONLEESBAAR);
        else if (dag.isAfter(vandaag.plusYears(1)))
            fouten.meld(veld, "Deze dag ligt meer dan een jaar vooruit. Kijk de datum na");
        else if (geboren != null && dag.isBefore(geboren.plusYears(3)))
            fouten.meld(veld, "Deze dag ligt te dicht bij de geboortedatum, of ervoor. Kijk beide na");
    }

    public static List<Keuze> leerjaren() {
        return Keuzelijsten.LEERJAREN;
    }

    public static List<Keuze> schoolsoorten() {
        return Keuzelijsten.SCHOOLSOORTEN;
    }

    LocalDate eersteDag(LocalDate vandaag) {
        return Invoer.datum(van, vandaag).orElseThrow();
    }

    LocalDate vanaf(LocalDate vandaag) {
        return Invoer.datum(vanaf, vandaag).orElseThrow();
    }

    /** The enrolment as typed, with what the form does not ask from {@code oud}. */
    Inschrijving inschrijving(Inschrijving oud, @Nullable Long mentorId) {
        return new Inschrijving(oud.id(), oud.sleutel(), oud.jeugdigeId(), oud.schoolId(), oud.school(),
                Invoer.tekst(leerlingnummer), Invoer.tekst(klas), Integer.parseInt(Invoer.tekst(leerjaar)),
                Invoer.tekst(schoolsoort), mentorId, null, null, oud.van(), oud.tot(), oud.bewaarTot(),
                _versie == null ? oud.versie() : _versie);
    }
}

package nl.vliegwiel.leerling.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;

/** The rules of the register: names, dates, classes, custody. Fictieve gegevens. */
class LeerlingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);

    private static Leerling leerling(LocalDate geboren) {
        return new Leerling(1, "k", "Mila", "van", "Donkers", geboren, "V", 1L, "Zandwijk", "1811", 3, null);
    }

    @Test
    void a_birthday_that_changes_who_decides_is_announced_and_coming_of_age_is_said() {
        assertThat(leerling(LocalDate.of(2014, 12, 5)).verjaardag(VANDAAG)).get().asString()
                .isEqualTo(
                        "Mila wordt op 5 december 2026 12 jaar. Vanaf die dag moet Mila ook zelf ja zeggen tegen delen.");
        assertThat(leerling(LocalDate.of(2010, 12, 5)).verjaardag(VANDAAG)).get().asString().contains("16 jaar");
        assertThat(leerling(LocalDate.of(2008, 12, 5)).verjaardag(VANDAAG)).get().asString().contains("18 jaar");
        assertThat(leerling(LocalDate.of(2008, 11, 26)).verjaardag(VANDAAG)).get().asString()
                .contains("sinds 26 november 2026 meerderjarig");
        assertThat(leerling(LocalDate.of(2012, 5, 5)).verjaardag(VANDAAG)).isEmpty();
        assertThat(leerling(LocalDate.of(2012, 5, 5)).naam()).isEqualTo("Mila van Donkers");
    }

    @ParameterizedTest
    @CsvSource({"31-2-2010,bestaat niet", "morgen,met het jaar erbij", "13-4,met het jaar erbij",
            "1-1-2027,in de toekomst", "25-11-1995,ouder dan 30", "13 april 2010,''", "13-4-10,''", "2010-04-13,''",
            "27-11-1995,''"})
    void an_impossible_birth_date_is_refused_with_what_to_do(String invoer, String zin) {
        var form = new LeerlingForm("Mila", "", "Donkers", invoer, "V", "", "", "", null);
        var fout = form.check(VANDAAG, Fouten.geen()).van("geboortedatum");
        if (zin.isEmpty())
            assertThat(fout).isNull();
        else
            assertThat(fout).contains(zin);
    }

    @Test
    void names_and_postcodes_are_looked_at() {
        var fouten = new LeerlingForm(" ", "", "D0nkers", "13-4-2010", "X", "18", "", "", null).check(VANDAAG,
                Fouten.geen());
        assertThat(fouten.alle()).containsOnlyKeys("roepnaam", "achternaam", "geslacht", "postcode");
        assertThat(new LeerlingForm("", "", "", "", "", "1811 ab", "", "", null).pc4()).isEqualTo("1811");
    }

    @Test
    void another_class_begins_where_the_old_one_ends_and_who_leaves_is_kept_five_years() {
        var i = new Inschrijving(1, "i", 1, 1, "Duinwaard College", "1001", "1A", 1, "havo", null, null, null,
                LocalDate.of(2025, 8, 1), null, null, 1);
        assertThat(i.gewisseld(LocalDate.of(2026, 8, 1)).tot()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThatThrownBy(() -> i.gewisseld(LocalDate.of(2025, 8, 1))).isInstanceOf(Geweigerd.class);
        var weg = i.uitgeschreven(VANDAAG, Bewaartermijn.of("leerlingenadministratie"));
        assertThat(weg.tot()).isEqualTo(VANDAAG.plusDays(1));
        assertThat(weg.bewaarTot()).isEqualTo(VANDAAG.plusDays(1).plusYears(5));
        assertThat(weg.teruggekomen()).isEqualTo(i);
        assertThatThrownBy(() -> i.uitgeschreven(LocalDate.of(2025, 7, 31), Bewaartermijn.of("verzuim")))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("voor de eerste");
    }

    @Test
    void custody_is_yes_no_or_unknown_and_has_a_begin_and_an_end() {
        var form = new OuderForm("Petra", "", "", "moeder", "ja", "20-11-2026", "1-2-2020", "1-1-2020", null);
        var kind = leerling(LocalDate.of(2012, 5, 5));
        assertThat(form.check(kind, VANDAAG).van("totEnMet")).contains("Draai ze om");
        var einde = new OuderForm("Petra", "", "", "moeder", "ja", "20-11-2026", "", "30-11-2026", null);
        assertThat(einde.check(kind, VANDAAG).isLeeg()).isTrue();
        var ouder = einde.ouder(null, VANDAAG);
        assertThat(ouder.gezagOp(VANDAAG)).isTrue();
        assertThat(ouder.gezagOp(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(ouder.gezagzin(VANDAAG)).isEqualTo("Gezag tot 1 december 2026");
        assertThat(new OuderForm("Petra", "bel maar", "x", "oma", "", "morgen", "", "", null).check(kind, VANDAAG)
                .alle()).containsOnlyKeys("relatie", "telefoon", "email", "gezag", "nagekeken");
        assertThat(new OuderForm("Petra", "", "", "moeder", "onbekend", "vandaag", "", "", null).ouder(null, VANDAAG)
                .gecontroleerdOp()).as("an unknown answer was not looked up").isNull();
    }
}

package nl.vliegwiel.leerling.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** How alike two names are: what holds for every pair, over a few hundred names made by chance with a fixed seed. */
@DatabaseTest
class GelijkenisTest {
    private static final List<String> LETTERGREPEN = List.of("mi", "la", "jo", "ris", "ë", "an", "ne", "yas", "min",
            "ş", "ü", "'t", "-", " de ", "ö", "van", "ij", "ñ", "é", "ş", "Ø");
    private final Random random = new Random(20_261_126);

    @Autowired
    private Proefregio regio;

    private String naam() {
        var naam = new StringBuilder(String.valueOf((char) ('A' + random.nextInt(26))));
        for (int i = random.nextInt(1, 9); i > 0; i--)
            naam.append(LETTERGREPEN.get(random.nextInt(LETTERGREPEN.size())));
        return naam.toString();
    }

    private float alike(String a, String b) {
        return regio.eigenaar().sql("select leerling.gelijkenis(?, ?)").params(a, b).query(Float.class).single();
    }

    @Test
    void likeness_is_between_0_and_1_the_same_both_ways_and_1_for_the_same_name() {
        for (int i = 0; i < 300; i++) {
            var a = naam();
            var b = naam();
            assertThat(alike(a, b)).as(a + " / " + b).isBetween(0f, 1f).isEqualTo(alike(b, a));
            assertThat(alike(a, a)).as(a).isEqualTo(1f);
        }
    }

    @Test
    void folding_is_blind_for_case_and_done_once_is_done() {
        var namen = new ArrayList<String>();
        for (int i = 0; i < 300; i++)
            namen.add(naam());
        for (var naam : namen) {
            var gevouwen = regio.eigenaar().sql("select leerling.zoekvorm(?)").param(naam).query(String.class).single();
            assertThat(regio.eigenaar().sql("select leerling.zoekvorm(?)").param(gevouwen).query(String.class).single())
                    .isEqualTo(gevouwen);
            assertThat(alike(naam, gevouwen)).as(naam).isEqualTo(1f);
            assertThat(alike(naam, naam.toLowerCase(Locale.ROOT))).as(naam).isEqualTo(1f);
        }
    }

    @Test
    void one_slip_of_the_pen_in_a_name_of_six_letters_or_more_is_still_alike() {
        for (int i = 0; i < 200; i++) {
            var roepnaam = "Ab" + naam();
            var achternaam = "Cdef" + naam();
            int plek = 1 + random.nextInt(achternaam.length() - 1);
            var slip = achternaam.substring(0, plek) + "x" + achternaam.substring(plek);
            assertThat(regio.eigenaar().sql("select leerling.lijkt_op(?, ?, ?, ?)")
                    .params(roepnaam, achternaam, roepnaam, slip).query(Boolean.class).single())
                    .as(roepnaam + " " + slip).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"Mila,Donkers,Milla,Donker,true", "Yasmin,el Idrissi,Jasmijn,Idrissi,true",
            "Donkers,Mila,Mila,Donkers,true",
            "Zoë,Jansén,Zoe,Jansen,true", "Mila,Donkers,Lina,Bakhuis,false", "Emma,Kramer,Emir,Kaya,false"})
    void known_pairs(String roepnaam, String achternaam, String anderRoepnaam, String anderAchternaam, boolean alike) {
        assertThat(regio.eigenaar().sql("select leerling.lijkt_op(?, ?, ?, ?)")
                .params(roepnaam, achternaam, anderRoepnaam, anderAchternaam).query(Boolean.class).single())
                .isEqualTo(alike);
    }
}

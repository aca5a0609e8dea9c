package nl.vliegwiel.hulpaanbod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;

class VoorzieningTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 13);

    @Test
    void what_nobody_looked_at_for_half_a_year_is_stale_and_a_look_mends_it() {
        var v = voorziening(VANDAAG.minusMonths(6).minusDays(1), 4, VANDAAG.minusMonths(4));
        assertThat(v.verouderd(VANDAAG)).isTrue();
        assertThat(v.wachttijdVerouderd(VANDAAG)).isTrue();
        assertThat(v.nagekeken(VANDAAG).verouderd(VANDAAG)).isFalse();
        assertThat(voorziening(VANDAAG.minusMonths(6), 4, VANDAAG).verouderd(VANDAAG)).isFalse();
    }

    @Test
    void what_is_gone_cannot_end_or_be_checked_again() {
        var weg = voorziening(VANDAAG, null, null).gestopt(VANDAAG, VANDAAG);
        assertThat(weg.geldig(VANDAAG)).isFalse();
        assertThat(weg.geldig(VANDAAG.minusDays(1))).isTrue();
        assertThatThrownBy(() -> weg.nagekeken(VANDAAG)).isInstanceOf(Geweigerd.class).hasMessageContaining("gestopt");
        assertThatThrownBy(() -> weg.gestopt(VANDAAG, VANDAAG)).isInstanceOf(Geweigerd.class);
    }

    @Test
    void age_and_wait_are_said_in_words() {
        assertThat(voorziening(VANDAAG, null, null).wacht()).isEqualTo("wachttijd onbekend");
        assertThat(voorziening(VANDAAG, 0, VANDAAG).wacht()).isEqualTo("geen wachttijd");
        assertThat(voorziening(VANDAAG, 1, VANDAAG).wacht()).isEqualTo("1 week wachten");
        assertThat(voorziening(VANDAAG, 1, VANDAAG).leeftijd()).isEqualTo("12 tot en met 18 jaar");
    }

    @Test
    void a_list_is_read_by_line_and_a_wrong_line_says_what_to_do() {
        var lezen = new VoorzieningImport(List.of(new Keuze("g1", "Zandwijk")), VANDAAG);
        var uitkomst = lezen.read("""
                Naam;Soort;Omschrijving;Aanmelden;Themas;Gemeenten;Wachtweken;Leeftijd van;Leeftijd tot
                Maatje;In de buurt;Elke week samen iets doen;Bel ons;Somber of bang, thuis;Zandwijk;3;10;18
                Fout;op de maan;Iets;Bel ons;;;;;
                Ver;buurt;Iets;Bel ons;;Elders;;;
                Omgekeerd;buurt;Iets;Bel ons;;;;18;12
                maatje;buurt;Nog een keer;Bel ons;;;;;
                Lang;buurt;Iets;Bel ons;;;200;;
                """);
        assertThat(uitkomst.regels()).hasSize(1);
        var form = uitkomst.regels().getFirst().form();
        assertThat(form.soort()).isEqualTo("buurt");
        assertThat(form.themas()).containsExactly("somber", "thuis");
        assertThat(form.gemeenten()).containsExactly("g1");
        assertThat(uitkomst.fouten()).extracting(f -> f.regel() + " " + f.kolom()).containsExactly("3 soort",
                "4 gemeenten", "5 leeftijd_tot", "6 naam", "7 wachtweken");
        assertThat(lezen.read("a;b\n1;2\n").zin()).contains("Die staan er niet");
        assertThat(lezen.read("").zin()).isEqualTo("Er staat niets in dit bestand.");
        assertThat(lezen.read("naam;soort;omschrijving;aanmelden\n\"open;buurt\n").zin()).isNotEmpty();
    }

    private static Voorziening voorziening(LocalDate nagekeken, Integer weken, LocalDate wachtOp) {
        return new Voorziening(1, "x", 5, "Jeugdhulp De Kust", "Training", "preventief", "Acht keer", "", 12, 18,
                List.of(), List.of(), List.of(), "nee", "Bel", "", "", "", weken, wachtOp, VANDAAG.minusYears(1), null,
                nagekeken, 1);
    }
}

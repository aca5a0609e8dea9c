package nl.vliegwiel.leren.werkplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.leren.werkplan.Verbeteractie.Stand;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Schooljaar;

/** An action is planned, runs, is late, done, stopped or taken along, and closes once. */
class VerbeteractieTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
    private static final Verbeteractie NIEUW = new Verbeteractie(1, "k", "Bellen bij acht uur verzuim", "mentoren",
            null, null, LocalDate.of(2026, 12, 10), 2026, "veerkracht", "zestien-uur-verzuim", null, "", null, null,
            null, null, "", "", null, null, null, null, 4, "Karin Postma",
            OffsetDateTime.of(2026, 10, 1, 9, 0, 0, 0, ZoneOffset.UTC));

    @Test
    void begint_gepland_loopt_dan_en_is_te_laat_na_haar_datum() {
        assertThat(NIEUW.stand(VANDAAG)).isEqualTo(Stand.GEPLAND);
        var running = NIEUW.begonnen(VANDAAG);
        assertThat(running.stand(VANDAAG)).isEqualTo(Stand.LOOPT);
        assertThat(running.stand(LocalDate.of(2026, 12, 10))).isEqualTo(Stand.LOOPT);
        assertThat(running.stand(LocalDate.of(2026, 12, 11))).isEqualTo(Stand.TE_LAAT);
        assertThatThrownBy(() -> running.begonnen(VANDAAG)).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("27 november 2026");
    }

    @Test
    void wordt_een_keer_afgesloten_en_kan_weer_open() {
        var done = NIEUW.klaar(VANDAAG);
        assertThat(done.stand(LocalDate.of(2027, 1, 1))).isEqualTo(Stand.KLAAR);
        assertThat(done.begonnenOp()).isEqualTo(VANDAAG);
        assertThatThrownBy(() -> done.gestopt(VANDAAG, "Toch niet")).isInstanceOf(Geweigerd.class);
        assertThat(done.heropend().stand(VANDAAG)).isEqualTo(Stand.LOOPT);
        assertThatThrownBy(NIEUW::heropend).isInstanceOf(Geweigerd.class);
    }

    @Test
    void gaat_alleen_mee_naar_een_later_schooljaar() {
        assertThatThrownBy(() -> NIEUW.meegenomen(VANDAAG, new Schooljaar(2026))).isInstanceOf(Geweigerd.class);
        var closed = NIEUW.meegenomen(VANDAAG, new Schooljaar(2027));
        assertThat(closed.reden()).isEqualTo("Meegenomen naar het werkplan van 2027-2028.");
        assertThat(closed.stand(VANDAAG).open()).isFalse();
    }

    @Test
    void een_schooljaar_begint_op_1_augustus() {
        assertThat(Schooljaar.van(LocalDate.of(2027, 7, 31)).naam()).isEqualTo("2026-2027");
        assertThat(Schooljaar.van(LocalDate.of(2027, 8, 1)).naam()).isEqualTo("2027-2028");
        assertThat(new Schooljaar(2026).eerste()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(new Schooljaar(2026).laatste()).isEqualTo(LocalDate.of(2027, 7, 31));
    }
}

package nl.vliegwiel.bekostiging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import nl.vliegwiel.bekostiging.formatie.Btw;
import nl.vliegwiel.bekostiging.formatie.Domein;
import nl.vliegwiel.bekostiging.formatie.Post;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Contractinvoer;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.opzet.Uitgangswaarden;
import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;

/** Budget, use and forecast of a year, and a settlement that closes. Fictieve gegevens. */
class JaarafrekeningTest {
    private static final BigDecimal VIJF = new BigDecimal("5");

    private static Berekening berekening(long jggz, long onderzoek) {
        return Berekening.van(new Opzet(2026, 1, null, List.of(), List.of(), List.of(post("jggz", jggz),
                post("onderzoek", onderzoek)), Uitgangswaarden.indexering(2026, 1),
                List.of(new Partij("g-1", "Zandwijk", Partijsoort.GEMEENTE, 700, 700, 0, null, null, null),
                        new Partij("g-2", "Oosterduin", Partijsoort.GEMEENTE, 300, 300, 0, null, null, null),
                        new Partij("s-1", "SWV", Partijsoort.SAMENWERKINGSVERBAND, 1000, 1000, 0, null, null, null),
                        new Partij("b-1", "Bestuur", Partijsoort.SCHOOLBESTUUR, null, 1000, null, null, null, null)),
                Uitgangswaarden.scenarios(), "A",
                new Contractinvoer(8, 10, 13, VIJF, VIJF, VIJF, new BigDecimal("50")), null));
    }

    private static Post post(String code, long cent) {
        return new Post(code, code, cent, 2026, 2026, Domein.SAMEN, "6.22", Btw.geen(), "proef");
    }

    private static Realisaties.Realisatie echt(int maand, String regel, long cent) {
        return van(null, maand, regel, cent);
    }

    private static Realisaties.Realisatie van(@Nullable String partij, int maand, String regel, long cent) {
        return new Realisaties.Realisatie(2026, maand, regel, partij, cent, "proef", "Jelle",
                OffsetDateTime.of(2026, 5, 1, 9, 0, 0, 0, ZoneOffset.UTC));
    }

    private static Jaarafrekening jaar(Berekening b, List<Realisaties.Realisatie> echt) {
        return Jaarafrekening.van(b, 2026, echt,
                b.antwoord(b.opzet().scenario("A").orElseThrow(), 2026).toedeling());
    }

    @Test
    void use_and_forecast_stand_beside_the_budget_of_the_months_that_are_known() {
        var a = jaar(berekening(120_000_00, 12_000_00),
                List.of(echt(1, "jggz", 12_000_00), echt(2, "jggz", 13_000_00), echt(1, "onderzoek", 1_000_00)));
        var jggz = a.regels().getFirst();
        assertThat(jggz.begrootTot()).isEqualTo(20_000_00);
        assertThat(jggz.uitgegeven()).isEqualTo(25_000_00);
        assertThat(jggz.prognose()).as("spent, and the budget of ten months").isEqualTo(125_000_00);
        assertThat(jggz.doorgetrokken()).as("25 of 20, the whole year").isEqualTo(150_000_00);
        assertThat(a.totEnMet()).as("of February one line is not known").isEqualTo(1);
        assertThat(a.maanden()).extracting(Jaarafrekening.Maand::nummer, Jaarafrekening.Maand::bekend)
                .containsExactly(tuple(1, 2), tuple(2, 1));
        assertThat(a.maanden().getLast().uitgegevenTot()).isEqualTo(26_000_00);
        assertThat(a.oordeel()).isEqualTo("De prognose is 3,8% boven de begroting, binnen de bandbreedte van 5,0%.");
        var over = jaar(berekening(120_000_00, 12_000_00), List.of(echt(1, "jggz", 30_000_00)));
        assertThat(over.buitenBand()).isTrue();
        assertThat(over.oordeel()).contains("15,2% boven").contains("buiten de bandbreedte");
        assertThat(jaar(berekening(1, 1), List.of()).oordeel()).contains("nog niets vastgelegd");
    }

    @Test
    void a_month_counts_when_every_party_that_delivers_the_line_has_delivered_it() {
        var b = berekening(120_000_00, 12_000_00);
        var a = jaar(b, List.of(van("g-1", 1, "jggz", 6_000_00), van("s-1", 1, "jggz", 5_000_00),
                van("g-1", 2, "jggz", 7_000_00), echt(1, "onderzoek", 1_000_00)));
        assertThat(a.totEnMet()).isEqualTo(1);
        assertThat(a.regels().getFirst().uitgegeven()).as("of February one party is missing").isEqualTo(11_000_00);
        assertThat(Maandkosten.van(List.of(van("g-1", 1, "jggz", 1), van("s-1", 2, "jggz", 2), echt(3, "jggz", 3))))
                .extracting(Maandkosten::maand, Maandkosten::cent, Maandkosten::wachtOp)
                .containsExactly(tuple(1, 1L, List.of("s-1")), tuple(2, 2L, List.of("g-1")),
                        tuple(3, 3L, List.of()));
    }

    @Property(tries = 200)
    void the_settlement_of_the_parties_is_what_is_paid_to_the_cent(
            @ForAll @LongRange(min = 1, max = 900_000_000) long begroot,
            @ForAll @LongRange(max = 200_000_000) long maandCent, @ForAll @IntRange(max = 12) int maanden) {
        var echt = new ArrayList<Realisaties.Realisatie>();
        for (int m = 1; m <= maanden; m++)
            echt.add(echt(m, "jggz", maandCent));
        var a = jaar(berekening(begroot, 1_200_00), echt);
        assertThat(a.partijen().stream().mapToLong(Jaarafrekening.Partijregel::aandeel).sum())
                .isEqualTo(a.afrekening().betaaldCent());
        assertThat(a.partijen().stream().mapToLong(Jaarafrekening.Partijregel::voorschot).sum())
                .isEqualTo(a.samen().begroot());
        assertThat(a.samen().uitgegeven()).isEqualTo(maandCent * maanden);
        assertThat(a.samen().prognose())
                .isEqualTo(a.samen().uitgegeven() + a.samen().begroot() - a.samen().begrootTot());
        long verschil = a.afrekening().betaaldCent() - a.samen().begroot();
        assertThat(Math.abs(verschil)).as("within the bandwidth nothing, beyond it half of the rest")
                .isLessThanOrEqualTo(Math.abs(a.samen().verschil()));
        if (!a.buitenBand())
            assertThat(verschil).isZero();
    }
}

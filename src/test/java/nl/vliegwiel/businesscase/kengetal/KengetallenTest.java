package nl.vliegwiel.businesscase.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** The file of kengetallen keeps what its page promises: a source with each number, and no number without a read source. */
class KengetallenTest {
    private final Kengetallen kengetallen = new Kengetallen();

    @Test
    void every_number_has_a_source_a_strength_and_a_range_around_it() {
        assertThat(kengetallen.alle()).hasSizeGreaterThan(40).allSatisfy(k -> {
            assertThat(k.bron()).as(k.code()).isNotBlank();
            assertThat(k.vindplaats()).as(k.code()).isNotBlank();
            assertThat(k.sterkte()).as(k.code()).isIn("zwak", "matig", "sterk");
            assertThat(k.code()).matches("[a-z0-9-]+");
            if (k.waarde() != null && k.laag() != null)
                assertThat(k.laag()).as(k.code()).isLessThanOrEqualTo(k.waarde());
            if (k.waarde() != null && k.hoog() != null)
                assertThat(k.hoog()).as(k.code()).isGreaterThanOrEqualTo(k.waarde());
        });
        assertThat(kengetallen.alle()).extracting(Kengetal::code).doesNotHaveDuplicates();
    }

    @Test
    void a_price_names_its_year_and_an_effect_never_does() {
        assertThat(kengetallen.alle()).filteredOn(k -> k.waarde() != null).allSatisfy(
                k -> assertThat(k.prijsjaar() != null).as(k.code()).isEqualTo(k.soort() == Kengetal.Soort.PRIJS));
    }

    @Test
    void what_nobody_read_is_an_example_that_waits_for_confirmation() {
        assertThat(kengetallen.alle()).filteredOn(k -> k.waarde() == null)
                .allMatch(k -> k.status() == Kengetal.Status.VOORBEELD).extracting(Kengetal::code)
                .contains("vsv-levensloop", "thuiszitter-jaar", "jeugdhulp-met-verblijf-jaar");
        assertThat(kengetallen.find("coach-fte-jaar").orElseThrow().status()).isEqualTo(Kengetal.Status.VOORBEELD);
    }

    @Test
    void parts_over_parties_sum_to_one() {
        assertThat(kengetallen.alle()).filteredOn(k -> !k.partijen().isEmpty())
                .allSatisfy(k -> assertThat(k.partijen().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(k.code()).isEqualByComparingTo("1"));
    }
}

package nl.vliegwiel.sturing.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a criterium is reached, when it is missed, and when nobody can say. */
class CriteriumOordeelTest {

    @ParameterizedTest
    @CsvSource({"true,9,7.1,8.9,BEREIKT", "true,9,7.1,9,BEREIKT", "true,9,8.5,9.5,ONBEKEND", "true,9,9.1,10,NIET",
            "false,70,71,82,BEREIKT", "false,70,65,75,ONBEKEND", "false,70,50,69.9,NIET", "false,70,70,70,BEREIKT"})
    void a_figure_counts_only_when_its_whole_margin_lies_on_one_side(boolean hoogstens, double grens, double laag,
            double hoog, CriteriumOordeel oordeel) {
        assertThat(CriteriumOordeel.of(hoogstens, grens, laag, hoog)).isEqualTo(oordeel);
    }

    @ParameterizedTest
    @CsvSource({"10,10,0,10,BEREIKT", "10,7,0,10,DEELS", "10,9,1,10,NIET", "10,0,0,10,ONBEKEND", "6,4,3,10,DEELS",
            "6,4,5,10,NIET"})
    void parties_agree_when_enough_said_yes_and_never_any_more_when_too_many_said_no(double nodig, int ja, int nee,
            int alle, CriteriumOordeel oordeel) {
        assertThat(CriteriumOordeel.ofPartijen(nodig, ja, nee, alle)).isEqualTo(oordeel);
    }
}

package nl.vliegwiel.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.web.Geweigerd;

/** The rules of partners and of the files they come in. */
class PartnersTest {
    private static final LocalDate DAG = LocalDate.of(2022, 1, 1);
    private static final Organisatie OUD = organisatie(1, "gemeente", "Langeweide");
    private static final Organisatie NIEUW = organisatie(2, "gemeente", "Weideveen");

    private static Organisatie organisatie(long id, String soort, String naam) {
        return new Organisatie(id, "s" + id, soort, "000" + id, naam, null, LocalDate.of(1900, 1, 1), null, null, 1);
    }

    @Test
    void a_gemeente_that_merged_is_valid_until_the_day_and_not_on_it() {
        var gestopt = OUD.opgevolgd(NIEUW, DAG);
        assertThat(gestopt.geldig(DAG.minusDays(1))).isTrue();
        assertThat(gestopt.geldig(DAG)).isFalse();
        assertThat(gestopt.opvolgerId()).isEqualTo(2);
    }

    @Test
    void a_successor_is_another_organisation_of_the_same_kind_and_comes_later() {
        assertThatThrownBy(() -> OUD.opgevolgd(OUD, DAG)).isInstanceOf(Geweigerd.class);
        assertThatThrownBy(() -> OUD.opgevolgd(organisatie(3, "aanbieder", "Kust"), DAG)).isInstanceOf(Geweigerd.class);
        assertThatThrownBy(() -> OUD.opgevolgd(NIEUW, OUD.geldigVan())).isInstanceOf(Geweigerd.class);
        assertThatThrownBy(() -> OUD.opgevolgd(NIEUW, DAG).opgevolgd(NIEUW, DAG.plusYears(1)))
                .isInstanceOf(Geweigerd.class);
    }

    @Test
    void what_is_written_is_read_back_with_signs_and_quotes() {
        var regel = new PartnerRegel(2, "aanbieder", "1", "De \"Kust\"; jeugdhulp", "", "", "", "", "", "",
                "2022-01-01",
                "", "");
        var terug = PartnerCsv.read(PartnerCsv.write(List.of(regel)));
        assertThat(terug.fouten()).isEmpty();
        assertThat(terug.regels()).containsExactly(regel);
    }

    @Test
    void each_wrong_line_is_named_with_its_number_and_the_others_stay() {
        var uitkomst = PartnerCsv.read("""
                soort;code;naam;geldig_van
                gemeente;9003;Noordkil;
                kerk;1;Sint Jan;
                gemeente;;Zuidkil;
                gemeente;9004;Oostkil;31-2-2022
                """);
        assertThat(uitkomst.regels()).extracting(PartnerRegel::naam).containsExactly("Noordkil");
        assertThat(uitkomst.fouten()).extracting(PartnerCsv.Fout::regel).containsExactly(3L, 4L, 5L);
        assertThat(uitkomst.fouten()).extracting(PartnerCsv.Fout::kolom).containsExactly("soort", "code", "geldig_van");
    }

    @Test
    void a_file_that_is_something_else_is_refused_in_one_sentence() {
        assertThat(PartnerCsv.read("naam,leeftijd\nMila,13\n").zin()).contains("kolommen soort, code en naam");
        assertThat(PartnerCsv.read("").zin()).isNotEmpty();
        assertThat(DuoVestigingen.read("VESTIGINGSCODE;X\n99AA00;y\n", List.of()).zin()).contains("GEMEENTENAAM");
    }

    @Test
    void a_location_with_more_kinds_of_education_counts_once() {
        var uitkomst = DuoVestigingen.read("""
                VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENAAM;ONDERWIJSTYPE VO
                99AA00;Duinwaard;ZANDWIJK;VMBO-T
                99AA00;Duinwaard;ZANDWIJK;HAVO
                99AB00;Wierhaven;ZANDWIJK;VMBO-B
                99AC00;Elders;VERWEG;VWO
                9;Kapot;ZANDWIJK;VWO
                """, List.of("Zandwijk"));
        assertThat(uitkomst.regels()).extracting(PartnerRegel::code, PartnerRegel::schoolsoort)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("99AA00", "breed"),
                        org.assertj.core.groups.Tuple.tuple("99AB00", "vmbo"));
        assertThat(uitkomst.fouten()).extracting(PartnerCsv.Fout::regel).containsExactly(6L);
    }

    @Test
    void the_list_of_all_locations_gives_board_postcode_and_structure() {
        var uitkomst = DuoVestigingen.read(
                """
                        PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;GEMEENTENAAM;ONDERWIJSSTRUCTUUR
                        NH;99001;99AA;99AA00;Duinwaard;1811 AB;ZANDWIJK;VMBO/HAVO/VWO
                        NH;99001;99AB;99AB00;Wierhaven;;ZANDWIJK;VMBO
                        """,
                List.of("Zandwijk"));
        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(uitkomst.regels())
                .extracting(PartnerRegel::code, PartnerRegel::schoolsoort, PartnerRegel::bestuur, PartnerRegel::pc4)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("99AA00", "breed", "99001", "1811"),
                        org.assertj.core.groups.Tuple.tuple("99AB00", "vmbo", "99001", ""));
    }

    @Test
    void the_open_file_of_duo_gives_the_schools_of_the_gemeenten_asked() throws IOException {
        var bestand = Path.of("..", "shared", "data", "duo", "duo_examenkandidaten_vo_2019-2024.csv");
        assumeTrue(Files.isRegularFile(bestand), "../shared/data/duo is absent");
        var uitkomst = DuoVestigingen.read(Files.readString(bestand),
                List.of("Alkmaar", "Dijk en Waard", "Heerhugowaard", "Langedijk", "Bergen (NH.)"));
        assertThat(uitkomst.zin()).isEmpty();
        assertThat(uitkomst.regels()).hasSizeGreaterThan(5)
                .allSatisfy(r -> assertThat(r.code()).matches("\\d{2}[A-Z]{2}\\d{2}"))
                .extracting(PartnerRegel::gemeente).contains("ALKMAAR", "DIJK EN WAARD", "BERGEN (NH.)")
                .as("the newest file names what took over, and no longer what ended")
                .doesNotContain("ENSCHEDE", "HEERHUGOWAARD", "LANGEDIJK", "BERGEN OP ZOOM");
        assertThat(uitkomst.regels()).extracting(PartnerRegel::code).doesNotHaveDuplicates();
    }
}

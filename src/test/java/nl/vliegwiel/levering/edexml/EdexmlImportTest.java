package nl.vliegwiel.levering.edexml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.leerlingen.Leerlingregel;
import nl.vliegwiel.web.Geweigerd;

/** Pupils of primary education from EDEXML; what says too much of them is skipped unread. Fictieve gegevens. */
class EdexmlImportTest {
    private static final Path VOORBEELDEN = Path.of("../shared/data/edexml/2.1");
    private static final LocalDate TOEN = LocalDate.of(2014, 12, 1);
    private static final String BESTAND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <EDEX><school><schooljaar>2014-2015</schooljaar><brincode>99AA</brincode></school>
            <groepen><groep key="g4"><naam>Vlinders</naam><jaargroep>4</jaargroep></groep></groepen>
            <leerlingen>
            <leerling key="L1" eckid="https://voorbeeld.test/1"><achternaam>Jong</achternaam><voorvoegsel>de</voorvoegsel><voornamen>Pieter Jan</voornamen>
            <geboortedatum>2006-06-21</geboortedatum><geslacht>1</geslacht><jaargroep>4</jaargroep><groep key="g4"/><land>NL</land><bsn>999900006</bsn>
            <postcodenl>1811AB</postcodenl><instroomdatum>2012-08-16</instroomdatum></leerling>
            </leerlingen>
            </EDEX>
            """;

    private final List<Regelfout> fouten = new ArrayList<>();

    private List<Leerlingregel> read(String tekst, String school) {
        return new EdexmlImport(school, TOEN, fouten::add)
                .read(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_pupil_has_a_group_a_year_and_no_number_of_a_person() {
        assertThat(read(BESTAND, "99AA00")).singleElement().satisfies(l -> {
            assertThat(l.naam()).isEqualTo("Pieter de Jong");
            assertThat(l.klas()).isEqualTo("Vlinders");
            assertThat(l.leerjaar()).isEqualTo(4);
            assertThat(l.pc4()).isEqualTo("1811");
            assertThat(l.van()).isEqualTo("2012-08-16");
            assertThat(l.geslacht()).isEqualTo("M");
            assertThat(l.toString()).doesNotContain("999900006", "voorbeeld.test", "1811AB");
        });
        assertThat(fouten).isEmpty();
    }

    @Test
    void what_is_missing_or_twice_is_told_with_line_and_element() {
        assertThat(read(BESTAND.replace("<achternaam>Jong</achternaam>", "").replace("2006-06-21", "2006-02-30"),
                "99AA00")).isEmpty();
        assertThat(fouten).extracting(Regelfout::kolom).containsExactly("achternaam", "geboortedatum");
        assertThat(fouten).allMatch(f -> f.regel() == 5);
        fouten.clear();
        int van = BESTAND.indexOf("<leerling key");
        int tot = BESTAND.indexOf("</leerlingen>");
        assertThat(read(BESTAND.substring(0, tot) + BESTAND.substring(van, tot) + BESTAND.substring(tot), "99AA00"))
                .hasSize(1);
        assertThat(fouten).singleElement().asString().contains("elke key één keer");
    }

    @Test
    void who_left_is_not_enrolled() {
        assertThat(read(BESTAND.replace("</leerling>\n", "<uitstroomdatum>2014-11-01</uitstroomdatum></leerling>\n"),
                "99AA00")).isEmpty();
        assertThat(fouten).isEmpty();
    }

    @Test
    void a_file_of_a_school_year_that_ended_is_refused() {
        assertThatThrownBy(() -> read(BESTAND.replace("2014-2015", "2013-2014"), "99AA00"))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("schooljaar 2013-2014", "voorbij");
    }

    @Test
    void another_school_another_build_and_a_broken_file_are_refused() {
        assertThatThrownBy(() -> read(BESTAND, "99AB00")).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("andere school");
        assertThatThrownBy(() -> read(BESTAND.replace("EDEX>", "LEERLINGEN>"), "99AA00"))
                .hasMessageContaining("geen EDEXML");
        assertThatThrownBy(() -> read("<!DOCTYPE EDEX [<!ENTITY a \"b\">]>" + BESTAND.substring(39), "99AA00"))
                .hasMessageContaining("DTD");
        assertThat(read(BESTAND.substring(0, BESTAND.length() - 30), "99AA00")).isEmpty();
        assertThat(fouten).singleElement().asString().contains("afbreekt");
    }

    @Test
    void the_official_examples_are_read_or_refused() throws IOException {
        assumeTrue(Files.isDirectory(VOORBEELDEN), "no folder with the examples beside the project: skipped");
        var goed = read(Files.readString(VOORBEELDEN.resolve("EDEXML.Voorbeeld.2.1.xml")), "99ZZ00");
        assertThat(goed.size() + fouten.size()).isPositive();
        assertThat(fouten).as("our register needs more than the standard asks").extracting(Regelfout::kolom)
                .isSubsetOf("achternaam", "geboortedatum", "roepnaam", "groep");
        assertThatThrownBy(() -> read(Files.readString(VOORBEELDEN.resolve("EDEXML.invalid_1.xml")), "99ZZ00"))
                .hasMessageContaining("een deel dat EDEXML 2.1 niet kent");
        fouten.clear();
        read(Files.readString(VOORBEELDEN.resolve("EDEXML.invalid_toevoegingen.xml")), "99ZZ00");
        assertThat(fouten).as("additions are skipped, whatever they are").extracting(Regelfout::kolom)
                .isSubsetOf("achternaam", "geboortedatum", "roepnaam", "groep");
    }
}

package nl.vliegwiel.levering.ijw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.vliegwiel.jeugdhulp.Berichtregel;
import nl.vliegwiel.jeugdhulp.Proefsleutel;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Geweigerd;

/** What comes in as a message of iJw goes on as rows without a person, or is refused with line, element and what to do. Fictieve gegevens. */
class IjwImportTest {
    static final String BSN = "999900006";
    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);

    /** What one file gave. */
    record Uitkomst(List<Berichtregel> regels, List<Regelfout> fouten, IjwVerslag verslag) {
        String tekst() {
            return fouten.toString();
        }
    }

    static Uitkomst read(InputStream in) throws IOException {
        var regels = new ArrayList<Berichtregel>();
        var fouten = new ArrayList<Regelfout>();
        var bron = new IjwImport("9001", VANDAAG, Proefsleutel.maker(), regels::add, fouten::add);
        IjwFile.read(in, bron::message, bron::fault);
        return new Uitkomst(regels, fouten, bron.verslag());
    }

    private static Uitkomst read(String tekst) {
        try {
            return read(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String start(String begin) {
        return Berichten.start("9001", BSN, 300201, "45", begin, "1", "2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jw301", "jw305", "jw307", "jw315", "jw317"})
    void a_message_becomes_rows_and_the_person_stays_outside(String naam) {
        var uitkomst = read(Proefbericht.van(naam, true));
        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(uitkomst.regels()).hasSize(naam.equals("jw317") ? 1 : 2);
        assertThat(uitkomst.regels().toString()).doesNotContain(BSN, "NAA", "STR", "2012-05-06", "POS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jw302", "jw316"})
    void an_answer_is_one_row(String naam) {
        assertThat(read(Proefbericht.van(naam, true)).regels()).singleElement()
                .isInstanceOf(Berichtregel.Antwoord.class);
    }

    @Test
    void a_claim_of_which_the_lines_do_not_add_up_is_refused_whole() {
        var fout = read(Proefbericht.van("jw323", true));
        assertThat(fout.regels()).isEmpty();
        assertThat(fout.tekst()).contains("TotaalBedrag", "de som van alle regels");
        var goed = read(Proefbericht.van("jw323", true).replace("TotaalBedrag>12<", "TotaalBedrag>48<"));
        assertThat(goed.fouten()).isEmpty();
        assertThat(goed.regels()).hasSize(4);
    }

    @Test
    void one_wrong_row_leaves_the_other_rows_of_the_message() {
        var tekst = Proefbericht.van("jw305", true);
        int eerste = tekst.indexOf("<b:Begindatum>");
        var uitkomst = read(
                tekst.substring(0, eerste) + tekst.substring(eerste).replaceFirst("2026-03-04", "2026-02-30"));
        assertThat(uitkomst.regels()).hasSize(1);
        assertThat(uitkomst.fouten()).singleElement().satisfies(f -> {
            assertThat(f.kolom()).isEqualTo("StartProduct 1, Begindatum");
            assertThat(f.gevonden()).isEqualTo("2026-02-30");
            assertThat(f.verwacht()).isEqualTo("een datum als 2026-04-01");
            assertThat(f.regel()).isGreaterThan(20);
        });
    }

    @Test
    void a_number_of_a_person_is_never_in_a_report() {
        var verkeerd = read(start("2026-03-05").replace(BSN, "999900005"));
        assertThat(verkeerd.regels()).isEmpty();
        assertThat(verkeerd.tekst()).contains("elfproef").doesNotContain("999900005");
        var inAnderVeld = read(start("2026-03-05").replace(">45<", ">" + BSN + "<"));
        assertThat(inAnderVeld.tekst()).contains("een waarde van 9 tekens").doesNotContain(BSN);
    }

    @Test
    void what_ended_is_refused_from_the_day_that_it_ended() {
        var tekst = Proefbericht.van("jw301", true).replace("RedenWijziging>02<", "RedenWijziging>01<");
        assertThat(read(tekst).tekst()).contains("RedenWijziging", "gold tot 1 april 2022");
        var toen = read(tekst.replace("2026-03-04", "2022-03-31"));
        assertThat(toen.fouten()).isEmpty();
        assertThat(read(Berichten.stop("9001", BSN, 1, "45", "2021-03-01", "2021-04-01", "39", "1", "2021-05-01"))
                .tekst()).contains("vanaf 1 april 2022");
    }

    @Test
    void a_stop_before_its_start_and_an_end_before_the_begin_are_refused() {
        assertThat(read(Berichten.stop("9001", BSN, 1, "45", "2026-03-05", "2026-03-04", "31", "1", "2026-04-01"))
                .tekst()).contains("StopProduct 1, Einddatum", "op of na de begindatum 2026-03-05");
        assertThat(
                read(Proefbericht.van("jw301", true).replaceFirst("<b:Einddatum>2026-03-04", "<b:Einddatum>2026-03-03"))
                        .tekst())
                .contains("op of na de ingangsdatum");
    }

    @Test
    void a_message_of_another_gemeente_or_of_tomorrow_is_refused() {
        assertThat(read(start("2026-03-05").replace(">9001<", ">9002<")).tekst()).contains("Ontvanger", "9002",
                "9001, de code van de gemeente die aanlevert");
        assertThat(read(Berichten.start("9001", BSN, 1, "45", "2026-03-05", "1", "2026-06-02")).tekst())
                .contains("een dag tot en met vandaag");
    }

    @Test
    void two_gemeenten_with_the_same_number_have_two_orders() {
        var maker = Proefsleutel.maker();
        var nummers = new ArrayList<Long>();
        for (var code : List.of("9001", "9002")) {
            var bron = new IjwImport(code, VANDAAG, maker,
                    r -> nummers.add(r instanceof Berichtregel.Start s ? s.toewijzing() : 0L), f -> {
                    });
            bron.message(IjwReader.read(new ByteArrayInputStream(
                    Berichten.start(code, BSN, 300201, "45", "2026-03-05", "1", "2026-03-05")
                            .getBytes(StandardCharsets.UTF_8)),
                    f -> {
                    }), 0);
        }
        assertThat(nummers).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void an_older_version_says_what_differs() {
        assertThat(read(start("2026-03-05").replace("/3_2/", "/3_1/")).tekst()).contains("iJw 3.1",
                "BerichtSubversie 2",
                "opnieuw maken");
        assertThat(read(start("2026-03-05").replace("BerichtSubversie>2<", "BerichtSubversie>1<")).tekst())
                .contains("BerichtSubversie");
        assertThat(read(start("2026-03-05").replace("/ijw/", "/iwmo/")).tekst()).contains("een bericht van iwmo");
        assertThat(read(start("2026-03-05").replace("jw305/schema", "jw399/schema")).tekst()).contains("jw399",
                "jw301, jw302");
    }

    @Test
    void a_billion_laughs_is_refused_before_it_is_read() {
        var lol = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++)
            lol.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10))
                    .append("\">");
        var uitkomst = read(lol + "]><lolz>&lol9;</lolz>");
        assertThat(uitkomst.fouten()).singleElement().asString().contains("een DTD of entiteit");
        assertThat(read("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>").tekst()).contains("een DTD of entiteit");
    }

    @Test
    void truncated_doubled_and_wrongly_written_files_are_told_apart() throws IOException {
        var heel = start("2026-03-05");
        for (int lengte = 1; lengte < heel.length() - 20; lengte += 7)
            assertThat(read(heel.substring(0, lengte)).regels()).isEmpty();
        assertThat(read(heel.substring(0, 700)).tekst()).contains("afbreekt");
        assertThat(read(heel + heel).tekst()).contains("achter het einde", "één bericht");
        assertThat(read(heel + heel).regels()).isEmpty();
        var latin = Proefbericht.van("jw305", true).replace("NAA", "Zoë").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(new ByteArrayInputStream(latin)).tekst()).contains("tekenset", "UTF-8");
        assertThat(read("Leerlingnummer;Datum\n1;2\n").tekst()).contains("geen XML");
        assertThat(read("").tekst()).contains("geen XML");
    }

    @Test
    void what_is_too_deep_too_long_or_too_large_is_refused() throws IOException {
        var heel = start("2026-03-05");
        assertThat(read(heel.replace("<b:Client>", "<b:Client>" + "<b:X>".repeat(5000))).tekst())
                .contains("meer dan 50 diep");
        assertThat(read(heel.replace(">45<", ">" + "4".repeat(300_000) + "<")).tekst()).contains("200.000 tekens");
        var groot = read(new Endless(heel.substring(0, heel.indexOf("<b:StartProducten>"))));
        assertThat(groot.tekst()).contains("meer dan 50 MB");
    }

    @Test
    void a_zip_holds_many_messages_and_a_broken_one_is_refused() throws IOException {
        var zip = zip(start("2026-03-05"), start("2026-02-30"), "geen xml");
        var uitkomst = read(new ByteArrayInputStream(zip));
        assertThat(uitkomst.regels()).hasSize(1);
        assertThat(uitkomst.fouten()).extracting(Regelfout::kolom).containsExactly(
                "bericht 2, StartProduct 1, Begindatum", "bericht 3, hele bericht");
        assertThat(uitkomst.verslag().aantal()).isEqualTo(3);
        zip[2] = 9;
        assertThatThrownBy(() -> read(new ByteArrayInputStream(zip))).isInstanceOf(Geweigerd.class);
    }

    static byte[] zip(String... berichten) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (int i = 0; i < berichten.length; i++) {
                zip.putNextEntry(new ZipEntry("b" + i + ".xml"));
                zip.write(berichten[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return uit.toByteArray();
    }

    /** A message that never ends: four gigabytes would come. */
    private static final class Endless extends InputStream {
        private final byte[] begin;
        private final byte[] rest = "<!-- en nog een regel -->\n".getBytes(StandardCharsets.UTF_8);
        private long plek;

        Endless(String begin) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long nu = plek++;
            if (nu > 4L << 30)
                return -1;
            return nu < begin.length ? begin[(int) nu] : rest[(int) ((nu - begin.length) % rest.length)];
        }
    }
}

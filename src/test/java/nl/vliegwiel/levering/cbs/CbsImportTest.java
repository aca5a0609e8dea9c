package nl.vliegwiel.levering.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.bron.Waarneming;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Geweigerd;

/** A table of CBS by its documented form: values with status, what is not shown stays empty, others' regions stay out. Fictieve gegevens. */
class CbsImportTest {
    private static final Set<String> ONS = Set.of("NL01", "GM9001");

    private final List<Regelfout> fouten = new ArrayList<>();

    private CbsTable read(byte[] bytes) throws IOException {
        return new CbsImport(() -> new ByteArrayInputStream(bytes), ONS, fouten::add).read();
    }

    private CbsTable read(Map<String, String> delen) throws IOException {
        return read(Proeftabel.zip(delen));
    }

    @Test
    void every_value_keeps_its_period_its_status_and_what_its_codes_mean() throws IOException {
        var tabel = read(Proeftabel.delen("10.2", "Voorlopig"));
        assertThat(fouten).isEmpty();
        assertThat(tabel.code()).isEqualTo("99901NED");
        assertThat(tabel.versie()).isEqualTo("202511");
        assertThat(tabel.gewijzigdOp()).isEqualTo("2025-11-03T02:00:00+01:00");
        assertThat(tabel.regels()).isEqualTo(7);
        assertThat(tabel.elders()).isEqualTo(1);
        assertThat(tabel.waarnemingen()).contains(
                new Waarneming("M1", "GM9001", "2025HJ01", "Verwijzer=T001", 10.2, "", "Voorlopig"),
                new Waarneming("M1", "NL01", "2024HJ02", "Verwijzer=T001", 12.1, "", "Definitief"),
                new Waarneming("M1", "GM9001", "2025HJ01", "Verwijzer=A1", null, "Confidential", "Voorlopig"));
        assertThat(tabel.codenamen()).extracting(c -> c.soort() + " " + c.naam()).contains("maat Jongeren met hulp",
                "plek Zandwijk", "periode 2025 1e halfjaar", "Verwijzer Huisarts").doesNotContain("plek Elders");
    }

    @Test
    void the_order_of_the_parts_does_not_matter() throws IOException {
        var delen = Proeftabel.delen("10.2", "Voorlopig");
        var andersom = new java.util.LinkedHashMap<String, String>();
        delen.entrySet().stream().sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(e -> andersom.put(e.getKey(), e.getValue()));
        assertThat(read(andersom).waarnemingen())
                .containsExactlyInAnyOrderElementsOf(read(delen).waarnemingen());
    }

    @Test
    void rows_with_an_unknown_code_or_no_number_or_twice_are_faults() throws IOException {
        var delen = Proeftabel.delen("10.2", "Voorlopig");
        delen.computeIfPresent("Observations", (k, v) -> v.replace("]}", ","
                + Proeftabel.rij("M9", "1", "None", "T001", "NL01", "2025HJ01") + ","
                + Proeftabel.rij("M1", "\"veel\"", "None", "A1", "NL01", "2025HJ01") + ","
                + Proeftabel.rij("M1", "12.4", "None", "T001", "NL01", "2025HJ01") + "]}"));
        read(delen);
        assertThat(fouten).extracting(f -> f.regel() + " " + f.kolom()).containsExactly("8 Measure", "9 Value",
                "10 Observations");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "MeasureCodes | | MeasureCodes ontbreekt", "Observations | | Observations ontbreekt",
            "Properties | {\"@odata.context\":\"https://x/88888NED/$metadata#Properties\"} | delen van twee tabellen",
            "Observations | {\"odata.metadata\":\"x\",\"value\":[]} | OData 3",
            "Observations | {\"value\":[{}]} | van welke tabel", "Observations | {\"@odata.context\": | geen hele JSON",
            "Observations | [1,2] | geen hele JSON", "Observations | {\"@odata.context\":\"hallo\"} | van welke tabel"})
    void a_file_that_is_no_whole_table_is_refused_with_what_to_do(String deel, String inhoud, String zin) {
        var delen = Proeftabel.delen("1", "Definitief");
        delen.remove(deel);
        if (inhoud != null)
            delen.put(deel, inhoud);
        assertThatThrownBy(() -> read(delen)).isInstanceOf(Geweigerd.class).hasMessageContaining(zin);
    }

    @Test
    void what_is_too_deep_or_no_zip_is_refused() {
        var delen = Proeftabel.delen("1", "Definitief");
        delen.put("Observations", "{\"a\":" + "[".repeat(5000));
        assertThatThrownBy(() -> read(delen)).isInstanceOf(Geweigerd.class).hasMessageContaining("geen hele JSON");
        assertThatThrownBy(() -> read("PK\u0003\u0004niets".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("ZIP");
    }

    @Test
    void a_fetched_table_is_read_like_a_saved_one_page_after_page() throws IOException {
        var delen = Proeftabel.delen("10.2", "Voorlopig");
        var gevraagd = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String adres = "http://127.0.0.1:" + server.getAddress().getPort() + "/CBS";
        server.createContext("/CBS/", vraag -> {
            String deel = vraag.getRequestURI().getPath().replaceAll(".*/", "");
            gevraagd.add(String.valueOf(vraag.getRequestURI().getQuery()));
            String antwoord = deel.equals("VerwijzerCodes") && vraag.getRequestURI().getQuery() == null
                    ? delen.get(deel).replace(",\"value\"", ",\"@odata.nextLink\":\"" + adres
                            + "/99901NED/VerwijzerCodes?$skip=2\",\"value\"")
                    : delen.getOrDefault(deel, "");
            byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
            vraag.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            vraag.getResponseBody().write(bytes);
            vraag.close();
        });
        server.start();
        try {
            var client = new CbsClient(adres + "/", JsonMapper.builder().build());
            var zip = new ByteArrayOutputStream();
            client.fetch("99901NED", ONS, zip);
            assertThat(read(zip.toByteArray()).waarnemingen()).hasSize(6);
            assertThat(gevraagd).contains("$filter=RegioS eq 'GM9001' or RegioS eq 'NL01'", "$skip=2");
            delen.put("Dimensions", "");
            assertThatThrownBy(() -> client.fetch("99901NED", ONS, new ByteArrayOutputStream()))
                    .isInstanceOf(Geweigerd.class).hasMessageContaining("kent deze tabel niet");
            assertThatThrownBy(() -> client.fetch("../geheim", ONS, new ByteArrayOutputStream()))
                    .isInstanceOf(Geweigerd.class).hasMessageContaining("code van de tabel");
        } finally {
            server.stop(0);
        }
        assertThat(new CbsClient("", JsonMapper.builder().build()).staatAan()).isFalse();
    }

    @Test
    void cbs_that_points_elsewhere_or_is_not_there_is_not_followed() throws IOException {
        var dicht = new CbsClient("http://127.0.0.1:1", JsonMapper.builder().build());
        assertThatThrownBy(() -> dicht.fetch("99901NED", ONS, new ByteArrayOutputStream()))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("niet te bereiken");
        var delen = Proeftabel.delen("10.2", "Voorlopig");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", vraag -> {
            String deel = vraag.getRequestURI().getPath().replaceAll(".*/", "");
            byte[] bytes = delen.getOrDefault(deel, "").replace(",\"value\"",
                    ",\"@odata.nextLink\":\"http://127.0.0.1:1/elders\",\"value\"").getBytes(StandardCharsets.UTF_8);
            vraag.sendResponseHeaders(200, bytes.length);
            vraag.getResponseBody().write(bytes);
            vraag.close();
        });
        server.start();
        try {
            var client = new CbsClient("http://127.0.0.1:" + server.getAddress().getPort(),
                    JsonMapper.builder().build());
            assertThatThrownBy(() -> client.fetch("99901NED", ONS, new ByteArrayOutputStream()))
                    .isInstanceOf(Geweigerd.class).hasMessageContaining("ander adres");
        } finally {
            server.stop(0);
        }
    }
}

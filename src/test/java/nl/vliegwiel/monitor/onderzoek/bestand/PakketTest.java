package nl.vliegwiel.monitor.onderzoek.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

import tools.jackson.databind.json.JsonMapper;

/** What goes to a researcher describes itself the same in each of its files. Fictieve gegevens. */
class PakketTest {

    private static final String CSV = "rij,school,leerjaar,casus,ongeoorloofd_uren\r\n"
            + "0123456789abcdef,00aa11bb,per twee leerjaren,nee,5\r\n";
    private static final List<String> NAMEN = List.of("rij", "school", "leerjaar", "casus", "ongeoorloofd_uren");
    private static final List<Onderzoekskolom> KOLOMMEN = Onderzoekskolom.van("leerling").stream()
            .filter(k -> NAMEN.contains(k.kolom())).toList();
    static final Bestandscijfers CIJFERS = new Bestandscijfers(1, 1, 2, 10, 1,
            Map.of("school", 0, "leerjaar", 1), Map.of("casus", 2), Map.of("ongeoorloofd_uren", 40), "minder dan 10",
            NAMEN);
    static final Uitgave UITGAVE = new Uitgave("Regio & Co", "Verzuim <en> pilot", "Wat doet de pilot?",
            "Wetenschappelijk onderzoek", "Bureau Voorbeeld", 3, LocalDate.of(2024, 8, 1), LocalDate.of(2025, 7, 31),
            LocalDate.of(2025, 9, 1), LocalDate.of(2026, 12, 31), "ab".repeat(32), true);

    static Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(Pakket.zip(CSV, UITGAVE, CIJFERS, KOLOMMEN, 7)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Document ddi() throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(files().getOrDefault("codeboek.xml", ""))));
    }

    private static List<String> texts(Document ddi, String element) {
        var found = ddi.getElementsByTagNameNS("ddi:codebook:2_5", element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }

    @Test
    void the_ddi_codebook_names_every_column_and_what_was_done() throws Exception {
        var ddi = ddi();
        var vars = ddi.getElementsByTagNameNS("ddi:codebook:2_5", "var");
        assertThat(IntStream.range(0, vars.getLength())
                .mapToObj(i -> vars.item(i).getAttributes().getNamedItem("name").getNodeValue())).isEqualTo(NAMEN);
        assertThat(texts(ddi, "titl")).containsExactly("Verzuim <en> pilot");
        assertThat(texts(ddi, "IDNo")).containsExactly("sha256:" + UITGAVE.sha256());
        assertThat(texts(ddi, "version")).containsExactly("3");
        assertThat(texts(ddi, "biblCit")).containsExactly(UITGAVE.citaat());
        assertThat(texts(ddi, "caseQnty")).containsExactly("1");
        assertThat(texts(ddi, "catValu")).containsExactly("nee", "ja");
        assertThat(texts(ddi, "cleanOps").getFirst()).contains("k = 10", "2 rijen weggelaten", "minder dan 10");
        assertThat(texts(ddi, "anlyUnit")).containsExactly("Eén rij is één leerling.");
    }

    @Test
    void all_files_name_the_same_version_and_the_same_columns() throws Exception {
        var files = files();
        for (var name : List.of("LEESMIJ.txt", "gegevens.csv-metadata.json", "codeboek.md", "codeboek.xml"))
            assertThat(files.get(name)).as(name).contains(UITGAVE.sha256());
        var columns = new JsonMapper().readTree(files.get("gegevens.csv-metadata.json")).path("tableSchema")
                .path("columns");
        assertThat(columns).extracting(c -> c.path("name").asString()).isEqualTo(NAMEN);
        assertThat(files.getOrDefault("proefgegevens.csv", "").lines().findFirst()).contains(String.join(",", NAMEN));
    }

    /** The schema is the property of the DDI Alliance: give its folder with -Dvliegwiel.ddi=…, and this asks it. */
    @Test
    void the_ddi_codebook_keeps_the_official_schema() throws Exception {
        String folder = System.getProperty("vliegwiel.ddi", "");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.exists(Path.of(folder, "codebook.xsd")),
                "no -Dvliegwiel.ddi with codebook.xsd of DDI Codebook 2.5");
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // the schema names groups of XHTML that it does not bring along; what it says of DDI stands
        factory.setErrorHandler(new DefaultHandler());
        factory.newSchema(Path.of(folder, "codebook.xsd").toFile()).newValidator()
                .validate(new StreamSource(new StringReader(files().getOrDefault("codeboek.xml", ""))));
    }
}

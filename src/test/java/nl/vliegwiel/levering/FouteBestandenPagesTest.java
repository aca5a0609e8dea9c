package nl.vliegwiel.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.levering.cbs.Proeftabel;
import nl.vliegwiel.levering.ijw.Berichten;
import nl.vliegwiel.levering.oso.OsoImportTest;

/** Every wrong file that we thought of, for every kind, and what the person then reads: the table of docs/foute-bestanden.md. Fictieve gegevens. */
@PagesTest
class FouteBestandenPagesTest {
    private static final Path DOC = Path.of("docs/foute-bestanden.md");
    private static final Path FOUND = Path.of("target/foute-bestanden.md");
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Pattern BIJ_VELD = Pattern
            .compile("(?s)<div class=\"fs\".*?<li><a href=\"#[^\"]*\">(.*?)</a>");
    private static final Pattern PAGINA = Pattern.compile("(?s)<h1>Dit kan niet</h1><p>(.*?)</p>");
    private static final Pattern REGEL = Pattern
            .compile(
                    "(?s)<tr><th scope=\"row\" class=\"num\">(.*?)</th><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>");
    private static final Pattern LEEG = Pattern
            .compile("(?s)<div class=\"note note--let\"><p>(Voor deze regio.*?)</p>");
    /** Years of today: they would be others next year. */
    private static final Pattern JAREN = Pattern.compile("een jaar van \\d{4} tot en met \\d{4}");
    private static final String VERZUIM = "Stamnummer;Dag van verzuim;Lesuur;Afkorting\n";
    private static final String LEERLING = "Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Klas;Leerjaar;Studie\n";
    private static final String OPP = "Stamnummer;OPP startdatum\n";
    private static final String DUO = "VESTIGINGSCODE;AANTAL LEERLINGEN\n";
    private static final String LACHEN = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;
    private final List<String> regels = new ArrayList<>();

    @BeforeEach
    void layouts() {
        new Loket(bezoek, regio, "verzuim").deliver(VERZUIM + "1001;2-6-2025;1;spijbelen\n");
        new Loket(bezoek, regio, "leerlingen").prepared(LEERLING + "Z1;Een;Proef;1-2-2012;1A;1;havo\n");
        new Loket(bezoek, regio, "afspraken").prepared(OPP + "1001;1-9-2024\n");
    }

    @Test
    void every_wrong_file_gets_the_sentence_of_the_table_and_no_number_of_a_person() throws IOException {
        anyKind();
        school();
        gemeente();
        region();
        String text = """
                # Foute bestanden, en wat je dan leest

                Gemaakt door een test, die elk bestand echt aanlevert en deze tabel gelijk houdt. Bij *Regel …* staat het bestand op het scherm met die fout; de rest is in één keer
                geweigerd. In geen enkele zin staat een naam of een nummer van iemand.

                | Soort | Wat er mis is | Wat je leest |
                |---|---|---|
                """
                + String.join("\n", regels) + "\n";
        Files.writeString(FOUND, text);
        assertThat(text).doesNotContain("4242", "999900005", "geen fout gezien");
        assertThat(Files.exists(DOC) ? Files.readString(DOC) : "").as("copy " + FOUND + " to " + DOC).isEqualTo(text);
    }

    private void anyKind() throws IOException {
        for (String soort : List.of("verzuim", "jeugdhulp", "duo", "cbs")) {
            add(soort, "leeg", new byte[0]);
            add(soort, "een Excel-bestand", zip("[Content_Types].xml", "xl/workbook.xml"));
            add(soort, "een pdf", bytes("%PDF-1.7 enzovoort"));
            add(soort, "de inlogpagina van een ander systeem",
                    bytes("<!DOCTYPE html><html><body>Inloggen</body></html>"));
            add(soort, "een plaatje", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        }
    }

    private void school() throws IOException {
        add("verzuim", "een datum die niet bestaat", bytes(VERZUIM + "1001;31-2-2025;1;spijbelen\n"));
        add("verzuim", "een leerling die de school niet heeft", bytes(VERZUIM + "4242;3-6-2025;1;spijbelen\n"));
        add("verzuim", "een dag in de toekomst", bytes(VERZUIM + "1001;3-6-2099;1;spijbelen\n"));
        add("verzuim", "afgekapt in een tekst tussen aanhalingstekens", bytes(VERZUIM + "1001;3-6-2025;1;\"spijb"));
        add("verzuim", "een regel met meer kolommen dan de kop", bytes(VERZUIM + "1001;3-6-2025;1;spijbelen;5;6\n"));
        add("verzuim", "duizend kolommen", bytes("kolom;".repeat(999) + "kolom\n" + "1;".repeat(999) + "1\n"));
        add("leerlingen", "een nummer dat van een ander is",
                bytes(LEERLING + "1001;Iemand;Anders;5-5-2010;1A;1;havo\n"));
        add("leerlingen", "een geboortejaar dat niet kan", bytes(LEERLING + "Z1;Een;Proef;1-2-1912;1A;1;havo\n"));
        var vandaag = LocalDate.now(clock);
        int jaar = vandaag.getYear() - (vandaag.getMonthValue() < 8 ? 1 : 0);
        String nu = edex(jaar + "-" + (jaar + 1), "99AA");
        add("leerlingen", "EDEXML, afgekapt", bytes(nu.substring(0, nu.length() - 40)));
        add("leerlingen", "EDEXML van een andere school", bytes(nu.replace("99AA", "99ZZ")));
        add("leerlingen", "EDEXML van een schooljaar dat voorbij is", bytes(edex("2014-2015", "99AA")));
        add("leerlingen", "EDEXML met entiteiten in entiteiten", bytes(LACHEN + "<EDEX>&c;</EDEX>"));
        add("afspraken", "een leerling die de school niet heeft", bytes(OPP + "4242;1-9-2025\n"));
        add("afspraken", "een OPP van honderd jaar geleden", bytes(OPP + "1001;1-9-1925\n"));
        add("afspraken", "OSO, afgekapt",
                bytes(OsoImportTest.dossier("1001", "2011-05-05", "Proef", "").substring(0, 200)));
        add("afspraken", "OSO met entiteiten in entiteiten", bytes(LACHEN + "<dossier>&c;</dossier>"));
    }

    private void gemeente() throws IOException {
        String goed = Berichten.start("9001", "999900006", 1, "45", "2026-01-10", "1", "2026-01-12");
        add("jeugdhulp", "XML, afgekapt", bytes(goed.substring(0, goed.length() - 40)));
        add("jeugdhulp", "twee berichten in één XML", bytes(goed + goed.substring(goed.indexOf("?>") + 2)));
        add("jeugdhulp", "entiteiten in entiteiten", bytes(LACHEN + "<Bericht>&c;</Bericht>"));
        add("jeugdhulp", "een oudere versie van iJw", bytes(goed.replace("/3_2/", "/3_1/")));
        add("jeugdhulp", "een andere standaard",
                bytes("<Bericht xmlns=\"http://www.istandaarden.nl/iwmo/3_2/wmo305/schema\"/>"));
        add("jeugdhulp", "een BSN dat niet bestaat", bytes(goed.replace("999900006", "999900005")));
        add("jeugdhulp", "een datum die niet bestaat", bytes(goed.replace("2026-01-10", "2026-02-30")));
        add("jeugdhulp", "een code die niet bestaat", bytes(goed.replace(">45<", ">99<")));
        add("jeugdhulp", "een stop voor de start", bytes(
                Berichten.stop("9001", "999900006", 1, "45", "2026-01-10", "2026-01-02", "31", "1", "2026-01-12")));
        add("jeugdhulp", "berichten van een andere gemeente",
                bytes(Berichten.start("9002", "999900006", 1, "45", "2026-01-10", "1", "2026-01-12")));
    }

    private void region() throws IOException {
        add("duo", "andere kolommen", bytes("BRIN;KANDIDATEN\n99AA;12\n"));
        add("duo", "geen enkele school die meedoet", bytes(DUO + "99ZZ00;77\n"));
        add("duo", "een aantal dat geen aantal is", bytes(DUO + "99AA00;veel\n"));
        add("cbs", "een CSV in plaats van de antwoorden van StatLine", bytes("a;b\n1;2\n"));
        add("cbs", "een ZIP waarin een deel ontbreekt", half());
        add("cbs", "afgekapte JSON", bytes("{\"value\":[{\"Id\":1,"));
    }

    private static byte[] half() {
        var delen = new java.util.LinkedHashMap<>(Proeftabel.delen("10.2", "Voorlopig"));
        delen.remove(delen.keySet().stream().filter(k -> k.contains("Observations")).findFirst().orElseThrow());
        return Proeftabel.zip(delen);
    }

    private static String edex(String jaar, String brin) {
        return """
                <EDEX><school><schooljaar>%s</schooljaar><brincode>%s</brincode></school>
                <groepen><groep key="g4"><naam>Vlinders</naam><jaargroep>4</jaargroep></groep></groepen>
                <leerlingen></leerlingen></EDEX>
                """.formatted(jaar, brin);
    }

    private void add(String soort, String mis, byte[] bytes) throws IOException {
        regels.add("| " + Leveringsoort.naam(soort) + " | " + mis + " | " + read(soort, bytes) + " |");
    }

    /** What the person reads who delivers this file. */
    private String read(String soort, byte[] bytes) throws IOException {
        var antwoord = sent(soort, bytes);
        for (int stap = 0; stap < 3 && antwoord.getResponse().getStatus() == 303; stap++)
            antwoord = bezoek.get(who(soort),
                    String.valueOf(antwoord.getResponse().getHeader(HttpHeaders.LOCATION)));
        String html = antwoord.getResponse().getContentAsString(UTF_8);
        for (var zin : List.of(BIJ_VELD, PAGINA)) {
            var m = zin.matcher(html);
            if (m.find())
                return plain(m.group(1));
        }
        var leeg = LEEG.matcher(html);
        if (leeg.find() && !html.contains("id=\"fouten\""))
            return plain(leeg.group(1));
        var m = REGEL.matcher(html);
        if (m.find())
            return "Regel " + m.group(1) + ", " + plain(m.group(2)) + ": er staat *" + plain(m.group(3))
                    + "*, we verwachten *" + plain(m.group(4)) + "*";
        return "geen fout gezien: " + Bezoek.text(antwoord).replaceAll(".*Naar de inhoud", "");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&#34;", "\"")
                .replace("&#39;", "'").replace("|", "/").strip()
                .transform(t -> JAREN.matcher(t).replaceAll("een jaar van … tot en met …"));
    }

    private static String who(String soort) {
        return switch (Leveringsoort.find(soort).orElseThrow().van()) {
            case "school" -> "wim";
            case "gemeente" -> "oona";
            default -> "bas";
        };
    }

    private MvcTestResult sent(String soort, byte[] bytes) {
        String van = Leveringsoort.find(soort).orElseThrow().van();
        String naar = switch (van) {
            case "regio" -> "/leveringen/uitgaven?soort=" + soort;
            default -> "/leveringen?soort=" + soort + "&school=" + regio.eigenaar()
                    .sql(van.equals("school")
                            ? "select sleutel from samenwerking.school where id = 1"
                            : "select sleutel from samenwerking.organisatie where id = 1")
                    .query(String.class).single();
        };
        return bezoek.upload(who(soort), naar, "bestand", "proef.csv", bytes);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(UTF_8);
    }

    private static byte[] zip(String... namen) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (String naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write(1);
            }
        }
        return uit.toByteArray();
    }
}

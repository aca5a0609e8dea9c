package nl.vliegwiel.levering.ijw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

import nl.vliegwiel.levering.Regelfout;

/** Our table accepts and refuses what the official schemas do: messages of our own and thousands of mutations of them. */
class OfficieelTest {
    private static final Path STANDAARD = Path.of("../shared/data/ijw-3.2");
    private static final int MUTATIES = 2_000;
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

    @BeforeAll
    static void schemas() throws SAXException {
        assumeTrue(Files.isDirectory(STANDAARD), "no folder with the standard beside the project: skipped");
        for (var naam : IjwTable.uitKennis().namen()) {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            SCHEMAS.put(naam,
                    factory.newSchema(STANDAARD.resolve("xsd/" + naam.toUpperCase(java.util.Locale.ROOT) + ".xsd")
                            .toFile()));
        }
    }

    @Test
    void the_official_example_messages_get_the_same_verdict() throws IOException {
        try (var bestanden = Files.list(STANDAARD.resolve("berichten"))) {
            for (var bestand : bestanden.toList()) {
                var tekst = Files.readString(bestand);
                var naam = bestand.getFileName().toString().replace(".xml", "").toLowerCase(java.util.Locale.ROOT);
                assertThat(faults(tekst).isEmpty()).as("%s: %s", bestand, faults(tekst))
                        .isEqualTo(official(naam, tekst).isEmpty());
            }
        }
    }

    @Test
    void a_full_and_a_bare_message_of_each_kind_are_accepted_by_both() {
        for (var naam : SCHEMAS.keySet())
            for (boolean alles : new boolean[]{true, false}) {
                var tekst = Proefbericht.van(naam, alles);
                assertThat(official(naam, tekst)).as(naam).isEmpty();
                assertThat(faults(tekst)).as(naam).isEmpty();
            }
    }

    @Test
    void thousands_of_mutations_of_each_kind_get_the_same_verdict() {
        var anders = new ArrayList<String>();
        var geweigerd = new TreeMap<String, Integer>();
        for (var naam : SCHEMAS.keySet()) {
            var random = new Random(naam.hashCode());
            var bron = Proefbericht.van(naam, true);
            for (int i = 0; i < MUTATIES; i++) {
                var tekst = Mutatie.van(bron, random);
                var zij = official(naam, tekst);
                var wij = faults(tekst);
                if (!zij.isEmpty())
                    geweigerd.merge(naam, 1, Integer::sum);
                if (zij.isEmpty() != wij.isEmpty() && anders.size() < 10)
                    anders.add(naam + " officieel: " + zij + " wij: " + wij + "\n" + difference(bron, tekst));
            }
        }
        assertThat(anders).isEmpty();
        assertThat(geweigerd.values()).as("mutations that are wrong, and some that are not: " + geweigerd)
                .hasSameSizeAs(SCHEMAS.keySet()).allMatch(n -> n > MUTATIES / 4 && n < MUTATIES);
    }

    @Test
    void the_countries_are_those_of_the_standard() {
        var wij = new ArrayList<String>();
        var zij = new ArrayList<String>();
        var bron = Proefbericht.van("jw301", true);
        for (char a = 'A'; a <= 'Z'; a++)
            for (char b = 'A'; b <= 'Z'; b++) {
                var tekst = bron.replace(">NL<", ">" + a + b + "<");
                if (faults(tekst).isEmpty())
                    wij.add("" + a + b);
                if (official("jw301", tekst).isEmpty())
                    zij.add("" + a + b);
            }
        assertThat(wij).isEqualTo(zij);
    }

    /** What the official schema says; empty when it accepts. */
    private static String official(String naam, String tekst) {
        try {
            var validator = java.util.Objects.requireNonNull(SCHEMAS.get(naam)).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setResourceResolver((type, ns, publicId, systemId, baseURI) -> (LSInput) null);
            validator.validate(new StreamSource(new StringReader(tekst)));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Regelfout> faults(String tekst) {
        var fouten = new ArrayList<Regelfout>();
        IjwReader.read(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), fouten::add);
        return fouten;
    }

    private static String difference(String oud, String nieuw) {
        int i = 0;
        while (i < Math.min(oud.length(), nieuw.length()) && oud.charAt(i) == nieuw.charAt(i))
            i++;
        return nieuw.substring(Math.max(0, i - 60), Math.min(nieuw.length(), i + 90));
    }
}

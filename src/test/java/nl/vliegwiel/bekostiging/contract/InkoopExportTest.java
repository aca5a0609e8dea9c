package nl.vliegwiel.bekostiging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.formatie.Schoolinzet;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.opzet.Uitgangswaarden;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;

/** The annex for purchasing opens in an office program, with its headings, tables and amounts. Fictieve gegevens. */
class InkoopExportTest {
    private static final Berekening BEREKENING = Berekening.van(new Opzet(2026, 2, null, Uitgangswaarden.functies(),
            List.of(new Schoolinzet("99AA00", "Duinwaard", 1234, YearMonth.of(2026, 1),
                    Map.of("coach", new BigDecimal("0.3")), Set.of())),
            List.of(), Uitgangswaarden.indexering(2026, 2), List.of(), Uitgangswaarden.scenarios(), "A",
            Uitgangswaarden.contract(1234), null));

    @Test
    void libreoffice_reads_headings_tables_and_amounts(@TempDir Path map) throws IOException, InterruptedException {
        var office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/snap/bin/libreoffice").map(Path::of)
                .filter(Files::isExecutable).findFirst();
        assumeTrue(office.isPresent() && Files.exists(office.get().toRealPath().resolveSibling("libswlo.so")),
                "LibreOffice Writer is not installed here: skipped");
        var kop = new Bekostigingkop("s", "Proef <&>", 1, 1, true, false, "/contract", "Concept, versie 1.");
        long budget = BEREKENING.begroting().totaal(2026);
        Files.write(map.resolve("inkoop.odt"), InkoopExport.odt(BEREKENING, kop,
                BEREKENING.opzet().contract().vergeleken(budget), true));
        var proces = new ProcessBuilder(office.orElseThrow().toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + map.resolve("profiel").toUri(), "--convert-to", "html",
                "--outdir", map.resolve("uit").toString(), map.resolve("inkoop.odt").toString())
                .redirectErrorStream(true).redirectOutput(map.resolve("log").toFile()).start();
        assertThat(proces.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var html = Files.readString(map.resolve("uit/inkoop.html"));
        var tekst = html.replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ").replace("&euro;", "€");
        assertThat(html.split("<table", -1)).as("formation, budget, four forms").hasSize(7);
        assertThat(html.split("<h2", -1).length).isGreaterThanOrEqualTo(5);
        assertThat(tekst).contains("Aantallen en prijzen: Proef &lt;&amp;&gt;", "Fictieve gegevens",
                "Samen: " + Bedrag.precies(budget), "Lumpsum met bandbreedte", "Taakgericht");
    }
}

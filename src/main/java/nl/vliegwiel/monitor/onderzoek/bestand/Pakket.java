package nl.vliegwiel.monitor.onderzoek.bestand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.web.Nederlands;

/** All that goes to the researcher together: the table, its metadata, the codebook, the report and made-up data of the same shape. */
final class Pakket {

    private static final JsonMapper JSON = new JsonMapper();

    private Pakket() {
    }

    /** The same content gives the same bytes: no clock. */
    static byte[] zip(String csv, Uitgave uitgave, Bestandscijfers cijfers, List<Onderzoekskolom> kolommen, long zaad) {
        var files = new LinkedHashMap<String, String>();
        files.put("LEESMIJ.txt", readMe(uitgave));
        files.put("gegevens.csv", csv);
        files.put("gegevens.csv-metadata.json", Csvw.of(uitgave, cijfers, kolommen));
        files.put("codeboek.xml", DdiCodeboek.of(uitgave, cijfers, kolommen));
        files.put("codeboek.md", Codeboek.of(uitgave, cijfers, kolommen));
        files.put("verslag.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(cijfers));
        files.put("proefgegevens.csv", Proefgegevens.csv(kolommen, new SplittableRandom(zaad)));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            long day = uitgave.peildag().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(day);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String readMe(Uitgave uitgave) {
        return """
                %s, versie %d
                %s
                gegevens.csv                 de tabel: UTF-8, komma's, eerste regel is de kop
                gegevens.csv-metadata.json   wat elke kolom is, voor programma's (CSV on the Web)
                codeboek.xml                 hetzelfde, voor archieven en rekenprogramma's (DDI Codebook 2.5)
                codeboek.md                  hetzelfde in woorden, met wat we deden en hoe herkenbaar iemand is
                verslag.json                 de getallen daarvan
                proefgegevens.csv            verzonnen rijen met dezelfde kolommen, om een programma te proberen

                Alleen voor: %s
                Alleen voor de vraag: %s
                Vernietig dit uiterlijk op %s, en meld dat.
                Probeer niet uit te zoeken wie bij een rij hoort. Koppel niets aan andere gegevens over personen.
                Laat wat je naar buiten wilt brengen eerst nakijken door twee mensen: dat gaat via Vliegwiel.

                Noem het zo: %s
                """.formatted(uitgave.onderzoek(), uitgave.nummer(), uitgave.fictief() ? "FICTIEVE GEGEVENS\n" : "",
                uitgave.uitvoerders(), uitgave.vraag(), Nederlands.datum(uitgave.bewaarTot()), uitgave.citaat());
    }
}

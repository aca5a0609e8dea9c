package nl.vliegwiel.bekostiging.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.vliegwiel.bekostiging.Bedrag;
import nl.vliegwiel.bekostiging.Getal;
import nl.vliegwiel.bekostiging.formatie.Functie;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.versie.Bekostigingkop;
import nl.vliegwiel.web.Nederlands;

/** Volumes and prices as an annex to purchasing documents: an OpenDocument text of headings, paragraphs and tables. */
public final class InkoopExport {
    private static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """
            .formatted(MIME);

    private final XMLStreamWriter xml;
    private int tabellen;

    private InkoopExport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] odt(Berekening b, Bekostigingkop kop, List<Volumerisico> vormen, boolean fictief) {
        var content = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(content);
            new InkoopExport(xml).write(b, kop, vormen, fictief);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return zipped(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Berekening b, Bekostigingkop kop, List<Volumerisico> vormen, boolean fictief)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office", "document-content", OFFICE);
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("text", TEXT);
        xml.writeNamespace("table", TABLE);
        xml.writeAttribute("office", OFFICE, "version", "1.3");
        xml.writeStartElement("office", "body", OFFICE);
        xml.writeStartElement("office", "text", OFFICE);
        heading(1, "Aantallen en prijzen: " + kop.naam());
        paragraph(kop.stand() + (fictief ? " Fictieve gegevens." : ""));
        int jaar = b.vergelijkjaar();
        var kosten = "Prijspeil " + b.opzet().beginjaar()
                + ". Alle bedragen in euro, met btw voor zover die niet terugkomt.";
        heading(2, "Formatie");
        paragraph("Fte in " + jaar + " op " + Nederlands.aantal(b.opzet().scholen().stream()
                .filter(s -> s.maanden(jaar) > 0 && s.leerlingen() != null).count(), "school", "scholen") + ". "
                + kosten);
        table(List.of("Functie", "Fte", "Kosten per fte", "Norm per 1.000 leerlingen", "Minimum per school"),
                b.opzet().functies().stream().map(f -> function(b, f, jaar)).toList());
        heading(2, "Begroting " + jaar);
        table(List.of("Regel", "Taakveld", "Bedrag"), b.begroting().jaar(jaar).stream()
                .map(r -> List.of(Nederlands.hoofdletter(r.naam()), r.taakveld(), Bedrag.precies(r.cent()))).toList());
        paragraph("Samen: " + Bedrag.precies(b.begroting().totaal(jaar)) + ".");
        heading(2, "Contractvormen bij drie aantallen leerlingen");
        for (var v : vormen) {
            heading(3, v.vorm().naam());
            paragraph(v.vorm().zin() + " " + v.zin());
            table(List.of("Leerlingen", "Partijen betalen", "Het werk kost", "Blijft over"), v.cellen().stream()
                    .map(c -> List.of(Nederlands.getal(c.volume().aantal()), Bedrag.precies(c.betaaldCent()),
                            Bedrag.precies(c.kostenCent()), Bedrag.precies(c.resultaatCent())))
                    .toList());
        }
        heading(2, "Waar de getallen vandaan komen");
        for (var f : b.opzet().functies())
            paragraph(Nederlands.hoofdletter(f.naam()) + ": " + f.bron() + ". Loon: " + f.loon().bron()
                    + (f.loon().bevestigd() ? "." : " (voorbeeld, te bevestigen)."));
        xml.writeEndDocument();
    }

    private static List<String> function(Berekening b, Functie f, int jaar) {
        var fte = b.begroting().jaar(jaar).stream().filter(r -> r.code().equals(f.code()))
                .map(r -> Nederlands.getal(r.fte().doubleValue(), 2)).findFirst().orElse("0");
        return List.of(Nederlands.hoofdletter(f.naam()), fte, Bedrag.precies(f.loon().perFteCent()),
                Getal.veld(f.norm()), Getal.veld(f.minimum()));
    }

    private void heading(int niveau, String tekst) throws XMLStreamException {
        xml.writeStartElement("text", "h", TEXT);
        xml.writeAttribute("text", TEXT, "outline-level", String.valueOf(niveau));
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void paragraph(String tekst) throws XMLStreamException {
        xml.writeStartElement("text", "p", TEXT);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void table(List<String> kop, List<List<String>> rijen) throws XMLStreamException {
        xml.writeStartElement("table", "table", TABLE);
        xml.writeAttribute("table", TABLE, "name", "tabel" + ++tabellen);
        xml.writeEmptyElement("table", "table-column", TABLE);
        xml.writeAttribute("table", TABLE, "number-columns-repeated", String.valueOf(kop.size()));
        xml.writeStartElement("table", "table-header-rows", TABLE);
        row(kop);
        xml.writeEndElement();
        for (var rij : rijen)
            row(rij);
        xml.writeEndElement();
    }

    private void row(List<String> cellen) throws XMLStreamException {
        xml.writeStartElement("table", "table-row", TABLE);
        for (var cel : cellen) {
            xml.writeStartElement("table", "table-cell", TABLE);
            xml.writeAttribute("office", OFFICE, "value-type", "string");
            paragraph(cel);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** The first entry is the type, not compressed: so a reader knows the file by its first bytes. */
    private static byte[] zipped(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            byte[] mime = MIME.getBytes(StandardCharsets.US_ASCII);
            var crc = new CRC32();
            crc.update(mime);
            var eerste = new ZipEntry("mimetype");
            eerste.setMethod(ZipEntry.STORED);
            eerste.setSize(mime.length);
            eerste.setCrc(crc.getValue());
            zip.putNextEntry(eerste);
            zip.write(mime);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package nl.vliegwiel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An OpenDocument text of headings, paragraphs and tables that anybody can change; each part by its role, so that a screen reader finds it. */
public final class OdtFile {
    public static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final Pattern NUMBER = Pattern.compile("[−+-]?(€ ?)?[\\d.]+(,\\d+)?%?|–|");
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """
            .formatted(MIME);

    private final StringWriter content = new StringWriter();
    private final XMLStreamWriter xml;
    private int tabellen;

    public OdtFile() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(content);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office", "document-content", OFFICE);
            xml.writeNamespace("office", OFFICE);
            xml.writeNamespace("text", TEXT);
            xml.writeNamespace("table", TABLE);
            xml.writeNamespace("style", STYLE);
            xml.writeNamespace("fo", FO);
            xml.writeAttribute("office", OFFICE, "version", "1.3");
            styles();
            xml.writeStartElement("office", "body", OFFICE);
            xml.writeStartElement("office", "text", OFFICE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a table looks like; of all other parts styles.xml says so. */
    private void styles() throws XMLStreamException {
        xml.writeStartElement("office", "automatic-styles", OFFICE);
        style("tabel", "table", "table-properties", "margin-bottom", "0.3cm");
        style("cel", "table-cell", "table-cell-properties", "padding", "0.08cm", "border-bottom",
                "0.5pt solid #9aa5a8");
        xml.writeEndElement();
    }

    private void style(String naam, String familie, String soort, String... waarden) throws XMLStreamException {
        xml.writeStartElement("style", "style", STYLE);
        xml.writeAttribute("style", STYLE, "name", naam);
        xml.writeAttribute("style", STYLE, "family", familie);
        xml.writeEmptyElement("style", soort, STYLE);
        for (int i = 0; i < waarden.length; i += 2)
            xml.writeAttribute("fo", FO, waarden[i], waarden[i + 1]);
        xml.writeEndElement();
    }

    /** @param niveau 1 is the title */
    public OdtFile heading(int niveau, String tekst) {
        return write(() -> {
            xml.writeStartElement("text", "h", TEXT);
            xml.writeAttribute("text", TEXT, "style-name", "Heading_20_" + niveau);
            xml.writeAttribute("text", TEXT, "outline-level", String.valueOf(niveau));
            xml.writeCharacters(tekst);
            xml.writeEndElement();
        });
    }

    public OdtFile paragraph(String tekst) {
        return write(() -> text("Tekst", tekst));
    }

    /** The first row is the head, and is repeated on each page; a column of numbers stands to the right. */
    public OdtFile table(List<String> kop, List<List<String>> rijen) {
        var getallen = IntStream.range(0, kop.size()).mapToObj(
                k -> !rijen.isEmpty()
                        && rijen.stream().allMatch(r -> k < r.size() && NUMBER.matcher(r.get(k)).matches()))
                .toList();
        return write(() -> {
            xml.writeStartElement("table", "table", TABLE);
            xml.writeAttribute("table", TABLE, "name", "tabel" + ++tabellen);
            xml.writeAttribute("table", TABLE, "style-name", "tabel");
            xml.writeEmptyElement("table", "table-column", TABLE);
            xml.writeAttribute("table", TABLE, "number-columns-repeated", String.valueOf(kop.size()));
            xml.writeStartElement("table", "table-header-rows", TABLE);
            row(kop, getallen, "Kop", "Getalkop");
            xml.writeEndElement();
            for (var rij : rijen)
                row(rij, getallen, "Cel", "Getal");
            xml.writeEndElement();
        });
    }

    /** The whole document; nothing can be added after it. */
    public byte[] bytes() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return zipped(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void row(List<String> cellen, List<Boolean> getallen, String stijl, String getalstijl)
            throws XMLStreamException {
        xml.writeStartElement("table", "table-row", TABLE);
        for (int k = 0; k < cellen.size(); k++) {
            xml.writeStartElement("table", "table-cell", TABLE);
            xml.writeAttribute("table", TABLE, "style-name", "cel");
            xml.writeAttribute("office", OFFICE, "value-type", "string");
            text(k < getallen.size() && getallen.get(k) ? getalstijl : stijl, cellen.get(k));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void text(String stijl, String tekst) throws XMLStreamException {
        xml.writeStartElement("text", "p", TEXT);
        xml.writeAttribute("text", TEXT, "style-name", stijl);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    /** What writes to the document in memory. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private OdtFile write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first entry is the type, not compressed: so a reader knows the file by its first bytes. */
    private static byte[] zipped(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            byte[] mime = MIME.getBytes(StandardCharsets.US_ASCII);
            var crc = new CRC32();
            crc.update(mime);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mime.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(mime);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("styles.xml"));
            try (var in = OdtFile.class.getResourceAsStream("/odt/styles.xml")) {
                zip.write(Objects.requireNonNull(in).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

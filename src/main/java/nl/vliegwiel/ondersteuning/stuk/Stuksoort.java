package nl.vliegwiel.ondersteuning.stuk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a file is, by its bytes and never by its name. Text documents with macros in them are none of these. */
public enum Stuksoort {
    PDF("pdf", "PDF", "application/pdf"), JPEG("jpg", "Foto", "image/jpeg"), PNG("png", "Foto", "image/png"), ODT("odt",
            "Tekst", "application/vnd.oasis.opendocument.text"), DOCX("docx", "Tekst",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGIN = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int ENTRIES = 2000;

    private final String uitgang;
    private final String naam;
    private final String mime;

    Stuksoort(String uitgang, String naam, String mime) {
        this.uitgang = uitgang;
        this.naam = naam;
        this.mime = mime;
    }

    /** Empty when it is something else, or has macros. */
    static Optional<Stuksoort> van(byte[] bytes) {
        if (begins(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII)))
            return Optional.of(PDF);
        if (begins(bytes, JPEG_BEGIN))
            return Optional.of(JPEG);
        if (begins(bytes, PNG_BEGIN))
            return Optional.of(PNG);
        return begins(bytes, new byte[]{'P', 'K', 3, 4}) ? document(bytes) : Optional.empty();
    }

    static Stuksoort van(String soort) {
        return valueOf(soort.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String naam() {
        return naam;
    }

    String mime() {
        return mime;
    }

    /** The name of the file with the ending that fits what it is. */
    String met(String bestandsnaam) {
        String zonder = bestandsnaam.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return (zonder.isBlank() ? "stuk" : zonder) + "." + uitgang;
    }

    /** By the list of what is in it: nothing is unpacked, so that a small file cannot become a huge one. */
    private static Optional<Stuksoort> document(byte[] bytes) {
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            Set<String> namen = new HashSet<>();
            var entries = zip.getEntries();
            while (entries.hasMoreElements() && namen.size() < ENTRIES)
                namen.add(entries.nextElement().getName());
            if (namen.stream().anyMatch(n -> n.endsWith("vbaProject.bin") || n.startsWith("Basic/")
                    || n.startsWith("Scripts/")))
                return Optional.empty();
            if (namen.contains("content.xml") && mimetype(bytes).equals(ODT.mime))
                return Optional.of(ODT);
            return namen.contains("[Content_Types].xml") && namen.contains("word/document.xml")
                    ? Optional.of(DOCX)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An OpenDocument file says what it is in its first entry, uncompressed, at a fixed place. */
    private static String mimetype(byte[] bytes) {
        byte[] naam = "mimetype".getBytes(StandardCharsets.US_ASCII);
        int tot = 38 + ODT.mime.length();
        if (bytes.length < tot || !Arrays.equals(Arrays.copyOfRange(bytes, 30, 38), naam))
            return "";
        return new String(bytes, 38, ODT.mime.length(), StandardCharsets.US_ASCII);
    }

    boolean isFoto() {
        return this == JPEG || this == PNG;
    }

    private static boolean begins(byte[] bytes, byte[] begin) {
        return bytes.length > begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
    }
}

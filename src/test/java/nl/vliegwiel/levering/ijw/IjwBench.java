package nl.vliegwiel.levering.ijw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import nl.vliegwiel.jeugdhulp.Proefsleutel;

/** Reads and checks messages, and walks the same bytes with a bare StAX parser, in turn. For bench/ijw. */
public final class IjwBench {
    private static final XMLInputFactory KAAL = XMLInputFactory.newDefaultFactory();

    private IjwBench() {
    }

    public static void main(String[] args) throws IOException, XMLStreamException {
        int rondes = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        for (var naam : IjwTable.uitKennis().namen())
            small(naam, Proefbericht.van(naam, true).getBytes(StandardCharsets.UTF_8), rondes);
        large(claim(20_000), rondes);
    }

    private static void small(String naam, byte[] bericht, int rondes) throws IOException, XMLStreamException {
        int aantal = 2_000;
        long wij = Long.MAX_VALUE;
        long kaal = Long.MAX_VALUE;
        for (int r = 0; r < rondes; r++) {
            long begin = System.nanoTime();
            for (int i = 0; i < aantal; i++)
                ours(new ByteArrayInputStream(bericht));
            wij = Math.min(wij, System.nanoTime() - begin);
            begin = System.nanoTime();
            for (int i = 0; i < aantal; i++)
                bare(new ByteArrayInputStream(bericht));
            kaal = Math.min(kaal, System.nanoTime() - begin);
        }
        print(naam, (long) bericht.length * aantal, aantal, wij, kaal);
    }

    private static void large(byte[] bericht, int rondes) throws IOException, XMLStreamException {
        long wij = Long.MAX_VALUE;
        long kaal = Long.MAX_VALUE;
        for (int r = 0; r < rondes; r++) {
            long begin = System.nanoTime();
            ours(new ByteArrayInputStream(bericht));
            wij = Math.min(wij, System.nanoTime() - begin);
            begin = System.nanoTime();
            bare(new ByteArrayInputStream(bericht));
            kaal = Math.min(kaal, System.nanoTime() - begin);
        }
        print("jw323 with 20,000 lines", bericht.length, 1, wij, kaal);
    }

    private static void ours(InputStream in) throws IOException {
        var bron = new IjwImport("9001", LocalDate.of(2026, 6, 1), Proefsleutel.maker(), r -> {
        }, f -> {
        });
        IjwFile.read(in, bron::message, bron::fault);
    }

    private static void bare(InputStream in) throws XMLStreamException {
        var xml = KAAL.createXMLStreamReader(in);
        while (xml.hasNext())
            xml.next();
        xml.close();
    }

    private static byte[] claim(int regels) {
        String bron = Proefbericht.van("jw323", false);
        int van = bron.indexOf("<b:Prestatie>");
        int tot = bron.indexOf("</b:Prestatie>") + "</b:Prestatie>\n".length();
        return (bron.substring(0, van).replace("TotaalBedrag>12<", "TotaalBedrag>" + 12L * regels + "<")
                + bron.substring(van, tot).repeat(regels) + bron.substring(tot)).getBytes(StandardCharsets.UTF_8);
    }

    private static void print(String naam, long bytes, int berichten, long wij, long kaal) {
        System.out.printf(Locale.ROOT, "RESULT %-24s %,9.0f messages/s %7.1f MB/s; bare StAX %7.1f MB/s; ratio %.2f%n",
                naam, berichten * 1e9 / wij, bytes * 1e3 / wij, bytes * 1e3 / kaal, (double) wij / kaal);
    }
}

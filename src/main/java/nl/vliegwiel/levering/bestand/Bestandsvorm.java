package nl.vliegwiel.levering.bestand;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import nl.vliegwiel.web.Geweigerd;

/**
 * How a file is written, found out from its first 64 KB: encoding, separator, and where the header row stands.
 *
 * @param merk bytes of the byte order mark
 * @param vooraf records before the header row: a title, the hint sep=; of Excel
 * @param kop names of the columns, each once, none empty
 */
public record Bestandsvorm(Charset tekenset, int merk, char scheidingsteken, int vooraf, List<String> kop) {
    /** How much of a file {@link #of} wants to see. */
    public static final int BEGIN = 1 << 16;
    private static final int REGELS = 50;
    private static final int KOLOMMEN = 300;
    private static final List<Character> TEKENS = List.of(';', '\t', '|', ',');
    private static final Pattern GEGEVEN = Pattern.compile("\\d[\\d\\s.:/-]*");

    /**
     * @param begin the first {@link #BEGIN} bytes, or the whole when it is shorter
     * @param utf8 the whole file is valid UTF-8
     * @throws Geweigerd with what the file is and what to do, when it is no CSV
     */
    public static Bestandsvorm of(byte[] begin, boolean utf8) {
        Bestandssoort.refusal(begin).ifPresent(zin -> {
            throw new Geweigerd(zin);
        });
        int merk = mark(begin);
        var tekenset = charset(begin, utf8);
        String tekst = new String(begin, merk, begin.length - merk, tekenset);
        if (begin.length >= BEGIN && tekst.lastIndexOf('\n') > 0)
            tekst = tekst.substring(0, tekst.lastIndexOf('\n') + 1);
        if (tekst.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count() > tekst.length() / 200)
            throw new Geweigerd(Bestandssoort.noText());
        return shape(tekenset, merk, tekst);
    }

    /**
     * What a delivery of this kind may be: messages in XML, JSON, or a CSV; pupils may be either XML or CSV.
     *
     * @throws Geweigerd with what the file is and what to do, when it is something else
     */
    static Bestandsvorm of(String soort, byte[] begin, boolean utf8) {
        return switch (soort) {
            case "jeugdhulp" -> messages(begin);
            case "cbs" -> json(begin);
            case "afspraken" -> isXml(begin) || Bestandssoort.isXmlArchive(begin) ? messages(begin) : of(begin, utf8);
            case "leerlingen", "koppeling" -> isXml(begin) ? messages(begin) : of(begin, utf8);
            default -> of(begin, utf8);
        };
    }

    /** An answer of CBS as it came, or a ZIP with such answers. */
    private static Bestandsvorm json(byte[] begin) {
        if (!Bestandssoort.isJson(begin) && !Bestandssoort.isPlainZip(begin))
            throw new Geweigerd(
                    "Dit is geen bestand van CBS. Kies een ZIP-bestand met de antwoorden van StatLine (JSON).");
        return new Bestandsvorm(StandardCharsets.UTF_8, 0, '{', 0, List.of());
    }

    /** Begins as XML does; a web page is none. */
    static boolean isXml(byte[] begin) {
        String kop = new String(begin, 0, Math.min(begin.length, 1000), StandardCharsets.ISO_8859_1)
                .toLowerCase(java.util.Locale.ROOT);
        return Bestandssoort.isMarkup(begin) && !kop.contains("<html") && !kop.contains("<!doctype html");
    }

    /** XML, not a CSV with columns. */
    public boolean isXml() {
        return scheidingsteken == '<';
    }

    /**
     * A file with messages: XML, or a ZIP with XML. How it is written stands in the XML itself.
     *
     * @throws Geweigerd with what the file is and what to do, when it is neither
     */
    static Bestandsvorm messages(byte[] begin) {
        if (!isXml(begin) && !Bestandssoort.isPlainZip(begin))
            throw new Geweigerd(
                    "Dit is geen XML-bestand. Kies een bericht van iJw (XML), of een ZIP-bestand met alleen zulke berichten.");
        return new Bestandsvorm(StandardCharsets.UTF_8, 0, '<', 0, List.of());
    }

    /** How people call the encoding. */
    public String tekensetNaam() {
        return switch (tekenset.name()) {
            case "UTF-8" -> "UTF-8";
            case "windows-1252" -> "Windows (West-Europees)";
            default -> "UTF-16";
        };
    }

    /** UTF-8, puntkomma */
    public String leeswijze() {
        if (isXml())
            return "XML";
        return scheidingsteken == '{' ? "JSON" : tekensetNaam() + ", " + scheidingstekenNaam();
    }

    public String scheidingstekenNaam() {
        return switch (scheidingsteken) {
            case ';' -> "puntkomma";
            case ',' -> "komma";
            case '\t' -> "tab";
            default -> "staand streepje";
        };
    }

    private static int mark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF)
            return 3;
        return b.length >= 2
                && (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == (byte) 0xFF && b[1] == (byte) 0xFE)
                        ? 2
                        : 0;
    }

    /** A mark decides; zeros in every other place are UTF-16; what is valid UTF-8 is UTF-8; the rest is what Excel writes. */
    private static Charset charset(byte[] b, boolean utf8) {
        int mark = mark(b);
        if (mark == 2)
            return b[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        int zeros = 0;
        int even = 0;
        for (int i = 0; i < b.length; i++)
            if (b[i] == 0) {
                zeros++;
                even += i % 2 == 0 ? 1 : 0;
            }
        if (zeros > b.length / 4)
            return even > zeros / 2 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        if (zeros > 0)
            throw new Geweigerd(Bestandssoort.noText());
        return utf8 || mark == 3 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static Bestandsvorm shape(Charset tekenset, int merk, String tekst) {
        char beste = ';';
        double hoogste = 0;
        List<List<String>> rijen = List.of();
        for (char teken : TEKENS) {
            var gelezen = records(tekst, teken);
            int breed = mode(gelezen);
            double score = breed < 2
                    ? 0
                    : gelezen.stream().filter(r -> r.size() == breed).count() * 100.0 / gelezen.size()
                            + Math.min(breed, 40) / 100.0;
            if (score > hoogste) {
                hoogste = score;
                beste = teken;
                rijen = gelezen;
            }
        }
        if (rijen.isEmpty())
            throw new Geweigerd(
                    "We vinden maar één kolom. Een CSV heeft kolommen met een puntkomma, komma of tab ertussen. Maak de export opnieuw.");
        int breed = mode(rijen);
        int vooraf = 0;
        while (vooraf < rijen.size() - 1 && !isHeader(rijen.get(vooraf), breed))
            vooraf++;
        var kop = rijen.get(vooraf);
        if (breed > KOLOMMEN)
            throw new Geweigerd("Dit bestand heeft meer dan " + KOLOMMEN
                    + " kolommen. Kies in je administratie een export met alleen wat hiervoor nodig is.");
        if (kop.stream().filter(k -> GEGEVEN.matcher(k.strip()).matches()).count() * 2 >= Math.max(2,
                kop.stream().filter(k -> !k.isBlank()).count()))
            throw new Geweigerd(noHeader(rijen.getFirst(), breed));
        return new Bestandsvorm(tekenset, merk, beste, vooraf, names(kop));
    }

    private static String noHeader(List<String> eerste, int breed) {
        return eerste.size() != breed && isHeader(eerste, eerste.size())
                ? "De eerste regel heeft " + eerste.size() + " kolommen, de regels eronder hebben er " + breed
                        + ". Maak de export opnieuw. Staat in een tekst een puntkomma of komma, zet die tekst dan tussen aanhalingstekens."
                : "De eerste regel noemt de kolommen niet. Maak de export opnieuw, met de namen van de kolommen op de eerste regel.";
    }

    /** As wide as the rows, and with more than one name: not a title. */
    private static boolean isHeader(List<String> rij, int breed) {
        return rij.size() == breed && rij.stream().filter(c -> !c.isBlank()).count() > 1;
    }

    private static List<List<String>> records(String tekst, char teken) {
        var rijen = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> csv = CsvFile.reader(teken).ofCsvRecord(tekst)) {
            for (CsvRecord rij : csv) {
                rijen.add(rij.getFields());
                if (rijen.size() == REGELS)
                    break;
            }
        } catch (CsvParseException | IOException e) {
            // what was read until here tells enough
        }
        return rijen;
    }

    /** The number of fields that most rows have; of two that are as common the larger. */
    private static int mode(List<List<String>> rijen) {
        Map<Integer, Integer> aantallen = new HashMap<>();
        rijen.forEach(r -> aantallen.merge(r.size(), 1, Integer::sum));
        return aantallen.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(0);
    }

    private static List<String> names(List<String> kop) {
        var namen = new ArrayList<String>();
        var bekend = new HashSet<String>();
        for (int i = 0; i < kop.size(); i++) {
            String naam = kop.get(i).replaceAll("\\s+", " ").strip();
            if (naam.isEmpty())
                naam = "Kolom " + (i + 1);
            String uniek = naam;
            for (int n = 2; !bekend.add(uniek); n++)
                uniek = naam + " (" + n + ")";
            namen.add(uniek);
        }
        return List.copyOf(namen);
    }
}

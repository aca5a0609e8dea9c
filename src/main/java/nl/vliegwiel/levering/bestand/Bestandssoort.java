package nl.vliegwiel.levering.bestand;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told from its first bytes, when it is no CSV: one sentence that says what it is and what to do. */
final class Bestandssoort {
    private static final String LEEG = "Dit bestand is leeg. Maak de export opnieuw en kies dat bestand.";
    private static final String EXCEL = "Dit is een Excel-bestand. Open het in Excel, kies Opslaan als, dan CSV UTF-8, en kies dat bestand.";
    private static final String INGEPAKT = "Dit is een ingepakt bestand. Pak het eerst uit en kies het CSV-bestand dat erin zit.";
    private static final String PLAATJE = "Dit is een plaatje. Kies het CSV-bestand uit je schooladministratie.";
    private static final String GEEN_TEKST = "Dit bestand bevat geen leesbare tekst. Kies het CSV-bestand uit je schooladministratie.";

    private Bestandssoort() {
    }

    /** Why these first bytes begin no CSV; empty when they may. */
    static Optional<String> refusal(byte[] begin) {
        String latin = new String(begin, StandardCharsets.ISO_8859_1);
        if (latin.chars().allMatch(c -> c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c >= 0xFE))
            return Optional.of(LEEG);
        if (latin.startsWith("PK\003\004") || latin.startsWith("PK\005\006"))
            return Optional.of(archive(latin));
        if (starts(latin, "\u00D0\u00CF\u0011\u00E0"))
            return Optional.of(EXCEL);
        if (starts(latin, "%PDF"))
            return Optional
                    .of("Dit is een pdf. Kies in je schooladministratie voor een export als CSV en kies dat bestand.");
        if (starts(latin, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM6", "II*\0", "MM\0*")
                || latin.startsWith("RIFF") && latin.contains("WEBP"))
            return Optional.of(PLAATJE);
        if (starts(latin, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ"))
            return Optional.of(INGEPAKT);
        return markup(latin);
    }

    /** Begins with a tag, after a byte order mark and white space; also in UTF-16. */
    static boolean isMarkup(byte[] begin) {
        for (byte b : begin)
            if (b == '<')
                return true;
            else if (b > ' ') // a mark and the zeros of UTF-16 are below
                return false;
        return false;
    }

    /** Begins with a brace, after a byte order mark and white space. */
    static boolean isJson(byte[] begin) {
        String tekst = new String(begin, 0, Math.min(begin.length, 1000), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return tekst.stripLeading().startsWith("{");
    }

    /** A ZIP of which the first file is named as XML. */
    static boolean isXmlArchive(byte[] begin) {
        if (!isZip(begin) || begin.length < 30)
            return false;
        int lengte = (begin[26] & 0xFF) + ((begin[27] & 0xFF) << 8);
        return new String(begin, 30, Math.min(lengte, begin.length - 30), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    static boolean isZip(byte[] begin) {
        return begin.length > 3 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
    }

    /** A ZIP that is no spreadsheet or document: those are one too. */
    static boolean isPlainZip(byte[] begin) {
        return isZip(begin) && archive(new String(begin, StandardCharsets.ISO_8859_1)).equals(INGEPAKT);
    }

    static String noText() {
        return GEEN_TEKST;
    }

    private static String archive(String latin) {
        if (latin.contains("xl/") || latin.contains("[Content_Types].xml") && !latin.contains("word/"))
            return EXCEL;
        if (latin.contains("opendocument.spreadsheet"))
            return "Dit is een bestand van LibreOffice. Open het, kies Opslaan als, dan Tekst CSV, en kies dat bestand.";
        if (latin.contains("word/") || latin.contains("opendocument.text"))
            return "Dit is een tekstdocument. Kies het CSV-bestand uit je schooladministratie.";
        return INGEPAKT;
    }

    private static Optional<String> markup(String latin) {
        String tekst = latin.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (starts(tekst, "<!doctype html", "<html", "<head", "<body", "<table"))
            return Optional.of(
                    "Dit is een webpagina. Misschien was je uitgelogd toen je het bestand ophaalde. Haal het opnieuw op als CSV.");
        if (starts(tekst, "<"))
            return Optional.of(
                    "Dit is een XML-bestand. Kies in je schooladministratie voor een export als CSV en kies dat bestand.");
        if (starts(tekst, "{", "["))
            return Optional.of(
                    "Dit is een JSON-bestand. Kies in je schooladministratie voor een export als CSV en kies dat bestand.");
        if (starts(tekst, "{\\rtf"))
            return Optional.of("Dit is een tekstdocument. Kies het CSV-bestand uit je schooladministratie.");
        return Optional.empty();
    }

    private static boolean starts(String tekst, String... met) {
        for (var m : met)
            if (tekst.startsWith(m))
                return true;
        return false;
    }
}

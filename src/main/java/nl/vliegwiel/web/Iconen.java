package nl.vliegwiel.web;

import java.util.Map;
import java.util.Set;

/** Our own drawings: icons of 24 × 24 lines, and the signs beside numbers of 32 × 32. Never without a word beside them. */
public final class Iconen {
    private static final Map<String, String> PADEN = Map.ofEntries(
            Map.entry("menu", "<path d=\"M4 7h16M4 12h16M4 17h16\"/>"),
            Map.entry("zoek", "<circle cx=\"10.5\" cy=\"10.5\" r=\"6\"/><path d=\"M15 15l5 5\"/>"),
            Map.entry("vinkje", "<path d=\"M4.5 12.5l5 5 10-11\"/>"),
            Map.entry("oog", "<path d=\"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z\"/>"
                    + "<circle cx=\"12\" cy=\"12\" r=\"2.8\"/>"),
            Map.entry("kruis", "<path d=\"M6 6l12 12M18 6L6 18\"/>"),
            Map.entry("slot", "<rect x=\"5\" y=\"11\" width=\"14\" height=\"9\" rx=\"1.5\"/>"
                    + "<path d=\"M8 11V8a4 4 0 018 0v3\"/>"),
            Map.entry("printer", "<path d=\"M7 9V3.5h10V9M7 17H4.5V9h15v8H17\"/><path d=\"M7 14h10v6.5H7z\"/>"),
            Map.entry("ophalen", "<path d=\"M12 4v11M7 10.5l5 5 5-5M4.5 20h15\"/>"),
            Map.entry("zandloper",
                    "<path d=\"M7 3.5h10M7 20.5h10M8 3.5c0 5 8 5 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 5-8 8.5\"/>"),
            Map.entry("gesprek", "<path d=\"M4 5h16v11H10l-4.5 4v-4H4z\"/>"),
            Map.entry("plus", "<path d=\"M12 5v14M5 12h14\"/>"),
            Map.entry("schild", "<path d=\"M12 3.5l7.5 2.8v5.2c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V6.3z\"/>"
                    + "<path d=\"M8.7 12l2.4 2.4 4.2-4.6\"/>"),
            Map.entry("verder", "<path d=\"M9 6l6 6-6 6\"/>"),
            Map.entry("terug", "<path d=\"M15 6l-6 6 6 6\"/>"),
            Map.entry("pijl", "<path d=\"M5 12h14M13 6l6 6-6 6\"/>"),
            Map.entry("mensen",
                    "<circle cx=\"9\" cy=\"8.5\" r=\"3.3\"/><path d=\"M2.8 19.5c.6-3.5 3-5.2 6.2-5.2s5.6 1.7 "
                            + "6.2 5.2\"/><path d=\"M15.5 5.5a3.3 3.3 0 010 6M17.5 14.7c2.2.6 3.4 2.3 3.8 4.8\"/>"),
            Map.entry("geluid",
                    "<path d=\"M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a7.5 7.5 0 010 11\"/>"),
            Map.entry("brief",
                    "<rect x=\"3.5\" y=\"5.5\" width=\"17\" height=\"13\" rx=\"1.5\"/><path d=\"M4 7l8 6 8-6\"/>"),
            Map.entry("tabel", "<rect x=\"3.5\" y=\"5\" width=\"17\" height=\"14\" rx=\"1.5\"/>"
                    + "<path d=\"M3.5 10h17M3.5 14.5h17M10 5v14\"/>"),
            Map.entry("ongedaan", "<path d=\"M8 5L4 9l4 4M4 9h10a5 5 0 010 10h-3\"/>"),
            Map.entry("potlood", "<path d=\"M4.5 19.5l1-4L16 5l3 3L8.5 18.5z\"/>"),
            Map.entry("vlag", "<path d=\"M6 21V4M6 4.5h11l-2 4 2 4H6\"/>"),
            Map.entry("grafiek", "<path d=\"M4 4v16h16\"/><path d=\"M7.5 15l4-5 3.5 3 4.5-6.5\"/>"),
            Map.entry("huis", "<path d=\"M3.5 11.5L12 4.5l8.5 7M6 10v9.5h12V10\"/>"),
            Map.entry("boek", "<path d=\"M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5z"
                    + "M12 6.5v13\"/>"),
            Map.entry("let-op", "<path d=\"M12 3.5L21 19.5H3z\"/><path d=\"M12 10v4.2M12 17v.1\"/>"),
            Map.entry("wiel", "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><circle cx=\"12\" cy=\"12\" r=\"2.5\"/>"
                    + "<path d=\"M12 3.5v6M12 14.5v6M3.5 12h6M14.5 12h6\"/>"),
            Map.entry("agenda", "<rect x=\"4\" y=\"5.5\" width=\"16\" height=\"14.5\" rx=\"1.5\"/>"
                    + "<path d=\"M4 10h16M8 3.5v4M16 3.5v4\"/>"),
            Map.entry("mens",
                    "<circle cx=\"12\" cy=\"8\" r=\"3.8\"/><path d=\"M4.5 20c.8-4.2 3.7-6.2 7.5-6.2s6.7 2 7.5 6.2\"/>"),
            Map.entry("telefoon",
                    "<path d=\"M6.5 4h3l1.6 4.2-2.2 1.6c1 2.2 2.7 3.9 5 5l1.6-2.2L19.7 14v3.2c0 1.3-1 2.3-2.3 "
                            + "2.2C10.3 18.9 5.1 13.7 4.3 6.4 4.2 5.1 5.2 4 6.5 4z\"/>"),
            Map.entry("klok", "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 7v5.2l3.5 2\"/>"),
            Map.entry("info", "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 11v5.5M12 7.7v.1\"/>"),
            Map.entry("school",
                    "<path d=\"M3 9.5L12 5l9 4.5-9 4.5z\"/><path d=\"M7 12v5c3 2.2 7 2.2 10 0v-5M21 9.5v5\"/>"),
            Map.entry("euro", "<path d=\"M18 6.5A7 7 0 1018 17.5M4 10.5h9M4 13.5h8\"/>"),
            Map.entry("weg", "<path d=\"M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13\"/>"));

    private static final String OMLAAG = "<path class=\"teken__lijn\" d=\"M9.5 11.5l4.5 5 3-2.5 6 7.5M18.5 21.5H23V17\"/>";
    private static final String OMHOOG = "<path class=\"teken__lijn\" d=\"M9.5 20.5l4.5-5 3 2.5 6-7.5M18.5 10.5H23V15\"/>";
    private static final String CIRKEL = "<circle class=\"teken__vlak\" cx=\"16\" cy=\"16\" r=\"15\"/>";
    private static final String RUIT = "<rect class=\"teken__vlak\" x=\"5.4\" y=\"5.4\" width=\"21.2\" height=\"21.2\" rx=\"2.5\""
            + " transform=\"rotate(45 16 16)\"/>";
    private static final String VIERKANT = "<rect class=\"teken__vlak\" x=\"3\" y=\"3\" width=\"26\" height=\"26\" rx=\"3\"/>";
    private static final String DOEL = "<circle class=\"teken__rand\" cx=\"16\" cy=\"16\" r=\"13.5\"/>"
            + "<circle class=\"teken__rand\" cx=\"16\" cy=\"16\" r=\"7\"/>";
    private static final Map<String, String> TEKENS = Map.ofEntries(
            Map.entry("gewoon",
                    "<circle class=\"teken__rand\" cx=\"16\" cy=\"16\" r=\"14\"/><path class=\"teken__golf\""
                            + " d=\"M6.5 17.5c2-5 4.5-5 6.3-1s4.3 4 6.3-1 4.5-4 6.4.5\"/>"),
            Map.entry("verbetering-omlaag", CIRKEL + OMLAAG),
            Map.entry("verbetering-omhoog", CIRKEL + OMHOOG),
            Map.entry("let-op-omlaag", RUIT + OMLAAG),
            Map.entry("let-op-omhoog", RUIT + OMHOOG),
            Map.entry("verandering-omlaag", VIERKANT + OMLAAG),
            Map.entry("verandering-omhoog", VIERKANT + OMHOOG),
            Map.entry("te-weinig",
                    "<circle class=\"teken__rand\" cx=\"16\" cy=\"16\" r=\"14\" stroke-dasharray=\"4 3.3\"/>"
                            + "<path class=\"teken__punten\" d=\"M10 16h.1M16 16h.1M22 16h.1\"/>"),
            Map.entry("haalt", DOEL + "<path class=\"teken__dik\" d=\"M11.5 16.5l3.3 3.3 6-7\"/>"),
            Map.entry("wisselt", DOEL + "<path class=\"teken__half\" d=\"M16 9a7 7 0 010 14z\"/>"),
            Map.entry("haalt-niet", DOEL + "<path class=\"teken__dik\" d=\"M11 11l10 10M21 11L11 21\"/>"));

    private Iconen() {
    }

    /** Inner SVG of an icon. Throws on a name that is not there, so a page with a wrong name never goes out. */
    public static String paden(String naam) {
        String paden = PADEN.get(naam);
        if (paden == null)
            throw new IllegalArgumentException("geen icoon: " + naam);
        return paden;
    }

    /** Inner SVG of a sign: gewoon, verbetering-omlaag … te-weinig, haalt, wisselt, haalt-niet. */
    public static String teken(String naam) {
        String teken = TEKENS.get(naam);
        if (teken == null)
            throw new IllegalArgumentException("geen teken: " + naam);
        return teken;
    }

    public static Set<String> namen() {
        return PADEN.keySet();
    }

    public static Set<String> tekens() {
        return TEKENS.keySet();
    }
}

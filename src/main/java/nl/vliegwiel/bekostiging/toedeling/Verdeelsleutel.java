package nl.vliegwiel.bekostiging.toedeling;

/** By what the amount of a kind of parties is shared among them. */
public enum Verdeelsleutel {
    WOON("leerlingen, waar ze wonen", "woonplaats"), SCHOOL("leerlingen, waar de school staat", "school"), CLIENTEN(
            "cliënten van het jaar ervoor", "cliënten"), CLIENTEN_DRIE("cliënten, gemiddeld over drie jaar",
                    "cliënten 3 jaar"), VOET("een vaste voet en de rest per leerling",
                            "vaste voet"), GELIJK("allemaal evenveel", "gelijk"), PROFIJT("wat een partij erbij wint",
                                    "profijt"), AFGESPROKEN("afgesproken percentages",
                                            "afgesproken"), NU("zelfde verhouding als nu", "als nu");

    private final String zin;
    private final String kort;

    Verdeelsleutel(String zin, String kort) {
        this.zin = zin;
        this.kort = kort;
    }

    /** As a choice: leerlingen, waar ze wonen. */
    public String zin() {
        return zin;
    }

    /** As the head of a column: woonplaats. */
    public String kort() {
        return kort;
    }
}

package nl.vliegwiel.levering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.vliegwiel.web.Nederlands;

/**
 * What a file can bring, and of whom it is: of a school, of a gemeente or of the region.
 *
 * @see nl.vliegwiel.levering.bestand.Klaarzetting
 */
public enum Leveringsoort {
    VERZUIM("verzuim", "Verzuim", "school"), LEERLINGEN("leerlingen", "Leerlingen", "school"), AFSPRAKEN("afspraken",
            "OPP en arrangementen", "school"), KOPPELING("koppeling", "Koppeling", "school"), JEUGDHULP("jeugdhulp",
                    "Jeugdhulp", "gemeente"), DUO("duo", "Leerlingaantallen van DUO",
                            "regio"), CBS("cbs", "Tabel van CBS", "regio");

    private final String code;
    private final String naam;
    private final String van;

    Leveringsoort(String code, String naam, String van) {
        this.code = code;
        this.naam = naam;
        this.van = van;
    }

    public String code() {
        return code;
    }

    /** Of whom: school, gemeente or regio. */
    public String van() {
        return van;
    }

    public static Optional<Leveringsoort> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** All that a school, a gemeente or the region delivers. */
    public static List<Leveringsoort> van(String wie) {
        return Arrays.stream(values()).filter(s -> s.van.equals(wie)).toList();
    }

    /** As the screen calls it. */
    public static String naam(String code) {
        return find(code).map(s -> s.naam).orElse(Nederlands.hoofdletter(code));
    }
}

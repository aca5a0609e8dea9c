package nl.vliegwiel.levering;

import java.util.Arrays;

import nl.vliegwiel.web.Nederlands;

/**
 * What a file can bring.
 *
 * @see nl.vliegwiel.levering.bestand.Klaarzetting
 */
public enum Leveringsoort {
    VERZUIM("verzuim", "Verzuim"), LEERLINGEN("leerlingen", "Leerlingen"), AFSPRAKEN("afspraken",
            "OPP en arrangementen"), KOPPELING("koppeling", "Koppeling"), JEUGDHULP("jeugdhulp",
                    "Jeugdhulp"), DUO("duo", "Leerlingaantallen van DUO"), CBS("cbs", "Tabel van CBS");

    private final String code;
    private final String naam;

    Leveringsoort(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    public String code() {
        return code;
    }

    /** As the screen calls it. */
    public static String naam(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).map(s -> s.naam).findFirst()
                .orElse(Nederlands.hoofdletter(code));
    }
}

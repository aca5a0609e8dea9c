package nl.vliegwiel.bekostiging.toedeling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of parties that pay: the first stage of the distribution. */
public enum Partijsoort {
    GEMEENTE("gemeenten", "g"), SAMENWERKINGSVERBAND("swv’en", "s"), SCHOOLBESTUUR("schoolbesturen", "b");

    private final String meervoud;
    private final String letter;

    Partijsoort(String meervoud, String letter) {
        this.meervoud = meervoud;
        this.letter = letter;
    }

    /** The kind that a party of a business case belongs to, by its code or the beginning of its name; empty: it does not pay. */
    public static Optional<Partijsoort> herkend(String code, String naam) {
        return Stream.of(code, naam).map(t -> t.strip().toLowerCase(Locale.ROOT)).flatMap(t -> Stream.of(values())
                .filter(s -> s.beginnen().stream().anyMatch(t::startsWith))).findFirst();
    }

    private List<String> beginnen() {
        return switch (this) {
            case GEMEENTE -> List.of("gemeente");
            case SAMENWERKINGSVERBAND -> List.of("swv", "samenwerkingsverband");
            case SCHOOLBESTUUR -> List.of("schoolbestu", "besturen", "bestuur", "scholen");
        };
    }

    /** gemeenten, swv’en, schoolbesturen */
    public String meervoud() {
        return meervoud;
    }

    /** The code of a party: its kind and its own number, as g-9001. */
    public String code(String nummer) {
        return letter + "-" + nummer;
    }

    /** The kind as samenwerking.organisatie names it. */
    public String organisatiesoort() {
        return name().toLowerCase(Locale.ROOT);
    }
}

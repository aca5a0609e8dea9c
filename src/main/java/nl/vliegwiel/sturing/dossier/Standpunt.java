package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Keuze;

/**
 * What a party or a body said.
 *
 * @param soort        vooraf (a party, beforehand), advies, raadpleging (a council or members), or getekend (a party, afterwards)
 * @param organisatieId null when a body said it; then gremium is its code
 */
public record Standpunt(long id, String soort, @Nullable Long organisatieId, @Nullable String gremium, String woord,
        String tekst, LocalDate datum) {

    public static final List<Keuze> WOORDEN = List.of(new Keuze("go", "Go"), new Keuze("go_mits", "Go, mits"),
            new Keuze("no_go", "No-go"), new Keuze("geen", "Geen uitspraak"));
    public static final List<Keuze> SOORTEN = List.of(new Keuze("vooraf", "Standpunt van een partij"),
            new Keuze("advies", "Advies van een overleg"), new Keuze("raadpleging", "Raad of leden gehoord"));

    /** Go, Go mits, No-go, Uitstel. */
    public static String woord(String code) {
        return "uitstel".equals(code)
                ? "Uitstel"
                : WOORDEN.stream().filter(k -> k.waarde().equals(code)).map(Keuze::tekst).findFirst().orElse(code);
    }

    /** Kind of label of such a word. */
    public static String etiket(String code) {
        return switch (code) {
            case "go" -> "ok";
            case "go_mits" -> "info";
            case "no_go" -> "stop";
            case "uitstel" -> "let";
            default -> "";
        };
    }

    public String gremiumnaam() {
        return gremium == null ? "" : Gremium.naam(gremium);
    }
}

package nl.vliegwiel.businesscase.toetsing;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Keuze;

/** What a gremium decided about a fixed version. */
public record Besluit(long versieId, int nummer, String gremium, LocalDate datum, String uitkomst, String toelichting,
        String door) {
    public static final List<Keuze> UITKOMSTEN = List.of(new Keuze("akkoord", "Akkoord"),
            new Keuze("akkoord_mits", "Akkoord, met voorwaarden"), new Keuze("niet_akkoord", "Niet akkoord"),
            new Keuze("uitgesteld", "Uitgesteld"));

    public String woord() {
        return UITKOMSTEN.stream().filter(k -> k.waarde().equals(uitkomst)).map(Keuze::tekst).findFirst()
                .orElse(uitkomst);
    }
}

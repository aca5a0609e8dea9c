package nl.vliegwiel.bekostiging.versie;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.web.Keuze;

/** What a body of a party decided about one scenario of a fixed version. */
public record Akkoord(String scenario, String partij, String orgaan, String besluit, LocalDate datum, String opmerking,
        String door) {
    public static final List<Keuze> ORGANEN = List.of(new Keuze("college", "College"),
            new Keuze("raad", "Gemeenteraad"),
            new Keuze("directie", "Directie"), new Keuze("bestuur", "Bestuur"),
            new Keuze("ledenvergadering", "Ledenvergadering of deelnemersraad"));
    public static final List<Keuze> BESLUITEN = List.of(new Keuze("akkoord", "Akkoord"),
            new Keuze("akkoord mits", "Akkoord, met een voorwaarde"), new Keuze("niet akkoord", "Niet akkoord"));

    public boolean isAkkoord() {
        return !besluit.equals("niet akkoord");
    }
}

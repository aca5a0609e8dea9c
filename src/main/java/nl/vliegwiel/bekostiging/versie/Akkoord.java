package nl.vliegwiel.bekostiging.versie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Keuze;

/**
 * What a body of a party decided about one scenario of a fixed version.
 *
 * @param id goes up with each word that is recorded
 */
public record Akkoord(long id, String scenario, String partij, String orgaan, String besluit, LocalDate datum,
        String opmerking,
        String door) {
    public static final List<Keuze> ORGANEN = List.of(new Keuze("college", "College"),
            new Keuze("raad", "Gemeenteraad"),
            new Keuze("directie", "Directie"), new Keuze("bestuur", "Bestuur"),
            new Keuze("ledenvergadering", "Ledenvergadering of deelnemersraad"));
    public static final List<Keuze> BESLUITEN = List.of(new Keuze("akkoord", "Akkoord"),
            new Keuze("akkoord mits", "Akkoord, met een voorwaarde"), new Keuze("niet akkoord", "Niet akkoord"));

    /** Spoken by the same body, about the same scenario. */
    boolean vervangt(Map<String, String> getypt) {
        return scenario.equals(getypt.get("scenario")) && partij.equals(getypt.get("partij"))
                && orgaan.equals(getypt.get("orgaan"));
    }

    public boolean isAkkoord() {
        return !besluit.equals("niet akkoord");
    }
}

package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.web.Nederlands;

/**
 * One casus in the list of pupils.
 *
 * @param coach the first responsible; empty when there is none
 * @param laatsteContact null when there was none, or when this reader may not know
 * @param werkwijze number of the version to which it was moved; null: that of the day it was opened
 * @param werk this reader may read contacts
 */
public record LeerlingRow(long casusId, String sleutel, String naam, String klas, String school, String fase,
        LocalDate faseOp, String coach, @Nullable LocalDate laatsteContact, boolean werk, LocalDate geopendOp,
        @Nullable Integer werkwijze) {

    public String url() {
        return "/leerlingen/" + sleutel;
    }

    /** 2B, Duinwaard */
    public String plek() {
        return klas.isEmpty() ? school : klas + ", " + school;
    }

    String contact(LocalDate vandaag) {
        if (!werk)
            return "";
        return laatsteContact == null
                ? "Nog geen contact"
                : Nederlands.hoofdletter(Nederlands.geleden(laatsteContact, vandaag));
    }

    /** The line as it stands on the screen; stand is null where consent is not known to this reader. */
    public record Regel(LeerlingRow leerling, Toestemmingsstand.@Nullable Stand stand, String contact,
            Werkwijze.Fase fase, Werkwijze.Termijn termijn) {
    }
}

package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * Somebody who may see this casus now, and why.
 *
 * @param rol key of kennis/rollen.csv, or jeugdige or ouder
 * @param grond toestemming, uitzondering, houder, noodtoegang, schooldossier or eigen
 * @param inhoud also the plan and the contacts; false: the name, the school and the phase only
 * @param tot null: without an end
 */
record Meelezer(long account, String naam, String rol, String plek, String grond, boolean schrijven, boolean inhoud,
        OffsetDateTime sinds, @Nullable OffsetDateTime tot) {
    private static final Map<String, String> WAAROM = Map.of("toestemming", "Toestemming", "uitzondering",
            "Afweging zonder toestemming", "houder", "Houdt het dossier om af te ronden", "noodtoegang", "Noodtoegang",
            "schooldossier", "Eigen dossier van de school", "eigen", "Eigen plan");

    /** Toestemming, sinds 3 mei tot 3 mei 2027. */
    String waarom(LocalDate vandaag) {
        return WAAROM.getOrDefault(grond, grond) + ", sinds " + Nederlands.datum(Nederlands.dagVan(sinds), vandaag)
                + (tot == null ? "" : " tot " + Nederlands.datum(Nederlands.dagVan(tot), vandaag));
    }

    /** @param bewerken the role may write in files: a mentor, who is involved, only reads */
    String mag(boolean bewerken) {
        return schrijven && bewerken ? "Leest en schrijft" : inhoud ? "Leest alles" : "Ziet alleen naam en fase";
    }
}

package nl.vliegwiel.businesscase.opbouw;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Who pays or gains: a new party, or one that is there.
 *
 * @param partij null when it is new
 * @param merk what the form remembers of what it showed; null when it is new
 */
public record StudiePartijPage(Studiekop kop, @Nullable Partij partij, Modelvelden form, @Nullable Long merk)
        implements
            Page {

    public String url() {
        return kop.url() + "/partijen" + (partij == null ? "" : "/" + partij.code());
    }

    public List<Keuze> overheid() {
        return StudiePartijForm.OVERHEID;
    }

    public List<Keuze> perspectieven() {
        return StudiePartijForm.PERSPECTIEVEN;
    }

    @Override
    public String titel() {
        return partij == null ? "Partij toevoegen" : "Partij: " + partij.naam();
    }
}

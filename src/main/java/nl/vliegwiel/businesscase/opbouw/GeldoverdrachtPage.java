package nl.vliegwiel.businesscase.opbouw;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Kengetal;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Getalkeuze;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Money that one party hands to another: a new transfer, or one that is there.
 *
 * @param overdracht null when it is new
 * @param merk what the form remembers of what it showed; null when it is new
 */
public record GeldoverdrachtPage(Studiekop kop, Alternatief alternatief, @Nullable Geldoverdracht overdracht,
        Modelvelden form, @Nullable Long merk, List<Kengetal> prijzen) implements Page {

    public String url() {
        return kop.url() + "/overdrachten/" + alternatief.code()
                + (overdracht == null ? "" : "/" + overdracht.code());
    }

    public List<Keuze> partijen() {
        return GeldoverdrachtForm.partijen(kop.model());
    }

    public Getalkeuze bedrag() {
        return GeldoverdrachtForm.BEDRAG;
    }

    public List<Keuze> opties() {
        return bedrag().opties(kop.model(), prijzen);
    }

    @Override
    public String titel() {
        return overdracht == null ? "Overdracht toevoegen" : "Overdracht: " + overdracht.naam();
    }
}
